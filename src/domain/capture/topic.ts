import type { DecisionKind } from '../document/decision.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import type { ImpreciseDate } from '../value/calendar.ts';
import type { PlainAmount } from '../value/amount.ts';
import type { BasisPoints } from '../value/money.ts';
import type { Status } from '../value/knowledge.ts';
import { type Cue, cuesOf } from './cue.ts';
import { moneyIn } from './money-topic.ts';
import { phaseNamesIn } from './phase-names.ts';

/** What a sentence speaks of, so that a fact can be proposed; texts are those of the sentence. */
export type Topic =
  | { readonly kind: 'decision'; readonly decision: DecisionKind }
  | {
      readonly kind: 'commitment';
      readonly title: string;
      readonly duty: string | undefined;
      readonly until: ImpreciseDate | undefined;
    }
  | { readonly kind: 'duty'; readonly title: string }
  | { readonly kind: 'condition' }
  | {
      readonly kind: 'phase';
      readonly title: string;
      readonly begin: ImpreciseDate | undefined;
      readonly end: ImpreciseDate | undefined;
    }
  | {
      readonly kind: 'money';
      readonly role: MoneyRole;
      /** Whether the words name the kind of money; else `role` stands for what a person has to choose. */
      readonly isRoleNamed: boolean;
      readonly amount: PlainAmount;
      /** The words give an amount that the format cannot hold: which one counts is for a person to say. */
      readonly isAmountInWords: boolean;
      readonly rate: BasisPoints | undefined;
      readonly years: Years | undefined;
      readonly phase: string | undefined;
      readonly isGranted: boolean;
    }
  | { readonly kind: 'milestone'; readonly title: string; readonly date: ImpreciseDate };

export type Years = { readonly first: number; readonly last: number };
export type Spoken = { readonly status: Status; readonly topic: Topic };

/**
 * What a sentence of a paper speaks of, by its cues and its nouns; nothing where it adds context alone. Its words stand
 * one space apart, and the places of its cues are counted in it.
 */
export function topicsIn(flat: string, cues: readonly Cue[]): readonly Spoken[] {
  const decisions = cuesOf(cues, 'decision');
  if (decisions[0]) return [confirmed({ kind: 'decision', decision: decisions[0].decision })];
  const duty = dutyIn(flat);
  if (duty !== undefined) return [confirmed({ kind: 'duty', title: duty })];
  const money = moneyIn(flat, cues);
  // Nothing is needed for a commitment: that is said of its cost, and not the commitment itself.
  if (cuesOf(cues, 'status').some(({ isZero }) => isZero)) return money;
  const isSentence = /[.!]$/.test(flat);
  const commitments = isSentence && cuesOf(cues, 'commitment').length > 0 ? [commitmentIn(flat, cues)] : [];
  const phases = phasesIn(flat, cues, money[0]?.status ?? 'confirmed');
  const found = [...commitments, ...phases, ...money];
  if (found.length === 0 && conditional.test(flat)) return [confirmed({ kind: 'condition' })];
  return found.length > 0 ? found : milestonesIn(flat, cues);
}

const confirmed = (topic: Topic): Spoken => ({ status: 'confirmed', topic });

const conditional =
  /haushaltsverträglich|vorbehaltlich|unter (?:dem Vorbehalt|der Voraussetzung|der Bedingung)|\bsofern\b|Voraussetzung (?:ist|für)/;

