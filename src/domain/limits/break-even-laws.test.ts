import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { scenarioOn } from '#tests/given/builders.ts';
import { type BreakEven, breakEvensOf } from './break-even.ts';

const place = ({ kind, ...rest }: BreakEven<number>): number =>
  kind === 'already-over' ? Infinity : 'value' in rest ? rest.value : -1;

test('a worse case is never further from its break-even', () => {
  fc.assert(
    fc.property(statedParticipant, anyScenarioTerms, (participant, terms) => {
      const found = breakEvensOf(scenarioOn(terms, [participant]), participant);
      fc.pre(found !== undefined);
      const { favourable, best, unfavourable } = found.funding;
      const places = [place(favourable), place(best), place(unfavourable)];
      expect(places).toEqual(places.toSorted((left, right) => left - right));
    }),
    thorough,
  );
});
