import { expect, test } from 'vitest';
import { breakEvensOf } from '#domain/limits/break-even.ts';
import { certain } from '#domain/value/amount.ts';
import { cents } from '#domain/value/money.ts';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { breakEvenSentence } from './break-even-text.ts';

const saidOf = (high: number) => {
  const town = {
    ...participantOf('town'),
    staffCost: assuming({ low: cents(7_000_000), best: cents(7_000_000), high: cents(high) }),
    headroom: assuming(certain(cents(1_500_000))),
  };
  const limits = breakEvensOf(scenarioOn(stateShare(8000), [town]), town);
  return breakEvenSentence('Stadt', limits, 'de').replaceAll(/\s/g, ' ');
};

test('a limit that is the same in the worst case is not said to reach "only" so far', () => {
  expect(saidOf(7_000_000)).toMatch(/§ 83 GO NRW\. Im ungünstigen Fall ebenso\.$/);
  expect(saidOf(9_000_000)).toMatch(/§ 83 GO NRW\. Im ungünstigen Fall nur bis [\d,]+ %\.$/);
});
