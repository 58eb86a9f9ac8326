import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renewing } from './renewing.ts';

/** Things that remember whether they were left, and while they are used. */
function things(isBroken: (index: number) => boolean = () => false) {
  const all: { index: number; isLeft: boolean; leave: () => void }[] = [];
  const open = () => {
    const thing = {
      index: all.length,
      isLeft: false,
      leave: () => {
        thing.isLeft = true;
      },
    };
    all.push(thing);
    return isBroken(thing.index) ? Promise.reject(new Error('broken')) : Promise.resolve(thing);
  };
  return { all, open };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('after so many uses a fresh one is used, and the old one is left', async () => {
  const { all, open } = things();
  const held = renewing(open, 3);
  for (let use = 0; use < 7; use += 1) {
    await held.use(async () => undefined);
    await settled();
  }
  expect(all.map(({ isLeft }) => isLeft)).toEqual([true, true, false]);
  held.end();
  await settled();
  expect(all.every(({ isLeft }) => isLeft)).toBe(true);
});

test('nothing is left while it is used, in whatever order uses end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(8), { minLength: 1, maxLength: 40 }), async (lasts) => {
      const { all, open } = things();
      const held = renewing(open, 4);
      const uses = lasts.map((last) =>
        held.use(async (thing) => {
          for (let turn = 0; turn < last; turn += 1) await settled();
          expect(thing.isLeft).toBe(false);
        }),
      );
      await Promise.all(uses);
      await settled();
      expect(all.filter(({ isLeft }) => !isLeft)).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});

test('where no fresh one comes the old one goes on', async () => {
  const { all, open } = things((index) => index > 0);
  const held = renewing(open, 2);
  for (let use = 0; use < 5; use += 1) {
    expect(await held.use(async ({ index }) => index)).toBe(0);
    await settled();
  }
  expect(all[0]?.isLeft).toBe(false);
});
