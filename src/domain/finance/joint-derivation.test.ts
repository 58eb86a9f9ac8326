import { describe, expect, test } from 'vitest';
import { participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { figureNames } from './figures.ts';
import { isJointFigure, jointDerivation } from './joint-derivation.ts';
import { cents } from '../value/money.ts';

const euros = (value: number) => cents(Math.round(value * 100));
const [town, district] = [participantOf('town'), participantOf('district')];
const unknown = { ...district, thirdParty: { status: 'not-stated' as const } };
const part = (party: string) => ({
  kind: 'figure-of',
  party,
  figure: 'ownContribution',
  result: euros(8887.5),
});

test('cost, state funding and own contribution are added up, budgets are not', () => {
  expect(figureNames.filter(isJointFigure)).toEqual(['cost', 'stateFunding', 'ownContribution']);
});

describe('a figure of several municipalities', () => {
  const both = ['town', 'district'];

  test('is what each of them adds', () => {
    const scenario = scenarioOn(stateShare(8000), [town, district]);
    expect(jointDerivation(scenario, both, 'ownContribution')).toMatchObject({
      total: { kind: 'complete', sum: { best: euros(17_775) } },
      steps: [
        part('town'),
        part('district'),
        { kind: 'sum', parts: [euros(8887.5), euros(8887.5)], result: euros(17_775) },
      ],
      missing: [],
    });
  });

  test('names who is missing for want of an input, and adds nothing for it', () => {
    const scenario = scenarioOn(stateShare(8000), [town, unknown]);
    expect(jointDerivation(scenario, both, 'ownContribution')).toMatchObject({
      total: { kind: 'floor', missing: 1 },
      steps: [part('town')],
      missing: [{ party: 'district', inputs: ['thirdParty'] }],
    });
    expect(jointDerivation(scenario, both, 'cost').missing).toEqual([]);
  });

  test('names whom the scenario does not cover', () => {
    const scenario = scenarioOn(stateShare(8000), [town]);
    expect(jointDerivation(scenario, both, 'ownContribution').missing).toEqual([
      { party: 'district', inputs: undefined },
    ]);
    expect(jointDerivation(scenario, ['district'], 'cost')).toMatchObject({
      total: { kind: 'unknown' },
      steps: [],
    });
  });
});
