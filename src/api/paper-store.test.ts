import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { forgetPaper, keepPaper, keptPaper } from './paper-store.ts';

const file = (words: string) => new TextEncoder().encode(words);
const kept = async (desk: string) => (await keptPaper(desk))?.length;

test('the file of a desk is there again, until it is forgotten', async () => {
  expect(await keepPaper('a', file('Vorlage'), ['a'])).toBe(true);
  expect(await kept('a')).toBe(7);
  await forgetPaper('a');
  expect(await kept('a')).toBeUndefined();
});

test('no file outlives its desk', async () => {
  await keepPaper('a', file('eins'), ['a']);
  await keepPaper('b', file('zwei'), ['a', 'b']);
  expect(await kept('a')).toBe(4);
  await keepPaper('c', file('drei'), ['b', 'c']);
  expect([await kept('a'), await kept('b'), await kept('c')]).toEqual([undefined, 4, 4]);
});

test('a browser that keeps no files says so, and loses nothing else', async () => {
  const blocked = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(await keepPaper('a', file('Vorlage'), ['a'])).toBe(false);
  expect(await keptPaper('a')).toBeUndefined();
  await forgetPaper('a');
  blocked.mockRestore();
});
