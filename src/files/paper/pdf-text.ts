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
 * The pieces of a page as one reads them: browsers draw the number of a page before all else, though it stands below. What
 * is drawn first and stands lower than all that follows is read last. Law: no piece is lost, and all others keep their order.
 */
export function inReadingOrder<Item extends TextItem>(items: readonly Item[]): readonly Item[] {
  const isSeen = ({ str }: TextItem) => str.trim() !== '';
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
