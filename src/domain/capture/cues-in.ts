import type { DecisionKind } from '../document/decision.ts';
import { type ImpreciseDate, isIsoDate, isYearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import type { Cue } from './cue.ts';

type Recognised = Cue extends infer Each ? (Each extends Cue ? Omit<Each, 'start' | 'end'> : never) : never;
type Rule = readonly [RegExp, (match: RegExpExecArray) => Recognised | undefined];

const months = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

const dated = (date: ImpreciseDate): Recognised => ({ kind: 'date', date });
const dayOf = (year = '', month = '', day = ''): Recognised | undefined => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? dated({ precision: 'day', day: iso }) : undefined;
};
const certain = (told: { readonly isZero?: boolean; readonly isGranted?: boolean } = {}): Recognised => ({
  kind: 'status',
  status: 'confirmed',
  isZero: false,
  isGranted: false,
  ...told,
});
const unsure = (status: 'announced' | 'not-assessable' | 'not-stated'): Recognised => ({
  kind: 'status',
  status,
  isZero: false,
  isGranted: false,
});
const decided = (decision: DecisionKind): Recognised => ({ kind: 'decision', decision });

const rules: readonly Rule[] = [
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, ([, day, month, year]) => dayOf(year, month, day)],
  [/\b(\d{1,2})\.(?= und \d{1,2}\.(\d{1,2})\.(\d{4})\b)/g, ([, day, month, year]) => dayOf(year, month, day)],
  [
    /\b(\d{1,2})\.\s+(\p{Lu}\p{Ll}+)\s+(\d{4})\b/gu,
    ([, day, name = '', year]) => dayOf(year, String(months.indexOf(name.toLowerCase()) + 1), day),
  ],
  [/\bEnde\s+(\d{4})\b/g, ([, year]) => dated({ precision: 'end-of-year', year: Number(year) })],
  [
    /(?<!\d\.\s?)\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s+(\d{4})\b/g,
    ([, name = '', year]) => {
      const month = `${year}-${String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}`;
      return isYearMonth(month) ? dated({ precision: 'month', month }) : undefined;
    },
  ],
  [/\bim\s+Jahre?\s+(\d{4})\b/g, ([, year]) => dated({ precision: 'year', year: Number(year) })],
  [
    /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?\s*(?:€|EUR|Euro)(?!\p{L})/gu,
    ([, whole = '', fraction = '00']) => ({
      kind: 'amount',
      amount: { kind: 'exact', value: cents(Number(whole.replaceAll('.', '')) * 100 + Number(fraction)) },
    }),
  ],
  [/\bin\s+Aussicht\b|\bbereitstellen\s+will\b|\bbeabsichtigt\b/g, () => unsure('announced')],
  [/\bnoch\s+nicht\s+(?:beurteilt|beziffert)|\bnicht\s+bezifferbar/g, () => unsure('not-assessable')],
  [/\bbewilligt\b|\bZuwendungsbescheid\b/g, () => certain({ isGranted: true })],
  [/\berfordert\s+nicht\b|\bkostenneutral\b/g, () => certain({ isZero: true })],
  [/\bzur\s+Kenntnis\s+genommen\b|\bnimmt\b[^.]*\bzur\s+Kenntnis\b/g, () => decided('proposed-note')],
  [/\bbeschließt\b/g, () => decided('proposed')],
  [/\bInteressens?bekundung|\bKooperationsvereinbarung|\bVerpflichtung/g, () => ({ kind: 'commitment' })],
];

/** What is recognised in a text, in its order. */
export const cuesIn = (text: string): readonly Cue[] =>
  rules
    .flatMap(([pattern, recognise]) =>
      [...text.matchAll(pattern)].flatMap((match): readonly Cue[] => {
        const found = recognise(match);
        return found ? [{ ...found, start: match.index, end: match.index + match[0].length }] : [];
      }),
    )
    .toSorted((left, right) => left.start - right.start);
