import { expect, test } from 'vitest';
import { turns } from './turns.ts';

test('of one name one works after the other, of several all at once, and none waits for one that failed', async () => {
  const inTurn = turns();
  const told: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const first = inTurn('a', async () => {
    await gate;
    told.push('first');
    throw new Error('broken');
  });
  const second = inTurn('a', async () => told.push('second'));
  await inTurn('b', async () => told.push('other'));
  open();
  await expect(first).rejects.toThrow('broken');
  await second;
  expect(told).toEqual(['other', 'first', 'second']);
});
