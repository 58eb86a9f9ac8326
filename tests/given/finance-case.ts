import { changesIn } from '#app/address/scenario-address.ts';
import { scenarioOf } from '#domain/as-of/selection.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { given, seed } from './builders.ts';
import { selectionOn } from './selection.ts';

const town = 'stadt-eschweiler';

/**
 * A case as a finance officer recomputes it: one and a half posts from March 2019 to September 2020, 65 % of the state up
 * to 60.000 €, half of the other cost eligible, third-party funds, accepted staff, plan, cover, payment after three months.
 */
const entered = [
  'ownShare=35&cap=60000',
  'posts.05334012=1.5&staffCost.05334012=78400&otherCost.05334012=12000&otherEligible.05334012=50',
  'thirdParty.05334012=5000&inKind.05334012=4000&inPlan.05334012=6000&headroom.05334012=10000',
  'firstMonth.05334012=2019-03&lastMonth.05334012=2020-09&lag.05334012=3&councilThreshold.05334012=20000',
].join('&');

const preset = seed.scenarios.find(({ id }) => id === 'b');

/** What is entered in scenario B for Eschweiler alone. */
export const financeChanges = changesIn(`?${entered}`, seed, preset).changes;

/** The case with what is entered beside or instead, as an address has it. */
export function financeCase(more = ''): { readonly scenario: Scenario; readonly participant: Participant } {
  const { changes } = changesIn(`?${entered}&${more}`, seed, preset);
  const scenario = given(scenarioOf(seed, selectionOn('2018-11-05', { scenario: 'b', changes })));
  return { scenario, participant: given(scenario.participants.find(({ party }) => party === town)) };
}
