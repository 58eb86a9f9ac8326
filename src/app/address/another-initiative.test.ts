import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { initiativeListSchema } from '#contract/initiative.ts';
import { seed } from '#tests/given/builders.ts';
import type { Known } from './parameter.ts';
import { searchAfter, viewIn } from './view-address.ts';

const known: Known = { list: initiativeListSchema.parse(initiativeList), initiative: seed };

describe('another initiative', () => {
  const other = { id: 'other', title: seed.title, defaultAsOf: isoDate('2020-01-01') };
  const both: Known = { ...known, list: [...known.list, other] };
  const to = (search: string) =>
    searchAfter({ search, view: viewIn(search, both).value, known: both }, { initiativeId: 'other' });

  test('is opened on its own first day', () => {
    expect(to('')).toBe('?initiative=other');
  });

  test('takes over neither the day nor what was chosen of the one before', () => {
    expect(to('?asOf=2019-01-15&municipality=05334012&year=2018&scenario=b&ownShare=25')).toBe(
      '?initiative=other',
    );
  });
});
