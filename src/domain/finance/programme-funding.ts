import { grantPeriodOf, spanOf, yearsSpread } from '../cash/grant-period.ts';
import type { YearChoice } from '../document/period.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { cases } from '../inputs/scenario-ends.ts';
import { type Cents, cents } from '../value/money.ts';
import { missingInputs } from './figure-inputs.ts';
import { figuresOf } from './figures.ts';
import { fundingByProgramme, programmesByYear } from './programme-parts.ts';
import { caseAt } from './scenario-case.ts';

/** What one of several programmes pays, in cents at the estimates; the first is number 1. */
export type ProgrammeFunding = { readonly number: number; readonly amount: Cents };

/**
 * What each programme pays for a municipality, of a fiscal year or of all. Law: they add up to its state funding, to the cent.
 * None where there is but one programme; undefined where the state funding is not known.
 */
export function programmeFunding(
  scenario: Scenario,
  participant: Participant,
  year: YearChoice = 'all',
): readonly ProgrammeFunding[] | undefined {
  if (missingInputs(scenario, participant, 'stateFunding').length > 0) return undefined;
  const chosen = caseAt(scenario, participant, cases.best);
  if (chosen.further.length === 0) return [];
  const figures = figuresOf(chosen);
  const whole = fundingByProgramme(chosen, figures);
  const numbers = [1, ...chosen.further.map(({ number }) => number)];
  const told = (amounts: readonly (Cents | undefined)[]) =>
    numbers.flatMap((number, index) => ({ number, amount: amounts[index] ?? nothing }));
  if (year === 'all') return told(whole);
  const period = grantPeriodOf(participant);
  if (!period) return undefined;
  const { first, partsOf } = yearsSpread(spanOf(period));
  const byYear = programmesByYear(whole, partsOf(figures.stateFunding));
  return told(byYear.map((parts) => parts[year - first]));
}

/** Outside of its period a grant pays nothing: a known 0. */
const nothing = cents(0);
