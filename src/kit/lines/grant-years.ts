import { yearsCovered } from '#domain/cash/grant-period.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';

/** The years that a figure of a scenario is of: "2019", or "2019–2020" for a sum over two. */
export function grantYears(scenario: Scenario, participants: readonly (Participant | undefined)[]): string {
  const years = yearsCovered(scenario, participants);
  const last = years.at(-1) ?? years[0];
  return last === years[0] ? String(last) : `${years[0]}–${last}`;
}
