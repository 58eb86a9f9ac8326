/** What a PDF draws in one go: its letters, where they stand, and whether the line ends behind them. */
export type TextItem = {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  readonly transform: readonly number[];
};

/** The text of a page, and where in it each of its pieces begins: a place in the text is found again on the page. */
export type PageText = { readonly text: string; readonly starts: readonly number[] };

/**
 * Joins the pieces of a page to lines. The library marks where a line ends, and puts a space where words stand apart;
 * between two paragraphs, which the page only shows by their distance, an empty line is put, and where columns stand
 * apart, a tab is put for the space. Law: each piece stands in the text where `starts` says, and is as long as it was.
 */
export function pageTextOf(items: readonly TextItem[]): PageText {
  let text = '';
  const starts: number[] = [];
  let last: TextItem | undefined;
  for (const item of items) {
    if (last?.hasEOL && isFarBelow(item, last)) text += '\n';
    starts.push(text.length);
    text += (isColumnGap(item, last) ? '\t' : item.str) + (item.hasEOL ? '\n' : '');
    // An empty piece that only ends the line has no height of its own.
    if (item.height > 0) last = item;
    else if (last) last = { ...last, hasEOL: item.hasEOL };
  }
  return { text, starts };
}

/**
 * The pieces of a page as one reads them: what is drawn first and stands lower than all that follows is read last, and what
 * is drawn later into a gap of a line is read in that line. Law: no piece is lost, and all others keep their order.
 */
export const inReadingOrder = <Item extends TextItem>(items: readonly Item[]): readonly Item[] =>
  inTheirLines(footLast(items));

const isSeen = ({ str }: TextItem): boolean => str.trim() !== '';

/** Browsers draw the number of a page before all else, though it stands below. */
function footLast<Item extends TextItem>(items: readonly Item[]): readonly Item[] {
  const first = items.find(isSeen);
  if (!first) return items;
  const count = items.findIndex((item) => isSeen(item) && heightOnPage(item) !== heightOnPage(first));
  const rest = items.slice(count);
  const isFoot =
    count > 0 &&
    rest.every((item) => !isSeen(item) || heightOnPage(item) > heightOnPage(first) + first.height);
  if (!isFoot) return items;
  const foot = items.slice(0, count);
  // The last line of a page need not end.
  return rest.flatMap((item, index) =>
    index === rest.length - 1 ? [{ ...item, hasEOL: true }, ...foot] : [item],
  );
}

/** Words of a line stand a quarter of their height apart, where it is stretched a half: figures of a table stand wider. */
const widestSpace = 0.8;

const isColumnGap = ({ str, width }: TextItem, before: TextItem | undefined): boolean =>
  str === ' ' && before !== undefined && width > widestSpace * before.height;

const isFarBelow = (item: TextItem, above: TextItem): boolean =>
  heightOnPage(above) - heightOnPage(item) > 1.8 * Math.max(above.height, item.height);

const heightOnPage = ({ transform }: TextItem): number => transform[5] ?? 0;
const leftOf = ({ transform }: TextItem): number => transform[4] ?? 0;
const rightOf = (item: TextItem): number => leftOf(item) + item.width;

/** Room that is left in a line: behind which piece of the page, and from where to where. */
type Gap = { readonly at: number; readonly from: number; readonly to: number };
/** So many of a line are remembered: more has no paper, and a hostile one is not to take for ever. */
const mostGaps = 32;

/** Browsers draw what can be pressed, and what is raised, after the line that it stands in: its words fill the gap. */
function inTheirLines<Item extends TextItem>(items: readonly Item[]): readonly Item[] {
  const gaps = new Map<number, Gap[]>();
  const filled = new Map<number, readonly Item[]>();
  const moved = new Set<number>();
  for (let begin = 0, end = 0; begin < items.length; begin = end) {
    end = endOfLine(items, begin);
    const line = items.slice(begin, end);
    const beside = gaps.get(baselineOf(line[0])) ?? [];
    const gap = line.some(isSeen)
      ? beside.find((each) => !filled.has(each.at) && isFilledBy(each, line))
      : undefined;
    if (gap) {
      filled.set(gap.at, line);
      for (let at = begin; at < end; at += 1) moved.add(at);
    } else gaps.set(baselineOf(line[0]), [...beside, ...gapsIn(line, begin)].slice(-mostGaps));
  }
  if (filled.size === 0) return items;
  return items.flatMap((item, at): readonly Item[] => {
    const line = filled.get(at);
    if (moved.has(at)) return [];
    if (!line) return [item];
    const space = { ...item, width: 0 };
    const [last, next] = [line.at(-1), items[at + 1]];
    const isApart = last && next && leftOf(next) - rightOf(last) > narrowest * last.height;
    return [space, ...line.map((each) => ({ ...each, hasEOL: false })), ...(isApart ? [space] : [])];
  });
}

const baselineOf = (item: TextItem | undefined): number => (item ? Math.round(heightOnPage(item)) : 0);

/** Where the pieces end that stand on one line and were drawn one after another. */
function endOfLine(items: readonly TextItem[], begin: number): number {
  let end = begin + 1;
  while (end < items.length && !items[end - 1]?.hasEOL && baselineOf(items[end]) === baselineOf(items[begin]))
    end += 1;
  return end;
}

const gapsIn = (line: readonly TextItem[], begin: number): readonly Gap[] =>
  line.flatMap((item, index) => {
    const [before, next] = [line[index - 1], line[index + 1]];
    return before && next && isColumnGap(item, before)
      ? [{ at: begin + index, from: rightOf(before), to: leftOf(next) }]
      : [];
  });

/** Words stand no farther from each other than this part of their height, and no nearer where a space is between. */
const narrowest = 0.15;

/** As closely as words stand to each other: a figure of a table, with room around it, is left where it is. */
function isFilledBy({ from, to }: Gap, line: readonly TextItem[]): boolean {
  const [first, last] = [line.find(isSeen), line.findLast(isSeen)];
  if (!first || !last) return false;
  const room = widestSpace * first.height;
  const [before, behind] = [leftOf(first) - from, to - rightOf(last)];
  return before > -1 && before < room && behind > -1 && behind < room;
}
