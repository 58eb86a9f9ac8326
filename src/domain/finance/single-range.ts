import type { YearChoice } from '../document/period.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import type { Interval } from '../value/amount.ts';
import { cornersOf, rangesWithin } from './figure-ranges.ts';
import { rangesByYear } from './year-figures.ts';
import type { SpreadFigure } from './year-spread.ts';

/** One figure as `impactOf` has it, where nobody asks for the others: each point of a curve. */
export function rangeOf(
  scenario: Scenario,
  participant: Participant,
  figure: SpreadFigure,
  year: YearChoice = 'all',
): Interval | undefined {
  const whole = rangesWithin(cornersOf(scenario, participant));
  if (year === 'all') return whole[figure];
  return rangesByYear(scenario, participant, whole, () => [figure])(figure, year);
}
