import { expect, test } from 'vitest';
import { assuming, participantOf, scenarioOn } from '#tests/given/builders.ts';
import { certain, hundredths } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { type Change, accepted, changed } from './scenario-changes.ts';
import { isTooLarge } from './scenario-size.ts';

const parties = Array.from({ length: 30 }, (_, index) => `town-${index}`);
const scenario = scenarioOn(
  { type: 'full' },
  parties.map((party) => ({
    ...participantOf(party),
    staffCost: assuming(certain(cents(1_000_000_000))),
    otherCost: assuming(certain(cents(1_000_000_000))),
    lastMonth: assuming(yearMonth('2028-12')),
  })),
);
const most = certain<number>(hundredths(1_000_000));
const posts = parties.map((party): Change => ({ input: 'posts', party, value: most }));

test('what a reader enters is taken as long as it can be added up to the cent, and the rest is named', () => {
  const { good, refused } = accepted(scenario, posts);
  expect(good.length).toBeGreaterThan(10);
  expect(good).toEqual(posts.slice(0, good.length));
  expect(refused).toEqual(posts.slice(good.length).map((change) => ({ change, problem: 'sum-too-large' })));
  expect(isTooLarge(changed(scenario, good))).toBe(false);
  expect(isTooLarge(changed(scenario, posts))).toBe(true);
});

test('one that makes no sum larger is taken all the same', () => {
  const yes: Change = { input: 'unavoidable', party: 'town-0', value: 'yes' };
  expect(accepted(scenario, [...posts, yes]).good).toContain(yes);
});

test('a fixed sum for each post counts as the cost does', () => {
  const few = { ...scenario, participants: scenario.participants.slice(0, 2) };
  const terms = { type: 'fixed', per: 'post-year', sum: certain(cents(1_000_000_000)) } as const;
  expect(isTooLarge({ ...few, terms: assuming(terms) })).toBe(false);
});
