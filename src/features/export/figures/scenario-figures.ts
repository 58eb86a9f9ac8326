import { figureName } from '#format/grant-words.ts';
import { inputName } from '#format/entry/input-title.ts';
import type { Interval, Total } from '#domain/value/amount.ts';
import type { Figure } from '#domain/finance/figure-table.ts';
import { missingInputs } from '#domain/finance/figure-inputs.ts';
import { figureNames } from '#domain/finance/figures.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import { yearOf } from '#domain/value/calendar.ts';
import { followUpCost } from '#domain/finance/follow-up.ts';
import { type Instruments, instrumentsByYear } from '#domain/finance/instrument.ts';
import { liquidityOf } from '#domain/cash/liquidity.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { missingNames } from '#kit/explain/explanation-parts.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentText } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { text, whole } from './cells.ts';
import { assumedBy, type ExportedFigure, figureYearCell, inWords, type Values } from './figure.ts';
import { inputFigures } from './input-figures.ts';
import { limitYear } from '#domain/limits/limit-year.ts';
import { programmeFigures, receiptFigures } from './best-figures.ts';
import { limitFigures } from './limit-figures.ts';
import { intervalValues, totalValues } from './values.ts';

type Setting = {
  readonly initiative: Initiative;
  readonly scenario: Scenario;
  /** The name of the scenario and what it is, which stands in the place of a source. */
  readonly name: string;
  readonly language: Language;
};

/** What the scenario means for each municipality and for all, and what it assumes: nothing of it is known. */
export function scenarioFigures(view: BudgetView, setting: Setting): readonly ExportedFigure[] {
  return [
    ...view.municipalities.flatMap((municipality) => municipalFigures(municipality, view, setting)),
    ...jointFigures(view, setting),
  ];
}

function municipalFigures(
  { party, participant, impact }: MunicipalBudget,
  { snapshot, year: chosenYear }: BudgetView,
  setting: Setting,
): readonly ExportedFigure[] {
  const { initiative, scenario, name, language } = setting;
  if (!participant || !impact) return [];
  const words = allWordsIn(language);
  const municipality = formatterOf(language).text(party.name);
  const row = (
    told: Pick<ExportedFigure, 'item'> & Partial<ExportedFigure>,
    values: Values | undefined,
    missing: string = words.amount.notComputable,
  ): ExportedFigure => ({
    area: words.outputs.area.effect,
    municipality,
    year: figureYearCell(scenario, [impact]),
    unit: words.outputs.unit.euro,
    ...(values ?? inWords(missing)),
    ...assumedBy(
      {
        scenario: name,
        author: '',
        reason: values ? words.outputs.computed : words.outputs.notComputed,
        ...(values ? {} : { status: 'not-stated' }),
      },
      language,
    ),
    ...told,
  });
  const followUp = followUpCost(participant);
  const liquidity = liquidityOf(scenario, participant);
  return [
    ...figureNames.flatMap((figure) => {
      const item = figureName(figure, scenario, language);
      const valued = (
        interval: Interval | undefined,
        missing: () => string,
        told: Partial<ExportedFigure>,
      ) => {
        const reason = interval ? {} : { reason: missing() };
        return row({ item, ...reason, ...told }, interval && intervalValues(interval));
      };
      if (!isOfBudget(figure)) {
        return [valued(impact[figure], () => missingText(scenario, participant, figure, language), {})];
      }
      return impact.budgets.map(({ year, [figure]: interval }) => {
        const missing = () =>
          missingOf(missingNames(scenario, participant, { figure, year }, language), language);
        return valued(interval, missing, { year: whole(year) });
      });
    }),
    ...programmeFigures({ initiative, scenario, participant, year: impact.part }, row, language),
    row(
      { item: words.cash.followUpTitle, unit: words.outputs.unit.perYear, year: text(words.outputs.noYear) },
      followUp && intervalValues(followUp),
    ),
    row(
      {
        item: `${words.cash.advanced}, ${words.cash.peak}`,
        ...(liquidity && { year: whole(yearOf(liquidity.peak.month)) }),
      },
      liquidity && intervalValues(liquidity.peakHeight),
    ),
    ...(liquidity ? receiptFigures(liquidity, scenario, row, language) : []),
    ...instrumentsByYear(scenario, participant, impact, snapshot.asOf).map((each) =>
      row(
        { item: words.outputs.instrument, unit: words.outputs.unit.words, year: whole(each.budget.year) },
        each.instruments && instrumentValues(each.instruments, language),
        words.instrument.unknown,
      ),
    ),
    ...limitFigures(scenario, participant, limitYear(scenario, participant, chosenYear), row, language),
    ...inputFigures({ scenario, participant, municipality, name, snapshot, language }),
  ];
}

/** What is asked of the budget of a year, and not of the whole period. */
const isOfBudget = (figure: Figure): figure is 'gap' | 'headroom' | 'headroomAfter' =>
  figure === 'gap' || figure === 'headroom' || figure === 'headroomAfter';

function missingText(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  language: Language,
): string {
  const missing = missingInputs(scenario, participant, figure).map((input) =>
    inputName(input, scenario, language),
  );
  return missingOf(missing, language);
}

const missingOf = (names: readonly string[], language: Language): string =>
  allWordsIn(language).explain.missing(formatterOf(language).list(names));

const instrumentValues = ({ favourable, best, unfavourable }: Instruments, language: Language): Values => ({
  low: text(instrumentText(favourable, language)),
  best: text(instrumentText(best, language)),
  high: text(instrumentText(unfavourable, language)),
});

/** All municipalities together; their covers are not added up: each has a budget of its own. */
function jointFigures(
  { joint, municipalities }: BudgetView,
  { scenario, name, language }: Setting,
): readonly ExportedFigure[] {
  if (!joint || municipalities.length < 2) return [];
  const words = allWordsIn(language);
  const row = (item: string, sum: Total): ExportedFigure => ({
    area: words.outputs.area.effect,
    municipality: words.outputs.municipalState,
    item,
    year: figureYearCell(
      scenario,
      municipalities.map(({ impact }) => impact),
    ),
    ...totalValues(sum, language),
    unit: words.outputs.unit.euro,
    ...assumedBy(
      {
        scenario: name,
        author: '',
        reason: words.outputs.computed,
        status: sum.kind === 'complete' ? 'assumed' : 'not-stated',
      },
      language,
    ),
  });
  return (['cost', 'stateFunding', 'ownContribution'] as const).map((figure) =>
    row(figureName(figure, scenario, language), joint[figure]),
  );
}
