import type { MoneyRole } from '../document/money-roles.ts';
import { yearOf } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { type Cue, type CueOf, cuesOf, nearest } from './cue.ts';
import { phaseNamesIn } from './phase-names.ts';
import type { Spoken, Years } from './topic.ts';

/** What money is called, by the role that it has; the first that fits a place is meant. */
const moneyNouns: readonly (readonly [MoneyRole, RegExp])[] = [
  ['own-contribution', /\b(?:Eigenmittel|Eigenanteil|Eigenbeteiligung|Eigenleistung|kommunale[rn]? Anteil)/g],
  ['existing-staff', /\bvorhandene[mns]? Personal|\bPersonalbestand/g],
  ['third-party', /\b(?:Drittmittel|Bundesmittel|Spende|ESF-Mittel)/g],
  [
    'state-funding',
    /\b(?:Landesmittel|Landeszuwendung|Landesförderung|Landeszuschuss)|\bLand\b(?=[^.;]{0,60}?\b(?:[Ff]inanzmittel|Mittel|Zuwendung|Zuschuss|Fördermittel|Förderung))/g,
  ],
  ['gross-expense', /\b(?:Gesamtkosten|Gesamtausgaben|Gesamtaufwand)/g],
];

/** What of its own a town may need nothing for: its share, or what taking part costs by itself. */
const ownNouns: readonly (readonly [MoneyRole, RegExp])[] = [
  ...moneyNouns.filter(([role]) => role === 'own-contribution' || role === 'gross-expense'),
  [
    'planning-cost',
    /\b(?:Planungskosten|Planungsaufwand|Mitwirkung|Mitarbeit|Teilnahme|Beteiligung|Interessens?bekundung|Kooperationsvereinbarung|Planungsphase)/g,
  ],
];

/** What is a cost of something else than of taking part, or none of the town: "keine Folgekosten", "keine Landesmittel". */
const otherNothing =
  /(?<!\p{L})(?!Mehr|Zusatz|Gesamt|Planungs)\p{Lu}\p{Ll}+(?:kosten|aufwand|aufwendungen|ausgaben)(?!\p{L})|(?:Landes|Bundes|Dritt|Förder)mittel|(?<!\p{L})(?:Personal|Stellen)(?!\p{L})/u;

/** For which kind of money nothing is needed, by the nearest word that names one; undefined where none does. */
function roleOfNothing(flat: string, { start: place, end }: CueOf<'status'>): MoneyRole | undefined {
  if (otherNothing.test(flat.slice(place, end))) return undefined;
  const named = ownNouns.flatMap(([role, noun]) =>
    [...flat.matchAll(noun)].map(({ index }) => ({ role, away: Math.abs(index - place) })),
  );
  return named.toSorted((left, right) => left.away - right.away)[0]?.role;
}

/** The money that a sentence speaks of, each kind once. */
export function moneyIn(flat: string, cues: readonly Cue[]): readonly Spoken[] {
  const recognised = cuesOf(cues, 'status');
  // What was recognised at a place is not said there a second time.
  const more = intentsIn(flat).filter(
    (intent) => !recognised.some(({ start, end }) => start < intent.end && intent.start < end),
  );
  const statuses = [...recognised, ...more].toSorted((left, right) => left.start - right.start);
  const zero = statuses.find(({ isZero }) => isZero);
  const phase = phaseNamesIn(flat)[0];
  const years = yearsIn(cues);
  if (zero) {
    const amount = { kind: 'exact', value: cents(0) } as const;
    const role = roleOfNothing(flat, zero);
    const money = { role: role ?? 'planning-cost', isRoleNamed: role !== undefined } as const;
    const topic = { kind: 'money', ...money, amount, years, phase } as const;
    return [
      { status: 'confirmed', topic: { ...topic, isAmountInWords: false, rate: undefined, isGranted: false } },
    ];
  }
  const mentions = moneyNouns.flatMap(([role, noun]) =>
    [...flat.matchAll(noun)].slice(0, 1).map(({ index }) => ({ role, place: index })),
  );
  const amounts = cuesOf(cues, 'amount');
  const named =
    mentions.length > 0 || amounts.length === 0
      ? mentions
      : [{ role: 'gross-expense' as const, place: amounts[0]?.start ?? 0 }];
  const inOrder = named.toSorted((left, right) => left.place - right.place);
  return inOrder.map(({ role, place }, index): Spoken => {
    const status = statusOf(flat, statuses, inOrder.length, index, place);
    const amount = nearest(amounts, place);
    return {
      status: amount && isUnknown(status) ? 'confirmed' : (status?.status ?? 'confirmed'),
      topic: {
        kind: 'money',
        role,
        isRoleNamed: mentions.length > 0,
        amount: amount?.amount ?? {
          kind: 'unknown',
          reason: status?.status === 'not-assessable' ? 'not-assessable' : 'not-stated',
        },
        isAmountInWords: !amount && !isUnknown(status) && cuesOf(cues, 'amount-in-words').length > 0,
        rate: nearest(cuesOf(cues, 'rate'), place)?.rate,
        years,
        phase,
        isGranted: status?.isGranted ?? false,
      },
    };
  });
}

/** "bereitstellen will": whoever says so of money announces it. */
const intentWords =
  /\b(?:bereitstellen|bereitzustellen|zahlen|fördern|gewähren|unterstützen|finanzieren|geben) (?:will|wollen|möchten?|beabsichtigt)\b/g;

const intentsIn = (flat: string): readonly CueOf<'status'>[] =>
  [...flat.matchAll(intentWords)].map(({ 0: words, index }) => ({
    kind: 'status',
    status: 'announced',
    isZero: false,
    isGranted: false,
    start: index,
    end: index + words.length,
  }));

const isUnknown = (status: CueOf<'status'> | undefined): boolean =>
  status?.status === 'not-assessable' || status?.status === 'not-stated';

/** As many certainties as kinds of money belong together in their order; else the nearest of the same clause is meant. */
function statusOf(
  flat: string,
  statuses: readonly CueOf<'status'>[],
  count: number,
  index: number,
  place: number,
): CueOf<'status'> | undefined {
  if (statuses.length === count) return statuses[index];
  const from = flat.lastIndexOf(',', place);
  const until = flat.indexOf(',', place);
  const inClause = statuses.filter(({ start }) => start > from && (until === -1 || start < until));
  return nearest(inClause.length > 0 ? inClause : statuses, place);
}

/** The time that the sentence names: of a period its years, else the first year that a date of it has. */
function yearsIn(cues: readonly Cue[]): Years | undefined {
  const [period] = cuesOf(cues, 'period');
  if (period) return { first: yearOf(period.first), last: yearOf(period.last) };
  for (const { date } of cuesOf(cues, 'date')) {
    if ('year' in date) return { first: date.year, last: date.year };
  }
  return undefined;
}
