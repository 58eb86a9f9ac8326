import { inputName } from '#format/entry/input-title.ts';
import type { Snapshot } from '#domain/as-of/as-of.ts';
import { monthAt } from '#domain/value/calendar.ts';
import type { Assumption } from '#domain/value/knowledge.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import { budgetOf } from '#domain/inputs/later-budgets.ts';
import { givenOf } from '#domain/inputs/given-inputs.ts';
import { isInUse } from '#domain/inputs/input-use.ts';
import { type Participant, type Scenario, takenGrant } from '#domain/document/scenario.ts';
import { type InputShape, type InputValue, isEstimate } from '#domain/inputs/scenario-input.ts';
import { termsInputs, termsInputsOf } from '#domain/inputs/terms-inputs.ts';
import { inputTitle } from '#format/entry/input-title.ts';
import { isLeftOut, listedInputs, origin } from '#kit/explain/assumptions.ts';
import { formatterOf } from '#format/formatter.ts';
import { inputText } from '#format/entry/input-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, euro, hundredthsOf, text, whole } from './cells.ts';
import { assumedBy, type ExportedFigure, inWords, provenBy, type Values, yearCell } from './figure.ts';
import { intervalValues } from './values.ts';
import { cents } from '#domain/value/money.ts';

type Setting = {
  readonly scenario: Scenario;
  readonly participant: Participant;
  readonly municipality: string;
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly language: Language;
};

/** Everything that counts of a scenario for one municipality: the terms first, each input with who assumed it and why. */
export function inputFigures({
  scenario,
  participant,
  municipality,
  name,
  snapshot,
  language,
}: Setting): readonly ExportedFigure[] {
  const words = allWordsIn(language);
  const { value: terms, assumption } = scenario.terms;
  const grantYears = yearCell(scenario, [participant]);
  const figure = (
    item: string,
    value: InputValue,
    shape: InputShape,
    by: Assumption | undefined,
    year: Cell,
  ): ExportedFigure => ({
    area: words.outputs.area.assumption,
    municipality,
    item,
    year,
    ...valuesOf(value, shape, language),
    unit: unitOf(value, shape, language),
    ...assumedBy(
      {
        scenario: name,
        ...(by ? origin(by, language) : { author: '', reason: '' }),
        status: value === undefined && shape.empty === 'unknown' ? 'not-stated' : 'assumed',
      },
      language,
    ),
  });
  return [
    ...termsInputsOf(terms)
      .filter((input) => isInUse(scenario, participant, input))
      .map((input) =>
        figure(
          inputName(input, scenario, language),
          termsInputs[input].read(terms),
          termsInputs[input],
          assumption,
          grantYears,
        ),
      ),
    ...listedInputs.flatMap((input) => {
      const shape = participantInputs[input];
      const value = shape.read(participant);
      const given = givenOf(participant, input);
      if (isLeftOut(scenario, participant, input)) return [];
      if (input === 'grantTaken')
        return grantFigure({ scenario, participant, municipality, snapshot, language });
      const by = given?.status === 'assumed' ? given.assumption : undefined;
      // Plan and cover are of one budget each, whatever the years of the grant.
      const budget = budgetOf(input);
      const year = budget ? whole(scenario.fiscalYear + budget.years) : grantYears;
      return [figure(inputTitle(input, scenario, language), value, shape, by, year)];
    }),
  ];
}

/** What was taken over as it is known, with what says so. */
function grantFigure({
  scenario,
  participant,
  municipality,
  snapshot,
  language,
}: Omit<Setting, 'name'>): readonly ExportedFigure[] {
  const taken = takenGrant(participant);
  const fact = snapshot.facts.find(({ id }) => taken?.facts.some((each) => each.id === id));
  if (!taken || !fact) return [];
  const words = allWordsIn(language);
  return [
    {
      area: words.outputs.area.assumption,
      municipality,
      item: inputName('grantTaken', scenario, language),
      year: yearCell(scenario, [participant]),
      ...intervalValues(taken.sum),
      unit: words.outputs.unit.euro,
      ...provenBy(fact, snapshot.sources, language, taken.status),
    },
  ];
}

function valuesOf(value: InputValue, shape: InputShape, language: Language): Values {
  if (!isEstimate(value)) return inWords(inputText(value, shape, language));
  const cell = (number: number): Cell => numberCell(number, shape, language);
  return { low: cell(value.low), best: cell(value.best), high: cell(value.high) };
}

function numberCell(number: number, { unit }: InputShape, language: Language): Cell {
  switch (unit) {
    case 'money':
    case 'yearly-cost':
      return euro(cents(number));
    case 'rate':
    case 'posts':
      return hundredthsOf(number);
    case 'month':
      return text(formatterOf(language).month(monthAt(number)));
    case 'months':
    case 'count':
    case 'choice':
      return whole(number);
  }
}

function unitOf(value: InputValue, { unit }: InputShape, language: Language): string {
  const words = allWordsIn(language).outputs.unit;
  if (!isEstimate(value) && unit === 'choice') return words.words;
  switch (unit) {
    case 'money':
      return words.euro;
    case 'yearly-cost':
      return words.yearly;
    case 'rate':
      return words.percent;
    case 'posts':
      return words.posts;
    case 'month':
      return words.month;
    case 'months':
      return words.months;
    case 'count':
    case 'choice':
      return words.count;
  }
}
