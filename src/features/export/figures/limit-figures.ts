import { grantWordsOf } from '#format/grant-words.ts';
import { type BreakEven, breakEvensOf, coveredRate, type Share } from '#domain/limits/break-even.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import type { Cents } from '#domain/value/money.ts';
import { baseText, moneyLimit, ownShareLimit } from '#kit/sentences/break-even-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, euro, hundredthsOf, text, whole } from './cells.ts';
import type { ExportedFigure, Values } from './figure.ts';

/** The limits of the cover, and in words that there is none. */
export function limitFigures(
  scenario: Scenario,
  participant: Participant,
  year: number | undefined,
  row: (
    told: Pick<ExportedFigure, 'item'> & Partial<ExportedFigure>,
    values: Values | undefined,
  ) => ExportedFigure,
  language: Language,
): readonly ExportedFigure[] {
  const words = allWordsIn(language).outputs;
  const limits = breakEvensOf(scenario, participant, year);
  const told = year === undefined ? {} : { year: whole(year) };
  const { area, limit, unit } = words;
  if (!limits) return [];
  const share = (value: BreakEven<Share>): Cell =>
    value.kind === 'at' ? hundredthsOf(coveredRate(value.value)) : text(ownShareLimit(value, language));
  const money = (kind: 'cost' | 'funding', value: BreakEven<Cents>): Cell =>
    value.kind === 'at' ? euro(value.value) : text(moneyLimit(kind, value, scenario, language));
  const { ownShare, cost, funding } = limits;
  return [
    row(
      {
        area: area.limit,
        item: limit.ownShare(baseText(limits.base, language)),
        unit: unit.percent,
        ...told,
      },
      ordered(share(ownShare.unfavourable), share(ownShare.best), share(ownShare.favourable)),
    ),
    row(
      { area: area.limit, item: limit.cost, ...told },
      // Of the mix of cost at the estimates: another mix is no end of this one.
      ordered(money('cost', cost), money('cost', cost), money('cost', cost)),
    ),
    row(
      { area: area.limit, item: grantWordsOf(scenario, language).least, ...told },
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
