import { describe, expect, test } from 'vitest';
import { given, seed } from '#tests/given/builders.ts';
import { grantedIn, grantedTo } from '#tests/given/granted.ts';
import type { Scenario } from '../document/scenario.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { yearDerivation } from '../finance/year-derivation.ts';
import { changed } from '../inputs/scenario-changes.ts';
import { certain } from '../value/amount.ts';
import { isoDate } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import { snapshotAt } from './as-of.ts';
import { grantNotTaken } from './grant-not-taken.ts';
import { withKnownGrants } from './known-grants.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const after = isoDate('2019-06-01');
const both = grantedTo(grantedIn(2019, 10_000), grantedIn(2020, 20_000));
const grantIn = (...args: Parameters<typeof withKnownGrants>) =>
  withKnownGrants(...args).scenarios[0]?.participants[0]?.grant;

const participantsOf = ({ participants }: Scenario) => participants;
const participantsIn = (...args: Parameters<typeof withKnownGrants>) =>
  withKnownGrants(...args).scenarios.map(participantsOf);

describe('what was granted for each year of a scenario', () => {
  test('is known from the day of the notice on, with what says so', () => {
    expect(grantIn(both, isoDate('2019-05-01'))).toBeUndefined();
    expect(grantIn(both, after)).toEqual({
      isTaken: false,
      known: {
        sum: certain(euros(30_000)),
        byYear: [
          { year: 2019, amount: euros(10_000) },
          { year: 2020, amount: euros(20_000) },
        ],
        facts: [
          { id: 'notice-2019', statement: { de: 'Bewilligt sind 10000 € für 2019.' } },
          { id: 'notice-2020', statement: { de: 'Bewilligt sind 20000 € für 2020.' } },
        ],
        status: 'confirmed',
      },
    });
  });

  test('moves no figure before it is taken over, and then stands for the year for which it was granted', () => {
    const scenario = given(withKnownGrants(both, after).scenarios[0]);
    const town = given(scenario.participants[0]);
    const preset = given(both.scenarios[0]);
    expect(impactOf(scenario, town)).toEqual(impactOf(preset, given(preset.participants[0])));
    const taken = changed(scenario, [{ input: 'grantTaken', party: 'town', value: 'yes' }]);
    const fundingIn = (year: number | 'all') =>
      impactOf(taken, given(taken.participants[0]), year).stateFunding;
    expect([2019, 2020, 'all' as const].map(fundingIn)).toEqual(
      [10_000, 20_000, 30_000].map((value) => certain(euros(value))),
    );
    expect(changed(taken, [{ input: 'grantTaken', party: 'town', value: undefined }])).toEqual(scenario);
  });

  test('parts what all pay by year as it was granted, and says so', () => {
    const scenario = given(withKnownGrants(both, after).scenarios[0]);
    const taken = changed(scenario, [{ input: 'grantTaken', party: 'town', value: 'yes' }]);
    const town = given(taken.participants[0]);
    // 39.850 € a year for 21 months are 69.737,50 €; a third of them falls to 2019.
    expect(impactOf(taken, town, 2019).cost?.best).toBe(euros(23_245.83));
    const derived = yearDerivation(taken, town, { figure: 'ownContribution', year: 2019 });
    expect(derived?.steps.at(-1)).toMatchObject({
      kind: 'granted-part',
      granted: euros(10_000),
      of: euros(30_000),
      result: euros(13_245.83),
    });
  });
});

const reasonIn = (initiative: ReturnType<typeof grantedTo>) => {
  const town = given(withKnownGrants(initiative, after).scenarios[0]?.participants[0]);
  return grantNotTaken(town, initiative, snapshotAt(initiative, after))?.reason;
};

test('what can be taken over needs no reason', () => {
  expect(reasonIn(both)).toBeUndefined();
});

describe('nothing can be taken over', () => {
  test.for<[string, ReturnType<typeof grantedTo>, reason?: string]>([
    ['where nothing was granted', grantedTo()],
    ['where it was granted for one of two years alone', grantedTo(grantedIn(2019, 10_000)), 'other-years'],
    [
      'where it was granted for years beyond those of the scenario',
      grantedTo(...[2019, 2020, 2021].map((year) => grantedIn(year, 10_000))),
      'other-years',
    ],
    [
      'where it is for several together',
      grantedTo(
        ...[2019, 2020].map((year) => grantedIn(year, 10_000, { beneficiaries: ['town', 'district'] })),
      ),
      'for-several',
    ],
    [
      'where nobody says for whom it is',
      grantedTo(...[2019, 2020].map((year) => grantedIn(year, 10_000, { beneficiaries: undefined }))),
      'for-nobody-named',
    ],
    [
      'where it was applied for and not granted',
      grantedTo(...[2019, 2020].map((year) => grantedIn(year, 10_000, { stage: 'applied' }))),
    ],
    [
      'where an amount is not stated',
      grantedTo(
        grantedIn(2019, 10_000),
        grantedIn(2020, 0, { amount: { kind: 'unknown', reason: 'not-stated' } }),
      ),
      'amount-not-stated',
    ],
  ])('%s: the participants stay as they are, and it is said why', ([, initiative, reason]) => {
    expect(participantsIn(initiative, after)).toEqual(initiative.scenarios.map(participantsOf));
    expect(reasonIn(initiative)).toBe(reason);
  });

  test('in the first paper, on any of its days', () => {
    for (const day of ['2018-11-05', '2019-12-31', '2022-12-31'])
      expect(participantsIn(seed, isoDate(day))).toEqual(seed.scenarios.map(participantsOf));
  });
});

test('a grant for the whole time that nobody has parted is spread over the months', () => {
  const { contents } = grantedIn(2019, 30_000);
  const whole = grantedTo({
    ...grantedIn(2019, 30_000),
    contents: contents.map((content) => ({ ...content, period: { kind: 'years', first: 2019, last: 2020 } })),
  });
  expect(grantIn(whole, after)?.known).toMatchObject({ sum: certain(euros(30_000)), byYear: [] });
});
