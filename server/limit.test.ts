import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limiter, limitsOf } from './limit.ts';

test('a tenth of a minute’s requests may come at once; then each waits until it is its turn', () => {
  let time = 0;
  const limit = limiter(60, () => time);
  const asked = (count: number) => Array.from({ length: count }, () => limit('one'));
  expect(asked(8)).toEqual([...Array.from({ length: 6 }, () => undefined), 1, 1]);
  time += 1_000;
  expect(asked(2)).toEqual([undefined, 1]);
  expect(limit('another')).toBeUndefined();
});

test('nobody is answered more often than is allowed, whenever one asks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 300 }),
      (perMinute, waits) => {
        let time = 0;
        const limit = limiter(perMinute, () => time);
        let answered = 0;
        for (const wait of waits) {
          time += wait;
          if (limit('one') === undefined) answered += 1;
        }
        const most = Math.max(1, Math.ceil(perMinute / 10)) + (time / 60_000) * perMinute;
        expect(answered).toBeLessThanOrEqual(Math.floor(most + 1e-6));
      },
    ),
  );
});

test('whoever waits as long as was said is answered', () => {
  let time = 0;
  const limit = limiter(7, () => time);
  while (limit('one') === undefined);
  time += (limit('one') ?? Number.NaN) * 1_000;
  expect(limit('one')).toBeUndefined();
});

test('those who ask no more are forgotten', () => {
  let time = 0;
  const limit = limiter(600, () => time);
  for (let each = 0; each < 20_000; each += 1) {
    limit(`address ${each}`);
    time += 1_000;
  }
  expect(limit('address 1')).toBeUndefined();
});

test('one session has a fifth of what its address has: what it asks in vain, others of the office ask still', () => {
  const { address, session } = limitsOf(600, () => 0);
  const asked = (who: string) => Array.from({ length: 13 }, () => session(who));
  for (const each of ['one', 'another'])
    expect(asked(each).map((wait) => wait === undefined)).toEqual([
      ...Array.from({ length: 12 }, () => true),
      false,
    ]);
  expect(Array.from({ length: 61 }, () => address('office')).indexOf(1)).toBe(60);
});
