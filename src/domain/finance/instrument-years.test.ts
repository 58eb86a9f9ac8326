import { describe, expect, test } from 'vitest';
import { financeCase } from '#tests/given/finance-case.ts';
import { isoDate } from '../value/calendar.ts';
import { impactOf } from './budget-impact.ts';
import { instrumentsByYear } from './instrument.ts';

describe('over two years', () => {
  const asOf = isoDate('2018-11-05');
  const kindsIn = (more: string, day = asOf) => {
    const { scenario, participant } = financeCase(more);
    return instrumentsByYear(scenario, participant, impactOf(scenario, participant), day).map(
      ({ budget: { year }, canBePlanned, instruments }) => [year, canBePlanned, instruments?.best],
    );
  };

  test('each is judged by its own budget; one whose plan nobody states has no answer and can be planned', () => {
    expect(kindsIn('')).toEqual([
      [2019, false, expect.objectContaining({ kind: 'over-plan', decider: 'council', amount: 60_684_21 })],
      [2020, true, undefined],
    ]);
  });

  test('a gap of a year that is still to be decided is for its plan, not for section 83', () => {
    expect(kindsIn('inPlan1.05334012=9000')[1]).toEqual([
      2020,
      true,
      expect.objectContaining({ kind: 'budget-plan', decider: 'council', amount: 60_015_79 }),
    ]);
    const covered = 'inPlan1.05334012=9000&headroom1.05334012=60015.79';
    expect(kindsIn(covered)[1]).toEqual([2020, true, expect.objectContaining({ kind: 'budget-cover' })]);
  });

  test('once its year has begun, a gap is one of section 83', () => {
    const told = 'inPlan1.05334012=9000&headroom1.05334012=60000';
    expect(kindsIn(told, isoDate('2020-02-01'))[1]).toEqual([
      2020,
      false,
      expect.objectContaining({ kind: 'over-plan', decider: 'treasurer', amount: 15_79 }),
    ]);
  });
});
