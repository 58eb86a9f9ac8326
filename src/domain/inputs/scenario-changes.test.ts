import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thorough } from '#tests/given/arbitraries.ts';
import { assuming, given, month, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { anyChanges, ofTown } from '#tests/given/changes.ts';
import { certain } from '../value/amount.ts';
import { yearMonth } from '../value/calendar.ts';
import { cents } from '../value/money.ts';
import {
  type Change,
  accepted,
  changed,
  effectiveChanges,
  inputOf,
  periodProblem,
} from './scenario-changes.ts';

const town = participantOf('town');

const scenario = scenarioOn(stateShare(8000), [town, participantOf('district')]);

describe('a changed scenario', () => {
  test('says that the changed value is the reader’s own and leaves the others to whom they were', () => {
    const result = changed(scenario, [{ input: 'posts', party: 'town', value: certain(100) }]);
    const [first, second] = result.participants;
    expect(first?.posts).toEqual({ status: 'assumed', value: certain(100), assumption: { by: 'reader' } });
    expect(first?.staffCost).toBe(town.staffCost);
    expect(second).toEqual(participantOf('district'));
    expect(result.terms).toBe(scenario.terms);
  });

  test('is the same scenario where a change says nothing new', () => {
    expect(changed(scenario, [])).toBe(scenario);
    expect(changed(scenario, [{ input: 'posts', party: 'town', value: certain(50) }])).toBe(scenario);
    expect(changed(scenario, [{ input: 'ownShare', value: certain(2000) }])).toBe(scenario);
  });

  test('is the same where a change is of something that the terms or the scenario do not have', () => {
    expect(changed(scenario, [{ input: 'ownMinimum', value: certain(5) }])).toBe(scenario);
    expect(changed(scenario, [{ input: 'posts', party: 'land', value: certain(5) }])).toBe(scenario);
    const quarterly = scenarioOn(stateShare(8000), [
      { ...town, drawdown: assuming({ rhythm: 'quarterly' }) },
    ]);
    expect(changed(quarterly, [{ input: 'lag', party: 'town', value: certain(3) }])).toBe(quarterly);
  });

  test('is the same where what decides how the terms are read is said to be not stated', () => {
    const total = scenarioOn({ type: 'proportional', base: 'total' }, [town]);
    const grant = scenarioOn({ type: 'fixed', per: 'grant' }, [town]);
    expect(changed(total, [{ input: 'base', value: undefined }])).toBe(total);
    expect(changed(grant, [{ input: 'fixedPer', value: undefined }])).toBe(grant);
    expect(changed(grant, [{ input: 'fundingType', value: undefined }])).toBe(grant);
  });

  test('has another base or another unit of the fixed sum where one is chosen', () => {
    const total = scenarioOn({ type: 'proportional', base: 'total' }, [town]);
    const grant = scenarioOn({ type: 'fixed', per: 'grant' }, [town]);
    const valueOf = (from: typeof total, change: Change) => changed(from, [change]).terms.value;
    expect(valueOf(total, { input: 'base', value: 'eligible' })).toMatchObject({ base: 'eligible' });
    expect(valueOf(scenario, { input: 'base', value: 'total' })).toMatchObject({ base: 'total' });
    expect(valueOf(grant, { input: 'fixedPer', value: 'post-year' })).toMatchObject({ per: 'post-year' });
  });

  test('has the figures of another type of funding, whichever was changed first', () => {
    const fixed: readonly Change[] = [
      { input: 'fixedSum', value: certain(100) },
      { input: 'fundingType', value: 'fixed' },
    ];
    const { value } = changed(scenario, fixed).terms;
    expect(value).toMatchObject({ type: 'fixed', sum: certain(100), per: 'post-year' });
  });

  test('keeps the cap through another type of funding, and forgets what the type does not have', () => {
    const capped = scenarioOn({ ...stateShare(8000), cap: certain(cents(7)) }, [town]);
    const types = ['full', 'gap', 'fixed', 'proportional'] as const;
    const terms = types.map((type) => changed(capped, [{ input: 'fundingType', value: type }]).terms.value);
    expect(terms.map(({ cap }) => cap?.best)).toEqual([7, 7, 7, 7]);
    expect(terms.map((each) => Object.keys(each).toSorted().join())).toEqual([
      'cap,type',
      'cap,type',
      'cap,per,type',
      'base,cap,rate,type',
    ]);
  });

  test('extends a period by a last revision and keeps the earlier ones', () => {
    const earlier = { from: month(6), until: yearMonth('2020-03') };
    const last = { from: yearMonth('2020-01'), until: yearMonth('2020-06') };
    const extended = scenarioOn(stateShare(8000), [{ ...town, revisions: assuming([earlier, last]) }]);
    const result = changed(extended, [ofTown('revisedUntil', '2020-09')]);
    expect(given(result.participants[0]).revisions?.value).toEqual([earlier, { ...last, until: '2020-09' }]);
  });

  test('has no extension where none is stated or there is no end to extend', () => {
    const extended = changed(scenario, [ofTown('revisedUntil', '2020-03')]);
    expect(given(extended.participants[0]).revisions?.value).toEqual([{ from: '2019-12', until: '2020-03' }]);
    const without = changed(extended, [{ input: 'revisedUntil', party: 'town', value: undefined }]);
    expect(given(without.participants[0]).revisions).toBeUndefined();
    const endless = changed(scenario, [
      { input: 'lastMonth', party: 'town', value: undefined },
      ofTown('revisedUntil', '2020-03'),
    ]);
    expect(given(endless.participants[0]).revisions).toBeUndefined();
  });
});

describe('any changes', () => {
  test('are each either good or refused with a problem, and the good ones can be made', () => {
    fc.assert(
      fc.property(anyChanges(['town', 'district']), (changes) => {
        const { good, refused } = accepted(scenario, changes);
        expect(good.length + refused.length).toBe(changes.length);
        const result = changed(scenario, good);
        expect(result.participants.map(periodProblem)).toEqual([undefined, undefined]);
      }),
      thorough,
    );
  });

  test('that make a difference are the effective ones: without the others the scenario is the same', () => {
    fc.assert(
      fc.property(anyChanges(['town', 'district']), (changes) => {
        const { good } = accepted(scenario, changes);
        const result = changed(scenario, good);
        const effective = effectiveChanges(scenario, good);
        for (const { input, party } of good) {
          const now = inputOf(changed(scenario, effective), input, party);
          expect(now).toEqual(inputOf(result, input, party));
        }
      }),
      thorough,
    );
  });

  test('of no scenario are neither good nor wrong', () => {
    expect(accepted(undefined, [ofTown('lastMonth', '2020-01')])).toEqual({ good: [], refused: [] });
  });
});

test('a rhythm that is taken away and a lag that is the document’s leave the payment as the document has it', () => {
  const result = changed(scenario, [
    { input: 'lag', party: 'town', value: certain(2) },
    { input: 'rhythm', party: 'town', value: undefined },
  ]);
  expect(result.participants[0]?.drawdown).toEqual(scenario.participants[0]?.drawdown);
});
