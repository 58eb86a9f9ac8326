import type { Change } from '#domain/as-of/changes.ts';
import type { Commitment } from '#domain/course/commitments.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { Phase } from '#domain/course/timeline.ts';
import type { Language } from '#i18n/language.ts';
import { changeWordsIn } from '#i18n/messages/changes.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, amountClaim, factClaim } from './claim.ts';
import { jointClaim } from './joint-claim.ts';
import { formatterOf } from '#format/formatter.ts';

export const changeGroups = ['money', 'commitments', 'phases', 'facts', 'questions'] as const;

/** One change in words. What was before is struck through where something else took its place. */
export type ChangeLine = {
  readonly key: string;
  readonly group: (typeof changeGroups)[number];
  /** What happened, in a word: "neu", "ersetzt", "abgelaufen". */
  readonly word: string;
  /** What it happened to; a claim where it is a statement itself. */
  readonly title: Claim | string | undefined;
  readonly before: readonly Claim[];
  readonly after: readonly Claim[];
  /** How what stands beside it relates to it: "jetzt", "dagegen steht", "Antwort". */
  readonly relation: string;
  readonly isReplaced: boolean;
};

/** A change in words that hold on the later of the two days; an amount that is not stated stays a word. */
export function changeLine(change: Change, { sources }: Initiative, language: Language): ChangeLine {
  const words = changeWordsIn(language);
  const format = formatterOf(language);
  const stated = (fact: Fact): Claim => factClaim(format.text(fact.statement), fact, sources, language);
  const replaced = { relation: words.after, isReplaced: true };
  switch (change.kind) {
    case 'money': {
      const [line] = [...change.after, ...change.before];
      const amounts = (lines: typeof change.before) =>
        lines.map((each) => amountClaim(format.amount(each.content.amount), each, sources, language));
      return {
        key: `money ${change.line}`,
        group: 'money',
        word: wordOf(change.before.length > 0, change.after.length > 0, language),
        title: line && format.text(line.content.title),
        before: amounts(change.before),
        after: amounts(change.after),
        ...replaced,
      };
    }
    case 'commitment': {
      const commitment = change.after ?? change.before;
      const claims = (each: Commitment | undefined) =>
        each ? [jointClaim(commitmentText(each, language), factsOf(each), sources, language)] : [];
      return {
        key: `commitment ${commitment?.id}`,
        group: 'commitments',
        word: commitmentWord(change.before, change.after, language),
        title: commitment && format.text(commitment.title),
        before: claims(change.before),
        after: claims(change.after),
        ...replaced,
      };
    }
    case 'phase': {
      const phase = change.after ?? change.before;
      const claims = (each: Phase | undefined) =>
        each
          ? [jointClaim(phaseText(each, datesDiffer(change), language), datesOf(each), sources, language)]
          : [];
      return {
        key: `phase ${phase?.id}`,
        group: 'phases',
        word: phaseWord(change.before, change.after, language),
        title: phase && format.text(phase.title),
        before: claims(change.before),
        after: claims(change.after),
        ...replaced,
      };
    }
    case 'fact-added':
    case 'fact-contradicted':
      return {
        key: `${change.kind} ${change.fact.id}`,
        group: 'facts',
        word: change.kind === 'fact-added' ? words.word.added : words.word.contradicted,
        title: stated(change.fact),
        before: [],
        after: change.kind === 'fact-added' ? [] : change.by.map(stated),
        relation: words.against,
        isReplaced: false,
      };
    case 'fact-superseded':
      return {
        key: `${change.kind} ${change.fact.id}`,
        group: 'facts',
        word: words.word.superseded,
        title: undefined,
        before: [stated(change.fact)],
        after: change.by.map(stated),
        ...replaced,
      };
    case 'question-raised':
    case 'question-answered': {
      const isRaised = change.kind === 'question-raised';
      return {
        key: `${change.kind} ${change.question.id}`,
        group: 'questions',
        word: isRaised ? words.word.raised : words.word.answered,
        title: format.text(change.question.text),
        before: [],
        after: isRaised ? [] : change.by.map(stated),
        relation: words.answer,
        isReplaced: false,
      };
    }
  }
}

const factsOf = ({ fact, term }: Commitment): readonly [Fact, ...Fact[]] => [
  fact,
  ...(term ? [term.fact] : []),
];

const datesOf = ({ fact, begin, end }: Phase): readonly [Fact, ...Fact[]] => [
  fact,
  ...[begin.fact, end.fact].filter((each) => each !== undefined),
];

function commitmentText({ standing, term }: Commitment, language: Language): string {
  const { binding } = wordsIn(language);
  return term
    ? changeWordsIn(language).bindingUntil(binding[standing], formatterOf(language).date(term.until))
    : binding[standing];
}

function phaseText({ standing, begin, end }: Phase, withDates: boolean, language: Language): string {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const word = words.standing[standing];
  return withDates
    ? changeWordsIn(language).phaseDates(word, format.date(begin.date), format.date(end.date))
    : word;
}

/** A phase that only ran on needs no dates; one that is new, or was given others, is told with them. */
function datesDiffer({ before, after }: Extract<Change, { kind: 'phase' }>): boolean {
  return datesIn(before) !== datesIn(after);
}

const datesIn = (phase: Phase | undefined): string => JSON.stringify([phase?.begin.date, phase?.end.date]);

function wordOf(was: boolean, is: boolean, language: Language): string {
  const { word } = changeWordsIn(language);
  if (!was) return word.added;
  return is ? word.changed : word.gone;
}

function commitmentWord(
  before: Commitment | undefined,
  after: Commitment | undefined,
  language: Language,
): string {
  const { word } = changeWordsIn(language);
  if (before && after && before.standing !== after.standing) {
    if (after.standing === 'expired') return word.expired;
    if (after.standing === 'binding') return word.binding;
  }
  return wordOf(before !== undefined, after !== undefined, language);
}

function phaseWord(before: Phase | undefined, after: Phase | undefined, language: Language): string {
  const { word } = changeWordsIn(language);
  if (before && after && before.standing !== after.standing) {
    if (after.standing === 'running') return word.begun;
    if (after.standing === 'ended') return word.ended;
  }
  return wordOf(before !== undefined, after !== undefined, language);
}
