import { grantName } from '#format/grant-name.ts';
import { knownDays } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { milestonesOf, phasesOf } from '#domain/course/timeline.ts';
import { commitmentsOf } from '#domain/course/commitments.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { IsoDate } from '#domain/value/calendar.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { lineSumClaim, yearTitle } from '#kit/lines/sum-claim.ts';

/** A part of the dashboard in words, before and with what is being written; lists stand in their order. */
export type LiveRow = {
  readonly name: 'sentence' | 'phase' | 'bound' | 'stateFunding' | 'ownContribution' | 'timeline';
  readonly before: readonly string[];
  readonly after: readonly string[];
};

export type Told = Readonly<Record<LiveRow['name'], readonly string[]>>;

/** The day when all of a document is known, which is that on which it is told. */
export const dayToTell = (document: Initiative): IsoDate =>
  knownDays(document).at(-1) ?? document.defaultAsOf;

/** What a dashboard would say otherwise; the sentence in any case. */
export const liveRows = (before: Told, after: Told): readonly LiveRow[] =>
  names
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((row) => row.name === 'sentence' || row.before.join('\n') !== row.after.join('\n'));

const names = ['sentence', 'phase', 'bound', 'stateFunding', 'ownContribution', 'timeline'] as const;

/** What a dashboard says on a day. The same functions tell it there: what is read here will be read there. */
export function toldOn(document: Initiative, asOf: IsoDate, language: Language): Told {
  const look = lookAt(document, { ...firstSelection(document), asOf });
  const { situation, snapshot } = look;
  const format = formatterOf(language);
  const words = wordsIn(language);
  const money = (role: 'stateFunding' | 'ownContribution') => {
    const sum = situation[role];
    if (!sum) return [];
    const { text, status } = lineSumClaim(sum, snapshot.sources, language);
    const title =
      role === 'stateFunding'
        ? grantName({ sums: [sum], parties: document.parties }, language)
        : words.figures[role];
    return [`${yearTitle(title, sum.year, language)}: ${text}${text.endsWith(status) ? '' : ` (${status})`}`];
  };
  return {
    sentence: sentencesOf(
      situationSentence(situation, document.parties, language)
        .map(({ text }) => text)
        .join(''),
    ),
    phase: phasesOf(snapshot).map(
      ({ title, standing, begin, end }) =>
        `${format.text(title)}: ${words.standing[standing]} (${format.date(begin.date)} – ${format.date(end.date)})`,
    ),
    bound: commitmentsOf(snapshot).map(({ title, term }) =>
      term
        ? `${format.text(title)}: ${format.text(term.duty)}, ${format.date(term.until)}`
        : format.text(title),
    ),
    stateFunding: money('stateFunding'),
    ownContribution: money('ownContribution'),
    timeline: milestonesOf(snapshot).map(({ title, date }) => `${format.date(date)} ${format.text(title)}`),
  };
}

/** A text sentence by sentence: "05.11.2018" ends none. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[^\d]\.)\s+/).filter((each) => each !== '');