/** "Über die Rückmeldung wird die Verwaltung informieren": what somebody owes, without being bound by it. */
function dutyIn(flat: string): string | undefined {
  const found =
    /^(.*?)\b(?:wird|werden)\b(.*?)\b(informieren|berichten|vorlegen|unterrichten|beantragen|einreichen)\b/.exec(
      flat,
    );
  if (!found) return undefined;
  const [, before = '', between = '', verb = ''] = found;
  const rest = between
    .replace(/^ (?:die Verwaltung|der Bürgermeister|die Bürgermeisterin|sie)\b/, '')
    .replace(/\b(?:weiter|zeitnah|gesondert|erneut)\b/g, '');
  const title = `${before} ${rest} ${verb}`
    .replaceAll(/ +/g, ' ')
    .replace(/^ ?(?:Die Verwaltung) /, '')
    .trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** How a verb that is owed becomes a noun: "an der Planung mitzuwirken", "Mitwirkung an der Planung". */
const nouns: Readonly<Record<string, string>> = {
  mitzuwirken: 'Mitwirkung',
  teilzunehmen: 'Teilnahme',
  beteiligen: 'Beteiligung',
  bereitzustellen: 'Bereitstellung von',
  einzureichen: 'Einreichung von',
  sicherzustellen: 'Sicherstellung von',
  vorzulegen: 'Vorlage von',
};

function commitmentIn(flat: string, cues: readonly Cue[]): Spoken {
  const noun =
    /(?:(?:eine?[nr]?|die|der|den|einer) )?((?:\p{Ll}+e[nrs]? )?\p{L}*(?:[Ii]nteressen?s?bekundung|[Vv]ereinbarung|[Vv]erpflichtung|[Zz]usage|[Aa]bsichtserklärung))/u.exec(
      flat,
    )?.[1];
  const owed =
    /\b((?:an|auf|für|bei|zu)[mr]? (?:der|dem|den|die|das)? ?\p{Lu}[\p{L}-]*)(?: (?:des|der) \p{Lu}\p{L}+)?[^,;]*? (?:zu )?(\p{Ll}*zu\p{Ll}+en)\b/u.exec(
      flat,
    );
  const duty =
    owed && nouns[owed[2] ?? ''] !== undefined
      ? `${nouns[owed[2] ?? '']} ${owed[1]?.trim() ?? ''}`
      : undefined;
  const until = cuesOf(cues, 'date').find(({ date }) => isEnd(date));
  return confirmed({
    kind: 'commitment',
    title: titled(noun?.replace(/^(\p{Ll}+)en /u, '$1e ') ?? 'Verpflichtung'),
    duty,
    until: until?.date,
  });
}

const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const isEnd = ({ precision }: ImpreciseDate): boolean => precision === 'end-of-year' || precision === 'by';

function phasesIn(flat: string, cues: readonly Cue[], status: Status): readonly Spoken[] {
  const [title] = phaseNamesIn(flat);
  const dates = cuesOf(cues, 'date').map(({ date }) => date);
  if (title === undefined) return [];
  const [period] = cuesOf(cues, 'period');
  if (period) {
    const [begin, end] = [period.first, period.last].map((day) => ({ precision: 'day', day }) as const);
    return [{ status, topic: { kind: 'phase', title, begin, end } }];
  }
  const end = dates.find(isEnd);
  const begin = dates.find(
    (date) => date.precision === 'from' || date.precision === 'within-year' || date.precision === 'year',
  );
  if (!end && !begin) return [];
  const planned: ImpreciseDate | undefined =
    begin?.precision === 'year' && status === 'announced'
      ? { precision: 'within-year', year: begin.year }
      : begin;
  return [{ status, topic: { kind: 'phase', title, begin: planned, end } }];
}

function milestonesIn(flat: string, cues: readonly Cue[]): readonly Spoken[] {
  return cuesOf(cues, 'date')
    .filter(({ date }) => date.precision === 'day')
    .map(({ date, start }) => confirmed({ kind: 'milestone', title: eventIn(flat, start), date }));
}

/** What happened on a day, in few words of the sentence: "Landesinitiative vorgestellt", "Schreiben des Ministeriums". */
function eventIn(flat: string, place: number): string {
  const done = /(\p{Lu}[\p{L}-]+) ((?:\p{Ll}+ge|vor|an|ab|be|er|ver|ein|aus)\p{Ll}*(?:t|en))\b[.,]/u.exec(
    flat,
  );
  const before =
    /(\p{Lu}\p{L}+(?: (?:des|der|von|vom)(?: \p{Lu}\p{L}+)+)?)(?: (?:des|der|von)(?: \p{Lu}\p{L}+)+)* (?:vom|am) (?:\d[\d.]* und )?$/u.exec(
      flat.slice(0, place),
    );
  if (before?.[1]) return before[1].trim();
  if (done) return `${done[1]} ${done[2]}`;
  const words = flat.replace(/[.:]? ?\d.*$/, '').trim();
  return words === '' ? flat.slice(0, 60) : words.slice(0, 60);
}
