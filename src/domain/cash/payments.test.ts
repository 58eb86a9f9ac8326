import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenarioTerms, statedParticipant, thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { impactOf } from '../finance/budget-impact.ts';
import { yearMonth } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';
import { type ApportionmentKey, apportionmentKeys } from '../as-of/selection.ts';
import { type Payments, paymentsOf } from './payments.ts';
import type { Participant, Scenario } from '../document/scenario.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const notStated = { status: 'not-stated' } as const;
const sum = (amounts: readonly number[]) => amounts.reduce((running, amount) => running + amount, 0);

function tableOf(scenario: Scenario, key: ApportionmentKey): Payments {
  const found = paymentsOf(scenario, scenario.participants, key);
  if ('missing' in found) throw new Error(`no table: ${found.missing} of ${found.parties.join()}`);
  return found;
}

/** Each bears 8.887,50 € of 29.887,50 € in 2019; the state 21.000 €. */
const town = participantOf('town');
const district = { ...participantOf('district'), lastMonth: assuming(yearMonth('2020-06')) };
const pay = (participants: readonly Participant[], key: ApportionmentKey) =>
  tableOf(scenarioOn(stateShare(8000), participants), key).rows.map(({ total }) => total / 100);

const weighted = (participant: Participant, weight: number): Participant => ({
  ...participant,
  population: assuming(weight),
  heads: assuming(weight * 3),
  fixedShare: assuming(basisPoints(weight * 1000)),
});

describe('a joint own contribution', () => {
  const pair = [weighted(town, 1), weighted({ ...town, party: 'district' }, 3)];

  test('stays with each where each pays its own; the state comes first, others last', () => {
    expect(pay(pair, 'own')).toEqual([42_000, 8887.5, 8887.5, 0]);
  });

  test.for(['population', 'heads', 'fixed'] as const)('is shared out by %s as weights', (key) => {
    expect(pay(pair, key)).toEqual([42_000, 4443.75, 13_331.25, 0]);
  });

  test('is shared out by posts at their estimate', () => {
    const [first, second] = pair;
    const two = { ...given(second), posts: given(first).posts };
    expect(pay([given(first), two], 'posts')).toEqual([42_000, 8887.5, 8887.5, 0]);
  });

  test('may fall to one alone, if another has no weight', () => {
    expect(pay([weighted(town, 0), given(pair[1])], 'heads')).toEqual([42_000, 0, 17_775, 0]);
  });
});

describe('the table of payers', () => {
  test('has a column for each fiscal year of any of them, in order', () => {
    const table = tableOf(scenarioOn(stateShare(8000), [district, town]), 'own');
    expect(table.years).toEqual([2019, 2020]);
    const ofTown = given(table.rows.find(({ payer }) => 'party' in payer && payer.party === 'town'));
    expect(ofTown.payments).toEqual([
      { year: 2019, cash: euros(8887.5), inKind: 0 },
      { year: 2020, cash: 0, inKind: 0 },
    ]);
  });

  test('has the earlier year first, whoever begins earlier', () => {
    const next = yearMonth('2020-01');
    const late: Participant = {
      ...district,
      firstMonth: assuming({ earliest: next, best: next, latest: next }),
    };
    expect(tableOf(scenarioOn(stateShare(8000), [late, town]), 'own').years).toEqual([2019, 2020]);
  });

  test('shows existing staff beside cash, in the years in which it is needed', () => {
    const staffed = { ...district, inKind: assuming(certain(euros(1500))) };
    const table = tableOf(scenarioOn(stateShare(8000), [staffed]), 'own');
    const [, own] = table.rows;
    expect(given(own).payments).toEqual([
      { year: 2019, cash: euros(7987.5), inKind: euros(900) },
      { year: 2020, cash: euros(5325), inKind: euros(600) },
    ]);
  });

  test('takes no more existing staff than the municipality pays at all', () => {
    const staffed = { ...town, inKind: assuming(certain(euros(90_000))) };
    const [, own] = tableOf(scenarioOn(stateShare(8000), [staffed]), 'own').rows;
    expect(given(own).payments).toEqual([{ year: 2019, cash: 0, inKind: euros(8887.5) }]);
  });

  test('shows third-party funds in the last row', () => {
    const helped = { ...town, thirdParty: assuming(certain(euros(887.5))) };
    const table = tableOf(scenarioOn(stateShare(8000), [helped]), 'own');
    expect(table.rows.map(({ payer, total }) => [payer.kind, total / 100])).toEqual([
      ['state', 21_000],
      ['municipality', 8000],
      ['third', 887.5],
    ]);
  });
});

