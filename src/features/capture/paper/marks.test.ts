import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn } from '#domain/capture/finding.ts';
import { type Mark, marksOf, pageStarts, withCurrent } from './marks.ts';
import { areSameMarks } from './same-page.ts';

const pages = [
  'Die Landeszuweisung beträgt 50.000 Euro. Der Rat beschließt die Teilnahme bis zum 31.12.2019. Es',
  'entstehen Kosten von rund 20.000 Euro.\n\nDie Stadt stellt 0,5 Stellen. Das Land hat 10.000 Euro bewilligt.',
  'Der Eigenanteil ist nicht bezifferbar.',
];
const findings = foundIn(pages.join('\f'));
const marks = marksOf({ pages, source: 'paper', findings, facts: [], refused: [], places: new Map() });

test('of all marks only the one that is looked at is drawn anew, and its pages with it', () => {
  expect(marks.flat().length).toBeGreaterThan(4);
  for (const finding of findings) {
    const looked = withCurrent(marks, pages, finding);
    const changed = looked.flat().filter((mark) => !marks.flat().includes(mark));
    expect(new Set(changed.map(({ key }) => key)).size).toBe(1);
    expect(changed.every(({ isCurrent }) => isCurrent)).toBe(true);
    const others = looked.flatMap((page, index) =>
      page.some(({ isCurrent }) => isCurrent) ? [] : [page === marks[index]],
    );
    expect(others).not.toContain(false);
  }
});

test('a place between two passages marks none', () => {
  const held = (at: number) =>
    marks.flatMap((page, index) => {
      const from = pageStarts(pages)[index] ?? 0;
      return page.filter(({ start, end }) => from + start <= at && at < from + end);
    });
  fc.assert(
    fc.property(fc.nat(pages.join('\f').length), (start) => {
      const looked = withCurrent(marks, pages, { start, end: start + 1 }).flat();
      expect(looked.some(({ isCurrent }) => isCurrent)).toBe(held(start).length > 0);
    }),
  );
});

test('marks look alike exactly where nothing of them differs', () => {
  const [page = []] = marks;
  const [first] = page;
  if (!first) throw new Error('The first page has no mark.');
  const others: readonly Mark[] = [
    { ...first, key: 'other' },
    { ...first, end: first.end + 1 },
    { ...first, state: 'refused' },
    { ...first, status: 'contradicted' },
    { ...first, isCurrent: true },
    { ...first, cues: [] },
  ];
  expect(areSameMarks([first], [structuredClone(first)])).toBe(true);
  expect(areSameMarks([first], [])).toBe(false);
  for (const other of others) expect(areSameMarks([first], [other])).toBe(false);
});
