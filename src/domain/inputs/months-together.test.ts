import { describe, expect, test } from 'vitest';
import { assuming, month, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { certain } from '../value/amount.ts';
import { monthValue, ofTown } from '#tests/given/changes.ts';
import { yearMonth } from '../value/calendar.ts';
import { type Change, accepted, periodProblem } from './scenario-changes.ts';

const town = participantOf('town');

const scenario = scenarioOn(stateShare(8000), [town, participantOf('district')]);

const begins = (low: string, high: string): Change => {
  const [first, last] = [monthValue(low).low, monthValue(high).low];
  return { input: 'firstMonth', party: 'town', value: { low: first, best: first, high: last } };
};

const problemsOf = (...changes: readonly Change[]) =>
  accepted(scenario, changes).refused.map(({ problem }) => problem);

const extending = (from: string, until: string) =>
  problemsOf(ofTown('revisedFrom', from), ofTown('revisedUntil', until));

/** One extension until March 2020, another from a month on until June. */
const extendedFrom = (from: string) =>
  assuming([
    { from: month(12), until: yearMonth('2020-03') },
    { from: yearMonth(from), until: yearMonth('2020-06') },
  ]);

const lateFrom = (first: string) => assuming([{ from: yearMonth(first), until: yearMonth('2020-03') }]);

describe('months that are changed together', () => {
  test('are judged by the period that all of them make', () => {
    expect(problemsOf(ofTown('firstMonth', '2020-02'))).toEqual(['end-before-start']);
    expect(problemsOf(ofTown('firstMonth', '2020-02'), ofTown('lastMonth', '2020-03'))).toEqual([]);
    expect(problemsOf(ofTown('lastMonth', '2019-03'))).toEqual(['end-before-start']);
    expect(problemsOf(ofTown('lastMonth', '2019-04'))).toEqual([]);
  });

  test('are refused together, and other changes are taken all the same', () => {
    const posts: Change = { input: 'posts', party: 'town', value: certain(100) };
    const months = [ofTown('firstMonth', '2020-02'), ofTown('lastMonth', '2020-01')];
    const other: Change = { input: 'lastMonth', party: 'district', value: monthValue('2020-01') };
    const { good, refused } = accepted(scenario, [...months, posts, other]);
    expect(good).toEqual([posts, other]);
    expect(refused).toEqual(months.map((change) => ({ change, problem: 'end-before-start' })));
  });

  test('are judged by every begin that is possible', () => {
    expect(problemsOf(begins('2019-04', '2019-12'))).toEqual([]);
    expect(problemsOf(begins('2019-04', '2020-01'))).toEqual(['end-before-start']);
    expect(problemsOf(begins('2010-01', '2019-12'))).toEqual([]);
    expect(problemsOf(begins('2009-12', '2019-12'))).toEqual(['period-too-long']);
  });

  test('may make ten years and no month more', () => {
    expect(problemsOf(ofTown('lastMonth', '2029-03'))).toEqual([]);
    expect(problemsOf(ofTown('lastMonth', '2029-04'))).toEqual(['period-too-long']);
    expect(problemsOf(ofTown('revisedUntil', '2029-04'))).toEqual(['period-too-long']);
  });

  test('extend the period only from within it, and never shorten it', () => {
    expect(extending('2019-12', '2019-12')).toEqual([]);
    expect(extending('2019-04', '2020-05')).toEqual([]);
    const refused = ['revision-outside-period', 'revision-outside-period'];
    expect(extending('2019-03', '2020-05')).toEqual(refused);
    expect(extending('2020-01', '2020-05')).toEqual(refused);
    expect(extending('2019-12', '2019-11')).toEqual(refused);
  });

  test('of an extension upon an extension are judged by the end that the first made', () => {
    expect(periodProblem({ ...town, revisions: extendedFrom('2020-03') })).toBeUndefined();
    expect(periodProblem({ ...town, revisions: extendedFrom('2020-04') })).toBe('revision-outside-period');
  });

  test('extend a period that may begin late only from its latest begin on', () => {
    const late = {
      ...town,
      firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(7) }),
      lastMonth: assuming(month(12)),
    };
    expect(periodProblem({ ...late, revisions: lateFrom('2019-06') })).toBe('revision-outside-period');
    expect(periodProblem({ ...late, revisions: lateFrom('2019-07') })).toBeUndefined();
  });

  test('that are not stated cannot be wrong', () => {
    expect(periodProblem({ ...town, firstMonth: { status: 'not-stated' } })).toBeUndefined();
    expect(periodProblem({ ...town, lastMonth: { status: 'not-stated' } })).toBeUndefined();
  });
});
