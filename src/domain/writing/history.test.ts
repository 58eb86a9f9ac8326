import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCourse } from '#tests/given/arbitrary-edits.ts';
import { type History, begun, redone, stepped, undone } from './history.ts';

const times = <T>(count: number, step: (value: T) => T, start: T): T =>
  Array.from({ length: count }).reduce<T>((value) => step(value), start);

/** Everything that was there, one after another. */
const written = <T>([first, ...rest]: readonly [T, ...T[]]): History<T> =>
  rest.reduce<History<T>>(stepped, begun(first));

test('as many steps back as were made lead to the document of before, and as many forward to that of now', () => {
  fc.assert(
    fc.property(anyCourse, fc.nat(3), ([base, ...edits], more) => {
      if (!base) throw new Error('a course begins with a document');
      const done = written([base, ...edits]);
      const steps = done.past.length;
      const back = times(steps + more, undone, done);
      expect(back.present).toBe(base);
      expect(times(steps + more, redone, back)).toEqual(done);
    }),
  );
});

test('each step back is the document before that step', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), fc.nat(3), (values, next) => {
      const before = written([-1, ...values]);
      const after = stepped(before, next);
      expect(undone(after).present).toBe(next === before.present ? undone(before).present : before.present);
    }),
  );
});

test('a new step gives up what was undone', () => {
  const back = undone(written(['a', 'b', 'c']));
  expect(redone(stepped(back, 'd'))).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
});

test('a step to what is there already is none, and takes nothing away', () => {
  const back = undone(written(['a', 'b']));
  expect(stepped(back, 'a')).toEqual(back);
});
