import { expect, test } from 'vitest';
import { actBeforePaint, afterPaint } from './after-paint.ts';

const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 60));

test('what follows from a press waits for the next frame, and comes once', async () => {
  const done: string[] = [];
  afterPaint(() => done.push('first'));
  afterPaint(() => done.push('second'));
  expect(done).toEqual([]);
  await nextFrames();
  expect(done).toEqual(['first', 'second']);
});

test('a page that is left does at once what still waits', async () => {
  const done: string[] = [];
  afterPaint(() => done.push('chosen'));
  actBeforePaint();
  expect(done).toEqual(['chosen']);
  await nextFrames();
  expect(done).toEqual(['chosen']);
});
