import { type TextItem, inReadingOrder, pageTextOf } from './pdf-text.ts';

/** A piece of a page as it is drawn, and where in the text of the page it begins. */
export type PlacedItem<Item> = { readonly item: Item; readonly start: number };

/**
 * Where the pieces of a page stand in its text, from which white space was taken. Signs are counted that are none. Laws:
 * places grow; from each the text says what its piece says; nothing is placed where the text is of another file.
 */
export function placedItems<Item extends TextItem>(
  text: string,
  drawn: readonly Item[],
): readonly PlacedItem<Item>[] {
  const items = inReadingOrder(drawn);
  const written = items.filter(({ str }) => /\S/.test(str));
  const { text: raw, starts } = pageTextOf(items);
  const [inText, inRaw] = [signsOf(text), signsOf(raw)];
  if (inText.length !== inRaw.length) return [];
  const placeOf = new Map(inRaw.map((place, index) => [place, inText[index]]));
  const startOf = new Map(items.map((item, index) => [item, starts[index]]));
  return written.flatMap((item) => {
    const begin = startOf.get(item);
    const start = begin === undefined ? undefined : placeOf.get(begin + item.str.search(/\S/));
    return start === undefined ? [] : [{ item, start }];
  });
}

/** The places of all signs that are no white space. */
const signsOf = (text: string): readonly number[] => Array.from(text.matchAll(/\S/g), ({ index }) => index);
