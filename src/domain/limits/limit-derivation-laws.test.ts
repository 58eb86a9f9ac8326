import type { FigureStep } from '../finance/derivation.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyParticipant, anyScenarioTerms, thorough } from '#tests/given/arbitraries.ts';
import { scenarioOn } from '#tests/given/builders.ts';
import { breakEvensOf } from './break-even.ts';
import { limitDerivation, type LimitStep } from './limit-derivation.ts';

type FigureRef = Parameters<typeof limitDerivation>[2];

/** Whether a step computes what it says from what it names. */
function computes(step: FigureStep | LimitStep): boolean {
  if (step.kind === 'means') return step.result === step.inKind + step.inPlan + step.headroom;
  if (step.kind === 'needed') return step.result === step.cost - step.thirdParty - step.means;
  if (step.kind === 'most') {
    return step.result === Math.max(0, Math.min(step.eligible - step.thirdParty, step.cap ?? Infinity));
  }
  if (step.kind === 'own-part') return step.result === step.of - step.needed;
  if (step.kind === 'cost-alone') return step.result === step.means + step.thirdParty;
  if (step.kind === 'cost-by-cap') return step.result === step.means + step.thirdParty + step.cap;
  return step.kind !== 'cost-highest' || step.result === Math.max(step.alone, step.strictest);
}

describe('whatever the scenario', () => {
  const anyAsked = fc.constantFrom<FigureRef>(
    { kind: 'limit', limit: 'ownShare', at: 'best' },
    { kind: 'limit', limit: 'funding', at: 'best' },
    { kind: 'limit', limit: 'cost', at: 'best' },
    { kind: 'limit', limit: 'ownShare', at: 'unfavourable' },
    { kind: 'limit', limit: 'funding', at: 'unfavourable' },
  );

  test('the last step gives the limit; without one, the steps end before it', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, anyAsked, (participant, terms, asked) => {
        const scenario = scenarioOn(terms, [participant]);
        const limits = breakEvensOf(scenario, participant);
        const steps = limitDerivation(scenario, participant, asked);
        expect(steps === undefined).toBe(limits === undefined);
        const limit = asked.limit === 'cost' ? limits?.cost : limits?.[asked.limit][asked.at];
        const last = steps?.at(-1);
        const ends = ['no-means', 'needed', 'most', 'means', 'cost-alone'];
        expect(limit?.kind === 'at' ? last?.result : ends.includes(last?.kind ?? 'means')).toEqual(
          limit?.kind === 'at' ? limit.value : true,
        );
      }),
      thorough,
    );
  });

  test('means, need and own part recompute from what is named', () => {
    fc.assert(
      fc.property(anyParticipant, anyScenarioTerms, anyAsked, (participant, terms, asked) => {
        const steps = limitDerivation(scenarioOn(terms, [participant]), participant, asked) ?? [];
        expect(steps.filter((step) => !computes(step))).toEqual([]);
      }),
      thorough,
    );
  });
});
