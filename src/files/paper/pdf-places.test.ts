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
  // Few places, so that pieces meet in one line and in its gaps.
  transform: fc
    .tuple(fc.constantFrom(0, 3, 40, 43, 80), fc.constantFrom(0, 700, 712, 800))
    .map(([left, height]) => [1, 0, 0, 1, left, height]),
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

/** A piece of a line, from one place to another. */
const from = (left: number, right: number, str: string, height = 700): TextItem => ({
  ...piece(str, height, false),
  width: right - left,
  transform: [10, 0, 0, 10, left, height],
});
const gap: TextItem = { ...from(20, 60, ' '), height: 0 };
const ends = (item: TextItem): TextItem => ({ ...item, hasEOL: true });

test('what is drawn after its line, and fills a gap of it, is read in the line', () => {
  const line = [from(0, 20, 'Er ist'), gap, ends(from(60, 62, '.')), ends(from(0, 30, 'Danach.', 686))];
  expect(keptText([...line, from(23, 60, 'bezifferbar')])).toBe('Er ist bezifferbar.\nDanach.');
  const goesOn = [from(0, 20, 'Er ist'), gap, ends(from(60, 80, 'und gut.'))];
  expect(keptText([...goesOn, from(23, 57, 'bezifferbar')])).toBe('Er ist bezifferbar und gut.');
});

test('a figure with room around it is left where it is drawn', () => {
  const line = [from(0, 20, 'Personal'), gap, ends(from(60, 80, 'Euro'))];
  expect(keptText([...line, from(35, 45, '12')])).toBe('Personal\tEuro\n12');
});

const words = (each: readonly TextItem[]) =>
  each.flatMap(({ str }) => (str.trim() === '' ? [] : [str])).toSorted();

test('reading order loses no piece that is seen, and adds none', () => {
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