const outcome = (told: Partial<Participant>, key: ApportionmentKey) => {
  const participants = [town, { ...town, party: 'district', ...told }];
  return paymentsOf(scenarioOn(stateShare(8000), participants), participants, key);
};

describe('instead of a table with a gap it names the parties', () => {
  test.for<[Partial<Participant>, string]>([
    [{ posts: notStated }, 'posts'],
    [{ inKind: notStated }, 'existing staff'],
    [{ firstMonth: notStated }, 'a begin'],
    [{ thirdParty: notStated }, 'third-party funds'],
    [{ lastMonth: assuming(yearMonth('2019-03')) }, 'an end after the begin'],
  ])('for which a figure is missing: %#', ([told]) => {
    expect(outcome(told, 'own')).toEqual({ missing: 'figures', parties: ['district'] });
  });

  test('for which the weight of the key is not stated', () => {
    const weights = { population: assuming(1), heads: notStated, fixedShare: undefined };
    expect(outcome(weights, 'population')).toEqual({ missing: 'key', parties: ['town'] });
    expect(outcome(weights, 'heads')).toEqual({ missing: 'key', parties: ['town', 'district'] });
    expect(outcome(weights, 'fixed')).toEqual({ missing: 'key', parties: ['town', 'district'] });
  });

  test('whose weights are all 0: nothing can be shared out by them', () => {
    const zero = [{ ...town, heads: assuming(0) }];
    expect(paymentsOf(scenarioOn(stateShare(8000), zero), zero, 'heads')).toEqual({
      missing: 'key',
      parties: ['town'],
    });
  });
});

test('by every key, rows add up to the years, years to the whole, and the whole is the cost, to the cent', () => {
  const anyJoint = fc.array(statedParticipant, { minLength: 1, maxLength: 4 }).map((participants) =>
    participants.map((each, index) => ({
      ...each,
      party: `party-${index}`,
      population: assuming(index + 1),
      heads: assuming(index * 7),
      fixedShare: assuming(basisPoints(3333)),
    })),
  );
  fc.assert(
    fc.property(
      anyJoint,
      anyScenarioTerms,
      fc.constantFrom(...apportionmentKeys),
      (participants, terms, key) => {
        const scenario = scenarioOn(terms, participants);
        const table = paymentsOf(scenario, participants, key);
        fc.pre(!('missing' in table));
        const { rows, sums, total, years } = table;
        for (const row of rows) {
          expect(row.payments.map(({ year }) => year)).toEqual(years);
          expect(sum(row.payments.map(({ cash, inKind }) => cash + inKind))).toBe(row.total);
          expect(
            Math.min(...row.payments.flatMap(({ cash, inKind }) => [cash, inKind])),
          ).toBeGreaterThanOrEqual(0);
        }
        for (const [index, { cash, inKind }] of sums.entries()) {
          expect(sum(rows.map((row) => given(row.payments[index]).cash))).toBe(cash);
          expect(sum(rows.map((row) => given(row.payments[index]).inKind))).toBe(inKind);
        }
        expect(sum(sums.map(({ cash, inKind }) => cash + inKind))).toBe(total);
        expect(total).toBe(sum(participants.map((each) => given(impactOf(scenario, each).cost).best)));
      },
    ),
    thorough,
  );
});
