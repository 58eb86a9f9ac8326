import { describe, expect, test } from 'vitest';
import { grantedIn, grantedTo } from '#tests/given/granted.ts';
import { given, seed } from '#tests/given/builders.ts';
import { isoDate } from '../value/calendar.ts';
import { snapshotAt } from './as-of.ts';
import { grantorAmong, grantorIn, grantorOf } from './grantor.ts';
import { withKnownGrants } from './known-grants.ts';

const parties = [
  ...seed.parties,
  { id: 'foundation', kind: 'third', name: { de: 'Stiftung' } },
  { id: 'league', kind: 'association', name: { de: 'Städtebund' } },
  { id: 'federation', kind: 'federal', name: { de: 'Bund' } },
  { id: 'office', kind: 'authority', belongsTo: 'federal', name: { de: 'Bundesamt' } },
  { id: 'house', kind: 'ministry', name: { de: 'Ministerium' } },
  { id: 'bureau', kind: 'authority', name: { de: 'Amt' } },
  { id: 'district-office', kind: 'authority', belongsTo: 'state', name: { de: 'Bezirksregierung' } },
] as const;

describe('grants are the state’s', () => {
  test.for<[string, readonly string[], string]>([
    ['where the state pays', ['land-nrw'], 'state'],
    ['where it pays through a ministry, too', ['land-nrw', 'mkffi'], 'state'],
    ['where it pays through an authority of its own', ['district-office'], 'state'],
    ['not where an authority of the federation pays', ['office'], 'others'],
    ['not where nobody says whose authority pays', ['bureau'], 'others'],
    ['not where nobody says whose ministry pays', ['house'], 'others'],
    ['not where others pay with it', ['land-nrw', 'foundation'], 'others'],
    ['not where a federal programme pays', ['federation'], 'others'],
    ['not where an association of municipalities pays', ['league'], 'others'],
    ['not where a payer is not described', ['nobody-knows'], 'others'],
    ['not where nobody is known', [], 'others'],
  ])('%s', ([, payers, grantor]) => {
    expect(grantorAmong(payers, parties)).toBe(grantor);
  });
});

const [early, late] = [isoDate('2019-05-01'), isoDate('2019-06-01')];
const laterByOthers = {
  ...grantedTo(grantedIn(2019, 10_000, { payers: ['foundation'] })),
  parties: [{ id: 'state', kind: 'state', name: { de: 'Land' } } as const, ...parties],
};

test('what towns bear themselves says nothing of who gives', () => {
  expect(grantorOf(snapshotAt(seed, seed.defaultAsOf), seed)).toBe('state');
});

test('whose they are is told by the day: what becomes known later changes nothing before', () => {
  const grantors = [early, late].map((day) => grantorOf(snapshotAt(laterByOthers, day), laterByOthers));
  expect(grantors).toEqual(['state', 'others']);
  const scenarios = [early, late].map((day) => given(withKnownGrants(laterByOthers, day).scenarios[0]));
  expect(scenarios.map(grantorIn)).toEqual(grantors);
});

test('before anybody is known to pay, they are the state’s where nobody else in the document could', () => {
  expect(grantorOf({ facts: [] }, seed)).toBe('state');
  expect(grantorOf({ facts: [] }, { parties })).toBe('others');
  expect(grantorOf({ facts: [] }, { parties: [] })).toBe('others');
});
