import { describe, expect, test } from 'vitest';
import { factOf, initiativeOf, notStated, seed } from '#tests/given/builders.ts';
import { isoDate } from '../value/calendar.ts';
import { previousKnownDay } from './changes.ts';
import { laterNews } from './later-news.ts';

describe('a reader of an older view', () => {
  test('learns how much became known since, and when last', () => {
    expect(laterNews(seed, isoDate('2018-11-05'))).toEqual({
      count: 11,
      day: '2022-12-31',
      latest: { precision: 'within-year', year: 2022 },
    });
    expect(laterNews(seed, isoDate('2022-12-30'))).toMatchObject({ count: 2 });
  });

  test('learns nothing on the last day and after it, or where there are no facts', () => {
    expect(laterNews(seed, isoDate('2022-12-31'))).toBeUndefined();
    expect(laterNews(seed, isoDate('2030-01-01'))).toBeUndefined();
    for (const facts of [[], [factOf('undated', { knownFrom: notStated })]]) {
      expect(laterNews(initiativeOf(facts), isoDate('2018-11-05'))).toBeUndefined();
    }
  });

  test('compares with the day before on which something became known', () => {
    expect(previousKnownDay(seed, isoDate('2018-11-05'))).toBe('2018-10-11');
    expect(previousKnownDay(seed, isoDate('2019-01-15'))).toBe('2018-11-05');
    expect(previousKnownDay(seed, isoDate('2018-09-11'))).toBeUndefined();
  });
});
