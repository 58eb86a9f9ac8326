import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Impact } from '#domain/finance/budget-impact.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';

/** The years that an input of a scenario is of: "2019", or "2019–2020" where its grants run through two. */
export const grantYears = (scenario: Scenario, participants: readonly (Participant | undefined)[]): string =>
  rangeText(yearsCovered(scenario, participants));

/** The years that figures are of: the chosen one, or all through which the grants run. */
export const figureYears = (
  scenario: Scenario,
  impacts: readonly (Pick<Impact, 'years'> | undefined)[],
): string => rangeText(yearsIn(scenario, impacts));

/** Each of them once; of a scenario that covers no municipality, the year that it is made for. */
export function yearsIn(
  { fiscalYear }: Scenario,
  impacts: readonly (Pick<Impact, 'years'> | undefined)[],
): readonly number[] {
  const years = new Set(impacts.flatMap((impact) => impact?.years ?? []));
  return years.size === 0 ? [fiscalYear] : [...years];
}

function rangeText(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(last) : `${first}–${last}`;
}
