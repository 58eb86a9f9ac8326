import fc from 'fast-check';
import { expect, test } from 'vitest';
import { given } from '#tests/given/builders.ts';
import { partsOf } from './slide-parts.ts';
import type { SlideItem } from './statement-rows.ts';

const item = (text: string, note?: string, isSpare = false): SlideItem => ({
  id: text,
  title: undefined,
  claim: { text, proofs: [], label: '', sign: 'full', status: 'belegt' },
  note,
  isSpare,
});
const message = (items: readonly SlideItem[], remark?: string) => ({
  lead: [],
  items,
  remark,
  isAssumed: false,
});
const times = (count: number, one: SlideItem) => Array.from({ length: count }, () => ({ ...one }));

test.for<[string, number, number]>([
  ['six short ones', 6, 1],
  ['twelve short ones', 12, 2],
  ['thirty short ones', 30, 3],
])('of messages in two columns %s stand on so many screens', ([, count, screens]) => {
  const parts = partsOf(message(times(count, item('29.307 €', 'trägt: Land Nordrhein-Westfalen'))), 4);
  expect(Math.max(...parts)).toBe(screens);
});

test('a message that is longer than a screen by itself stands on one of its own, and is not lost', () => {
  const parts = partsOf(message([item('kurz'), item('Wort '.repeat(400)), item('kurz'), item('kurz')]), 4);
  expect(parts).toEqual([1, 1, 2, 2]);
});

test('below a drawing there is less room than without one, and what is in the annex alone takes none', () => {
  const milestones = times(6, item('Fördermittel beantragt', '15.10.2019'));
  expect(Math.max(...partsOf(message(milestones), 4))).toBe(1);
  const below = (lanes: number) => partsOf({ ...message(milestones), lanes }, 8);
  expect(Math.min(...below(1))).toBe(1);
  expect(Math.max(...below(1))).toBe(2);
  // Four lanes take two screens; what stands below them begins on the second.
  expect(Math.min(...below(4))).toBe(2);
  expect(partsOf(message([given(milestones[0]), item('nur in der Anlage', '2019', true)]), 8)).toEqual([
    1, 1,
  ]);
});

test('whatever is said, parts go up one by one from the first, and what stands in one row stays together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 300 }), fc.string({ maxLength: 200 }))),
      fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
      fc.constantFrom(1, 4, 6, 8),
      (texts, remark, step) => {
        const parts = partsOf(
          message(
            texts.map(([text, note]) => item(text, note)),
            remark,
          ),
          step,
        );
        parts.forEach((part, index) => {
          const before = parts[index - 1] ?? 1;
          expect([before, before + 1]).toContain(part);
          const isBeside = step !== 1 && index % 2 === 1;
          expect(isBeside ? part : before).toBe(before);
        });
      },
    ),
  );
});
