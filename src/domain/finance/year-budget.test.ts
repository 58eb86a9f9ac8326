import { describe, expect, test } from 'vitest';
import { assuming, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import type { Participant } from '../document/scenario.ts';
import { certain } from '../value/amount.ts';
import { cents } from '../value/money.ts';
import { impactOf } from './budget-impact.ts';
import { budgetIn } from './year-budget.ts';

test('where nothing is paid in a year, nothing lacks in its budget, whatever its plan', () => {
  const town = participantOf('town');
  const impact = impactOf(scenarioOn(stateShare(8000), [town]), town, 2020);
  expect(impact).toMatchObject({
    cost: certain(0),
    cash: certain(0),
    gap: certain(0),
    headroomAfter: undefined,
  });
});

const range = (low: number, best: number, high: number) => ({
  low: cents(low),
  best: cents(best),
  high: cents(high),
});

describe('a budget that has between 4.000 and 6.000 € in its plan, and cover of 1.000 to 3.000 €', () => {
  const town = {
    ...participantOf('town'),
    inPlan: assuming(range(4_000_00, 5_000_00, 6_000_00)),
    headroom: assuming(range(1_000_00, 2_000_00, 3_000_00)),
  };
  const budgetOf = (cash: ReturnType<typeof range>, participant: Participant = town) =>
    budgetIn(scenarioOn(stateShare(8000), [participant]), participant, 2019, {
      cost: cash,
      ownContribution: cash,
      cash,
    });

  test('lacks most where most is paid and least is planned, and then least of its cover is left', () => {
    const budget = budgetOf(range(7_000_00, 8_000_00, 10_000_00));
    expect(budget.gap).toEqual(range(1_000_00, 3_000_00, 6_000_00));
    expect(budget.headroomAfter).toEqual(range(-5_000_00, -1_000_00, 2_000_00));
  });

  test('lacks nothing where the plan has more than is paid, to the cent', () => {
    expect(budgetOf(range(1_00, 2_00, 3_00)).gap).toEqual(certain(cents(0)));
    expect(budgetOf(range(0, 5_000_00, 7_000_00)).gap).toEqual(range(0, 0, 3_000_00));
  });

  test('without a plan that is stated lacks nobody knows how much, unless certainly nothing is paid', () => {
    const open: Participant = { ...town, inPlan: { status: 'not-stated' } };
    expect(budgetOf(range(0, 0, 1), open).gap).toBeUndefined();
    expect(budgetOf(range(0, 0, 0), open).gap).toEqual(certain(cents(0)));
  });
});
