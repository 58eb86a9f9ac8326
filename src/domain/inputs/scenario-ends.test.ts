import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { scenarioOn } from '#tests/given/builders.ts';
import { anyPlaces, drawnFrom } from '#tests/seen/draw.ts';
import { caseAt } from '../finance/scenario-case.ts';
import { missingInputs } from '../finance/figure-inputs.ts';
import { figuresOf } from '../finance/figures.ts';
import { cases, casesOf } from './scenario-ends.ts';

// A fixed sum for each post is rounded beside the cost: a cent may lie between both.
test('nothing inside the ranges is dearer than the dearest case, or funded better than the best funded', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, anyPlaces, (participant, terms, places) => {
      const scenario = scenarioOn(terms, [participant]);
      fc.pre(missingInputs(scenario, participant, 'headroomAfter').length === 0);
      const at = (name: keyof typeof cases) =>
        figuresOf(caseAt(scenario, participant, casesOf(participant)[name]));
      const drawn = drawnFrom(scenario, participant, places);
      const inside = figuresOf(caseAt(drawn.scenario, drawn.participant, cases.best));
      expect(inside.gap).toBeLessThanOrEqual(at('dearest').gap + 1);
      expect(inside.gap).toBeGreaterThanOrEqual(at('cheapest').gap - 1);
      expect(inside.stateFunding).toBeLessThanOrEqual(at('mostFunding').stateFunding + 1);
      expect(inside.stateFunding).toBeGreaterThanOrEqual(at('leastFunding').stateFunding - 1);
    }),
    thorough,
  );
});
