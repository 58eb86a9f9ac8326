import { afterEach, expect, test, vi } from 'vitest';
import { caseOfHalf } from '#tests/given/cases.ts';
import { followCases, forgetCase, keepCase, newCase } from './case-store.ts';
import { keptCases } from './kept-cases.ts';

const other = { ...caseOfHalf, id: 'other', name: 'Anderer Fall' };
const key = 'foerderlage.case.half';
const names = () => keptCases.get().cases.map(({ name }) => name);

afterEach(() => {
  vi.restoreAllMocks();
  forgetCase('half');
  forgetCase('other');
  localStorage.clear();
  followCases();
});

test('a case is kept until it is deleted, and comes back by keeping it again', () => {
  keepCase(caseOfHalf);
  keepCase(other);
  expect(names()).toEqual(['Anderer Fall', 'Halbe-halbe']);
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(caseOfHalf);
  forgetCase('half');
  expect(names()).toEqual(['Anderer Fall']);
  keepCase(caseOfHalf);
  expect(keptCases.get()).toMatchObject({ cases: [other, caseOfHalf], isLasting: true, broken: [] });
});

test('what another tab keeps or deletes is heard of', () => {
  followCases();
  localStorage.setItem(key, JSON.stringify(caseOfHalf));
  dispatchEvent(new StorageEvent('storage', { key }));
  expect(names()).toEqual(['Halbe-halbe']);
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(names()).toEqual([]);
});

test('what is kept and cannot be used is named with place and rule, stays, and harms no other', () => {
  localStorage.setItem(key, JSON.stringify({ ...caseOfHalf, author: '' }));
  localStorage.setItem('foerderlage.case.torn', '{"id":');
  localStorage.setItem('something-else', '{}');
  keepCase(other);
  expect(names()).toEqual(['Anderer Fall']);
  expect(keptCases.get().broken).toEqual(
    expect.arrayContaining([
      { key, defects: [{ place: 'author', rule: 'too_small' }] },
      { key: 'foerderlage.case.torn', defects: [{ place: '', rule: 'not-json' }] },
    ]),
  );
  expect(localStorage.getItem('foerderlage.case.torn')).toBe('{"id":');
});

test('where the browser keeps nothing, a case is there as long as the page, and it is said so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  keepCase(caseOfHalf);
  expect(keptCases.get()).toMatchObject({ cases: [caseOfHalf], isLasting: false });
  forgetCase('half');
  expect(keptCases.get()).toMatchObject({ cases: [], isLasting: true });
});

test('where the browser even refuses to look, nothing breaks', () => {
  vi.stubGlobal('localStorage', undefined);
  keepCase(caseOfHalf);
  expect(keptCases.get()).toMatchObject({ cases: [caseOfHalf], isLasting: false });
  forgetCase('half');
  expect(names()).toEqual([]);
  vi.unstubAllGlobals();
});

test('what is kept anew has an id of its own and the day of today, and nothing but what a case has', () => {
  const left = { ...caseOfHalf, address: '/budget' };
  keepCase(newCase(left, caseOfHalf));
  keepCase(newCase(left, other));
  expect(names()).toEqual(['Anderer Fall', 'Halbe-halbe']);
  expect(keptCases.get().broken).toEqual([]);
});
