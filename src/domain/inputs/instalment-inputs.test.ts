import { describe, expect, test } from 'vitest';
import { given, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { monthValue } from '#tests/given/changes.ts';
import { certain } from '../value/amount.ts';
import { givenOf } from './given-inputs.ts';
import { isInUse } from './input-use.ts';
import { type Change, accepted, changed, effectiveChanges, inputOf } from './scenario-changes.ts';

const scenario = scenarioOn(stateShare(8000), [participantOf('town')]);
const of = (input: string, value: Change['value']): Change => {
  if (!isInstalmentInput(input)) throw new TypeError(input);
  return { input, party: 'town', value };
};
const names = [
  'instalmentMonth1',
  'instalmentShare1',
  'instalmentSum1',
  'instalmentMonth2',
  'instalmentShare2',
  'finalMonth',
  'rhythm',
] as const;
const isInstalmentInput = (input: string): input is (typeof names)[number] =>
  names.some((name) => name === input);

const inParts = of('rhythm', 'instalments');
const month1 = of('instalmentMonth1', monthValue('2019-04'));
const share1 = of('instalmentShare1', certain(6000));
const sum1 = of('instalmentSum1', certain(500_00));
const final = of('finalMonth', monthValue('2020-02'));
const drawdownAfter = (...changes: readonly Change[]) => {
  const { drawdown } = given(changed(scenario, changes).participants[0]);
  return drawdown.status === 'assumed' ? drawdown.value : undefined;
};
const isAsked = (changes: readonly Change[], input: (typeof names)[number]) => {
  const result = changed(scenario, changes);
  return isInUse(result, given(result.participants[0]), input);
};

const problems = (...changes: readonly Change[]) =>
  accepted(scenario, [inParts, ...changes]).refused.map(({ problem }) => problem);

describe('instalments', () => {
  test('are entered one by one, in any order, and each can be read again', () => {
    const changes = [final, share1, month1, inParts];
    expect(drawdownAfter(...changes)).toEqual({
      rhythm: 'instalments',
      before: [{ month: '2019-04', share: 6000 }],
      last: '2020-02',
    });
    const result = changed(scenario, changes);
    for (const { input, party, value } of changes) expect(inputOf(result, input, party)).toEqual(value);
    expect(givenOf(given(result.participants[0]), 'instalmentShare1')).toMatchObject({
      assumption: { by: 'reader' },
    });
  });

  test('are by share or by sum: what is stated last of both stands, and the other makes no difference', () => {
    expect(drawdownAfter(inParts, share1, sum1)).toMatchObject({ before: [{ sum: 500_00 }] });
    expect(effectiveChanges(scenario, [inParts, share1, sum1])).toEqual([inParts, sum1]);
  });

  test('that are taken back leave none; those after one that is taken back stay', () => {
    expect(drawdownAfter(inParts, share1, of('instalmentShare1', undefined))).toMatchObject({ before: [] });
    const second = [of('instalmentMonth2', monthValue('2019-07')), of('instalmentShare2', certain(1000))];
    const gone = [of('instalmentMonth1', undefined), of('instalmentShare1', undefined)];
    const both = changed(scenario, [inParts, month1, share1, ...second]);
    const { drawdown } = given(changed(both, gone).participants[0]);
    expect(drawdown).toMatchObject({ value: { before: [{}, { month: '2019-07', share: 1000 }] } });
  });

  test('are asked for where the state pays by them, each after the one before; a lag is not', () => {
    expect(isAsked([], 'instalmentMonth1')).toBe(false);
    expect(isAsked([inParts], 'instalmentMonth1')).toBe(true);
    expect(isAsked([inParts], 'instalmentMonth2')).toBe(false);
    expect(isAsked([inParts, share1], 'instalmentMonth2')).toBe(true);
    expect(isAsked([inParts], 'finalMonth')).toBe(true);
    const result = changed(scenario, [inParts]);
    expect(isInUse(result, given(result.participants[0]), 'lag')).toBe(false);
  });

  test('say nothing where the state pays by another rhythm', () => {
    expect(effectiveChanges(scenario, [month1, share1, final])).toEqual([]);
  });

  test('come before the last, and within ten years of the grant', () => {
    expect(problems(month1, final)).toEqual([]);
    expect(problems(month1, of('finalMonth', monthValue('2019-03')))).toEqual(
      Array.from({ length: 2 }, () => 'instalment-after-last'),
    );
    expect(problems(of('finalMonth', monthValue('2030-01')))).toEqual(['period-too-long']);
    expect(problems(of('instalmentMonth1', monthValue('2008-01')), final)).toContain('period-too-long');
  });
});
