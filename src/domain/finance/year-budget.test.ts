import { expect, test } from 'vitest';
import { participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { impactOf } from './budget-impact.ts';

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
