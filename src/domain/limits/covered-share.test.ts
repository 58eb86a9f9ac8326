import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { given, scenarioOn } from '#tests/given/builders.ts';
import { rangesOf } from '../finance/figures.ts';
import { withOwnShare } from '../finance/own-share.ts';
import { type Share, breakEvensOf, coveredRate } from './break-even.ts';

test('the own share that is shown as a limit is covered, at the estimates and in the worst case', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
      const scenario = scenarioOn(terms, [participant]);
      const found = breakEvensOf(scenario, participant);
      fc.pre(found !== undefined);
      const { best, unfavourable } = found.ownShare;
      const leftAt = (share: Share) =>
        given(rangesOf(withOwnShare(scenario, coveredRate(share), found.base), participant).headroomAfter);
      const left = [
        ...(best.kind === 'at' ? [leftAt(best.value).best] : []),
        ...(unfavourable.kind === 'at' ? [leftAt(unfavourable.value).low] : []),
      ];
      expect(left.filter((amount) => amount < 0)).toEqual([]);
    }),
    thorough,
  );
});
