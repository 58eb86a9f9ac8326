import type { Initiative } from '#domain/document/initiative.ts';
import { programmeName } from '../lines/programme-name.ts';
import type { Assumption, Status } from '#domain/value/knowledge.ts';
import { budgetOf } from '#domain/inputs/later-budgets.ts';
import { isInUse } from '#domain/inputs/input-use.ts';
import {
  type ParticipantInput,
  drawdownInputs,
  participantInputs,
} from '#domain/inputs/participant-inputs.ts';
import { fundInputs, givenOf } from '#domain/inputs/given-inputs.ts';
import { termsFor } from '#domain/finance/other-share.ts';
import { type KnownGrant, type Participant, type Scenario, takenGrant } from '#domain/document/scenario.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { demoAuthor } from '#format/assumption-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { inputTitle, isAsked } from '#format/entry/input-title.ts';
import { inputText } from '#format/entry/input-text.ts';
import { furtherTexts, termsText } from './terms-text.ts';

/** One input of a scenario: its name, its value with range, who assumed it and why; no author where nobody did. */
export type AssumptionRow = {
  readonly title: string;
  readonly value: string;
  readonly author: string;
  readonly reason: string;
  /** The facts that state it, where it is known and nobody assumed it. */
  readonly known?: { readonly status: Status; readonly facts: readonly string[] } | undefined;
};

/** Of which document, for it names the programmes, and in which language. */
type Told = { readonly initiative: Pick<Initiative, 'programmes'>; readonly language: Language };

/**
 * All inputs of a scenario for one participant, in the order in which the calculation uses them, and what counts only
 * for what was asked about, such as the weights of a key.
 */
export function assumptionRows(
  scenario: Scenario,
  participant: Participant,
  { initiative, language }: Told,
  more: readonly ParticipantInput[] = [],
): readonly AssumptionRow[] {
  const words = allWordsIn(language).scenario;
  const terms = {
    title: words.inputs.fundingType,
    value: fundingText(scenario, participant, language),
    ...origin(termsAssumption(scenario, participant), language),
  };
  return [
    ...(isInUse(scenario, participant, 'fundingType') ? [terms] : []),
    ...furtherRows(scenario, { initiative, language }),
    ...[...listedInputs, ...more].flatMap((input): readonly AssumptionRow[] => {
      const given = givenOf(participant, input);
      const shape = participantInputs[input];
      const current = shape.read(participant);
      if (isLeftOut(scenario, participant, input)) return [];
      const taken = input === 'grantTaken' ? takenGrant(participant) : undefined;
      if (taken) return [grantRow(taken, scenario, language)];
      return [
        {
          title: inputTitle(input, scenario, language),
          value: inputText(current, shape, language),
          ...(given?.status === 'assumed' ? origin(given.assumption, language) : { author: '', reason: '' }),
        },
      ];
    }),
  ];
}

/** The programmes that pay beside the first, each by its name, its rate, what it accepts and its cap. */
function furtherRows(scenario: Scenario, { initiative, language }: Told): readonly AssumptionRow[] {
  const { value, assumption } = scenario.terms;
  return furtherTexts(value, language).map(({ number, text }) => ({
    title: programmeName(initiative, scenario, number, language),
    value: text,
    ...origin(assumption, language),
  }));
}

/** What was taken over as it is known: in place of who assumed it stands how well it is known, and what says so. */
function grantRow({ sum, facts, status }: KnownGrant, scenario: Scenario, language: Language): AssumptionRow {
  const format = formatterOf(language);
  return {
    title: inputTitle('grantTaken', scenario, language),
    value: format.interval(sum),
    author: allWordsIn(language).status[status],
    reason: facts.map(({ statement }) => format.text(statement)).join(' '),
    known: { status, facts: facts.map(({ id }) => id) },
  };
}

/** How the state pays: by which terms, or what was granted in their place. */
export function fundingText(scenario: Scenario, participant: Participant, language: Language): string {
  if (isInUse(scenario, participant, 'fundingType'))
    return termsText(termsFor(scenario, participant), language);
  const taken = takenGrant(participant);
  if (taken)
    return `${inputTitle('grantTaken', scenario, language)}: ${formatterOf(language).interval(taken.sum)}`;
  const granted = inputText(participantInputs.granted.read(participant), participantInputs.granted, language);
  return `${inputTitle('granted', scenario, language)}: ${granted}`;
}

/** Who assumed the terms as they are for one municipality: whoever made them differ from those of all, where somebody did. */
function termsAssumption(scenario: Scenario, participant: Participant): Assumption {
  const deviating = (['deviatingShare', 'deviatingCap'] as const).flatMap((input) => {
    const given = participant[input];
    return given?.status === 'assumed' && isInUse(scenario, participant, input) ? [given.assumption] : [];
  });
  return deviating[0] ?? scenario.terms.assumption;
}

/** Left out of the document, or of no use with the other inputs: neither stated nor missing. */
export function isLeftOut(scenario: Scenario, participant: Participant, input: ParticipantInput): boolean {
  const given = givenOf(participant, input);
  const isSaidToBeUnknown = given !== undefined && given.status !== 'assumed';
  if (!isInUse(scenario, participant, input)) return true;
  const isRead = participantInputs[input].read(participant) !== undefined;
  // When the last instalment comes is asked of whoever states instalments.
  const isGiven = isSaidToBeUnknown || isRead || input === 'finalMonth';
  const budget = budgetOf(input);
  return budget && budget.years > 0 ? !isAsked(scenario, participant, input) : !isGiven;
}

/** The inputs that a figure may come from; weights and what binds the budget as a whole are named where they count. */
export const listedInputs: readonly ParticipantInput[] = [
  'posts',
  'staffCost',
  'otherCost',
  'otherEligible',
  'totalCost',
  'totalEligible',
  'firstMonth',
  'lastMonth',
  'revisedUntil',
  ...fundInputs,
  'councilThreshold',
  'unavoidable',
  'coveredElsewhere',
  ...drawdownInputs,
];

/** Who assumed something and why; a reader's own entry says that it is one. */
export function origin(assumption: Assumption, language: Language): { author: string; reason: string } {
  const words = allWordsIn(language).scenario;
  return 'by' in assumption
    ? { author: words.ownEntry, reason: words.own }
    : {
        author: authorText(assumption.author, language),
        reason: formatterOf(language).text(assumption.reason),
      };
}

/** What the demo's scenarios say of themselves, in the language of the page; an office is called by its own name. */
const authorText = (author: string, language: Language): string =>
  author === demoAuthor ? allWordsIn(language).scenario.demoAuthor : author;
