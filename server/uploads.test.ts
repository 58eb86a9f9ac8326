import { expect, test } from 'vitest';
import { uploads } from './uploads.ts';

test('so many files are received at once, and who comes beyond them is asked to come again', async () => {
  const receive = uploads(2);
  const ends: (() => void)[] = [];
  const under = () =>
    receive(() => new Promise((resolve) => ends.push(() => resolve(new Response(null, { status: 201 })))));
  const [first, second] = [under(), under()];
  const third = await under();
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5']);
  ends[0]?.();
  expect((await first).status).toBe(201);
  const fourth = under();
  ends.forEach((end) => end());
  expect([(await second).status, (await fourth).status]).toEqual([201, 201]);
});

test('one that fails makes room, too', async () => {
  const receive = uploads(1);
  await expect(receive(() => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect((await receive(async () => new Response(null))).status).toBe(200);
});
