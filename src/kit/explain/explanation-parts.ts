import { inputName } from '#format/entry/input-title.ts';
import type { Interval } from '#domain/value/amount.ts';
import type { Figure } from '#domain/finance/figure-table.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import type { FigureInYear } from '#domain/proof/figure-ref.ts';
import { missingInYear } from '#domain/finance/year-derivation.ts';
import { missingInputs } from '#domain/finance/figure-inputs.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { formatterOf } from '#format/formatter.ts';

/** How a figure came about: what it is, its value as it is shown, the steps to it, and what must be said beside. */
export type Explanation = {
  readonly title: string;
  readonly value: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly notes: readonly string[];
};

export type Explaining = {
  readonly initiative: Initiative;
  readonly selection: Selection;
  readonly scenario: Scenario;
  readonly language: Language;
};

/** What is missing for a figure, in place of its value. */
export function missingExplanation(
  { scenario, language }: Explaining,
  participant: Participant,
  { title, value, figure }: { title: string; value?: string; figure: Figure },
): Explanation {
  const words = allWordsIn(language);
  const missing = missingInputs(scenario, participant, figure).map((input) =>
    inputName(input, scenario, language),
  );
  return {
    title,
    value: value ?? words.amount.notComputable,
    stepsTitle: words.explain.steps,
    steps: [],
    notes: [words.explain.missing(formatterOf(language).list(missing))],
  };
}

/** The inputs that a figure of a year lacks, in words; plan and cover of a later year are named with the year. */
export function missingNames(
  scenario: Scenario,
  participant: Participant,
  asked: { readonly figure: FigureInYear; readonly year: number },
  language: Language,
): readonly string[] {
  return missingInYear(scenario, participant, asked).map((input) => {
    const name = inputName(input, scenario, language);
    const isOfBudget = input === 'inPlan' || input === 'headroom';
    return asked.year !== scenario.fiscalYear && isOfBudget ? `${name} ${asked.year}` : name;
  });
}

/** The range in words, where there is one. */
export function rangeNotes({ low, high }: Interval, language: Language): readonly string[] {
  const { euros } = formatterOf(language);
  return low === high ? [] : [allWordsIn(language).explain.range(euros(low), euros(high))];
}
