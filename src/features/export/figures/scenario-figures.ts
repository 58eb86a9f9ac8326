import type { Total } from '#domain/value/amount.ts';
import type { Figure } from '#domain/finance/figure-table.ts';
import { figureNames, missingInputs } from '#domain/finance/figures.ts';
import { type BreakEven, breakEvensOf, coveredRate, type Share } from '#domain/limits/break-even.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import { yearOf } from '#domain/value/calendar.ts';
import { followUpCost } from '#domain/finance/follow-up.ts';
import { instrumentsOf } from '#domain/finance/instrument.ts';
import { liquidityOf } from '#domain/cash/liquidity.ts';
import type { Cents } from '#domain/value/money.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { baseText, moneyLimit, ownShareLimit } from '#kit/sentences/break-even-text.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentText } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, euro, hundredthsOf, text, whole } from './cells.ts';
import { assumedBy, type ExportedFigure, inWords, type Values, yearCell } from './figure.ts';
import { inputFigures } from './input-figures.ts';
import { intervalValues, totalValues } from './values.ts';

type Setting = {
  readonly scenario: Scenario;
  /** The name of the scenario and what it is, which stands in the place of a source. */
  readonly name: string;
  readonly language: Language;
};

/** What the scenario means for each municipality and for all, and what it assumes: nothing of it is known. */
export function scenarioFigures(view: BudgetView, setting: Setting): readonly ExportedFigure[] {
  return [
    ...view.municipalities.flatMap((municipality) => municipalFigures(municipality, setting)),
    ...jointFigures(view, setting),
  ];
}

function municipalFigures(
  { party, participant, impact }: MunicipalBudget,
  setting: Setting,
): readonly ExportedFigure[] {
  const { scenario, name, language } = setting;
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
    year: yearCell(scenario, [participant]),
    unit: words.outputs.unit.euro,
    ...(values ?? inWords(missing)),
    ...assumedBy(
      {
        scenario: name,
        author: '',
        reason: words.outputs.computed,
        ...(values ? {} : { status: 'not-stated' }),
      },
      language,
    ),
    ...told,
  });
  const followUp = followUpCost(participant);
  const liquidity = liquidityOf(scenario, participant);
  return [
    ...figureNames.map((figure) => {
      const interval = impact[figure];
      const reason = interval ? {} : { reason: missingText(scenario, participant, figure, language) };
      return row({ item: words.explain.figures[figure], ...reason }, interval && intervalValues(interval));
    }),
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
    row(
      { item: words.outputs.instrument, unit: words.outputs.unit.words },
      instrumentValues(scenario, participant, language),
      words.instrument.unknown,
    ),
    ...limitFigures(scenario, participant, row, language),
    ...inputFigures({ scenario, participant, municipality, name, language }),
  ];
}

function missingText(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  language: Language,
): string {
  const words = allWordsIn(language);
  const missing = missingInputs(scenario, participant, figure).map((input) => words.scenario.inputs[input]);
  return words.explain.missing(formatterOf(language).list(missing));
}

function instrumentValues(
  scenario: Scenario,
  participant: Participant,
  language: Language,
): Values | undefined {
  const instruments = instrumentsOf(scenario, participant);
  return (
    instruments && {
      low: text(instrumentText(instruments.favourable, language)),
      best: text(instrumentText(instruments.best, language)),
      high: text(instrumentText(instruments.unfavourable, language)),
    }
  );
}

/** The limits of the cover, and in words that there is none. */
function limitFigures(
  scenario: Scenario,
  participant: Participant,
  row: (
    told: Pick<ExportedFigure, 'item'> & Partial<ExportedFigure>,
    values: Values | undefined,
  ) => ExportedFigure,
  language: Language,
): readonly ExportedFigure[] {
  const words = allWordsIn(language).outputs;
  const limits = breakEvensOf(scenario, participant);
  const { area, limit, unit } = words;
  if (!limits) return [];
  const share = (value: BreakEven<Share>): Cell =>
    value.kind === 'at' ? hundredthsOf(coveredRate(value.value)) : text(ownShareLimit(value, language));
  const money = (kind: 'cost' | 'funding', value: BreakEven<Cents>): Cell =>
    value.kind === 'at' ? euro(value.value) : text(moneyLimit(kind, value, language));
  const { ownShare, cost, funding } = limits;
  return [
    row(
      { area: area.limit, item: limit.ownShare(baseText(limits.base, language)), unit: unit.percent },
      ordered(share(ownShare.unfavourable), share(ownShare.best), share(ownShare.favourable)),
    ),
    row(
      { area: area.limit, item: limit.cost },
      // Of the mix of cost at the estimates: another mix is no end of this one.
      ordered(money('cost', cost), money('cost', cost), money('cost', cost)),
    ),
    row(
      { area: area.limit, item: limit.funding },
      ordered(
        money('funding', funding.favourable),
        money('funding', funding.best),
        money('funding', funding.unfavourable),
      ),
    ),
  ];
}

/** The worse case is the lower value of a limit, and the higher of what is needed at the least. */
function ordered(one: Cell, best: Cell, other: Cell): Values {
  const isReversed = one.kind === 'number' && other.kind === 'number' && one.hundredths > other.hundredths;
  return isReversed ? { low: other, best, high: one } : { low: one, best, high: other };
}

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
    year: yearCell(
      scenario,
      municipalities.map(({ participant }) => participant),
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
  const { figures } = words.explain;
  return [
    row(figures.cost, joint.cost),
    row(figures.stateFunding, joint.stateFunding),
    row(figures.ownContribution, joint.ownContribution),
  ];
}
