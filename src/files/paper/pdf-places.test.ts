import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperOf } from './paper.ts';
import { placedItems } from './pdf-places.ts';
import { type TextItem, inReadingOrder, pageTextOf } from './pdf-text.ts';

const piece = (str: string, height: number, hasEOL = true): TextItem => ({
  str,
  hasEOL,
  height: 10,
  width: 5,
  transform: [10, 0, 0, 10, 50, height],
});

const anyPiece = fc.record({
  str: fc.string({ unit: fc.constantFrom(' ', 'a', 'ß', '€', '1', '\u00A0', '.') }),
  hasEOL: fc.boolean(),
  height: fc.constantFrom(0, 8, 12),
  width: fc.constantFrom(0, 3, 40),
  transform: fc.integer({ min: 0, max: 800 }).map((height) => [1, 0, 0, 1, 0, height]),
});

/** The text of a page as it is kept. */
function keptText(items: readonly TextItem[]): string {
  const read = paperOf('pdf', [pageTextOf(inReadingOrder(items)).text]);
  return read.kind === 'read' ? (read.paper.pages[0] ?? '') : '';
}

test('each piece of a page lies over its own words of the text, however white space was taken from that', () => {
  fc.assert(
    fc.property(fc.array(anyPiece), (items) => {
      const text = keptText(items);
      const placed = placedItems(text, items);
      expect(placed).toHaveLength(items.filter(({ str }) => str.trim() !== '').length);
      for (const { item, start } of placed) {
        const words = item.str.trim();
        expect(text.slice(start, start + words.length)).toBe(words);
      }
      const starts = placed.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    }),
  );
});

test('nothing is placed over the text of another file', () => {
  expect(placedItems('Der Rat beschließt', [piece('Der Rat', 700)])).toEqual([]);
});

test('the number of a page that is drawn first, but stands below, is read last', () => {
  const drawn = [
    piece('1', 30, false),
    piece(' / 3', 30),
    piece('Der Rat', 780),
    piece('beschließt.', 765, false),
  ];
  expect(keptText(drawn)).toBe('Der Rat\nbeschließt.\n\n1 / 3');
});

test('a page that is drawn from above to below is read as it is drawn', () => {
  const drawn = [piece('Der Rat', 780), piece('beschließt.', 765), piece('1 / 3', 30)];
  expect(inReadingOrder(drawn)).toEqual(drawn);
});

const words = (each: readonly TextItem[]) => each.map(({ str }) => str).toSorted();

test('reading order loses no piece', () => {
  fc.assert(
    fc.property(fc.array(anyPiece), (items) => {
      expect(words(inReadingOrder(items))).toEqual(words(items));
    }),
  );
});

const apart = (width: number): TextItem => ({ ...piece(' ', 700, false), height: 0, width });

test('where columns of a line stand apart, a tab stands for the space, and words of a sentence keep theirs', () => {
  const [label, figure] = [piece('Personal', 700, false), piece('61.200', 700, false)];
  const line = [label, apart(40), figure, apart(3), piece('Euro', 700)];
  expect(pageTextOf(line).text).toBe('Personal\t61.200 Euro\n');
});
