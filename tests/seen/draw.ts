import fc from 'fast-check';
import type { Estimate } from '#domain/value/amount.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { rangedInputs } from '#domain/inputs/ranged-inputs.ts';
import type { RangedInput } from '#domain/inputs/scenario-ends.ts';
import { type Change, changed, inputOf, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import { isEstimate } from '#domain/inputs/scenario-input.ts';
import { anyShare } from '#tests/given/arbitraries.ts';
import { given } from '#tests/given/builders.ts';

/** Where in its range each uncertain input stands: 0 at its low end, 1 at its high end. */
export type Places = Readonly<Record<RangedInput, number>>;
export const anyPlaces: fc.Arbitrary<Places> = fc.record({
  posts: anyShare,
  staffCost: anyShare,
  otherCost: anyShare,
  otherEligible: anyShare,
  totalCost: anyShare,
  totalEligible: anyShare,
  firstMonth: anyShare,
  ownShare: anyShare,
  fixedSum: anyShare,
  ownMinimum: anyShare,
  cap: anyShare,
  programmeRate2: anyShare,
  programmeEligible2: anyShare,
  programmeCap2: anyShare,
  programmeRate3: anyShare,
  programmeEligible3: anyShare,
  programmeCap3: anyShare,
  granted: anyShare,
  deviatingShare: anyShare,
  deviatingCap: anyShare,
  thirdParty: anyShare,
  inKind: anyShare,
  inPlan: anyShare,
  headroom: anyShare,
});

const certainAt = ({ low, high }: Estimate<number>, place: number): Estimate<number> => {
  const value = low + Math.round((high - low) * place);
  return { low: value, best: value, high: value };
};

/** The same scenario and municipality with one certain value inside each range. */
export function drawnFrom(scenario: Scenario, { party }: Participant, places: Places) {
  const changes = rangedInputs.flatMap((input): readonly Change[] => {
    const range = inputOf(scenario, input, party);
    if (!isEstimate(range)) return [];
    const value = certainAt(range, places[input]);
    return [isTermsInput(input) ? { input, value } : { input, party, value }];
  });
  const drawn = changed(scenario, changes);
  return { scenario: drawn, participant: given(drawn.participants.find((each) => each.party === party)) };
}
