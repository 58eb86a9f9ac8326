import type { Initiative } from '#domain/document/initiative.ts';
import type { Difference, Place } from '#domain/writing/difference.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { type Tellers, tellersIn } from './item-tellers.ts';
import { namesIn } from './names.ts';
import { otherText } from './other-text.ts';

/** A difference in words: "Aussagen, geändert: Das Land beteiligt sich. Status: in Aussicht gestellt → belegt". */
export type DifferenceLine = {
  readonly key: string;
  /** The list that it is in; what is of the document itself has none. */
  readonly group: string | undefined;
  readonly word: string;
  readonly title: string | undefined;
  readonly fields: readonly FieldLine[];
};

/** A field that is different, with what it says before and after where words tell the two apart. */
type FieldLine = {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** The documents give names to what is referred to by ids. */
export function differenceLine(
  difference: Difference,
  documents: readonly Initiative[],
  language: Language,
): DifferenceLine {
  const words = writingWordsIn(language);
  const word = words.word[difference.kind === 'field' ? 'changed' : difference.kind];
  if (difference.kind === 'field') {
    const name = words.document[difference.field];
    const line = { key: difference.field, group: undefined, word, title: undefined };
    return { ...line, fields: [{ name, ...documentField(difference, language) }] };
  }
  const group = words.lists[difference.list];
  if (difference.kind === 'moved') {
    return { key: `order ${difference.list}`, group, word, title: undefined, fields: [] };
  }
  const key = `${difference.list} ${difference.id}`;
  return { key, group, word, ...toldItem(difference, documents, language) };
}

function documentField(
  difference: Extract<Difference, { kind: 'field' }>,
  language: Language,
): Omit<FieldLine, 'name'> {
  const { day } = formatterOf(language);
  switch (difference.field) {
    case 'id':
      return { before: difference.before, after: difference.after };
    case 'title':
      return titles(difference, language);
    case 'defaultAsOf':
      return { before: day(difference.before), after: day(difference.after) };
  }
}

/** In the other language where only that is another one. */
function titles(
  { before, after }: Extract<Difference, { field: 'title' }>,
  language: Language,
): Omit<FieldLine, 'name'> {
  const { text } = formatterOf(language);
  const own = { before: text(before), after: text(after) };
  if (own.before !== own.after) return own;
  return { before: otherText(before, language), after: otherText(after, language) };
}

type OfItem = Extract<Difference, { kind: 'added' | 'removed' | 'changed' }>;
type Told = Pick<DifferenceLine, 'title' | 'fields'>;

function toldItem(difference: OfItem, documents: readonly Initiative[], language: Language): Told {
  const tellers = tellersIn(namesIn(documents, language), language);
  switch (difference.list) {
    case 'parties':
      return told(difference, tellers.parties, language);
    case 'sources':
      return told(difference, tellers.sources, language);
    case 'programmes':
      return told(difference, tellers.programmes, language);
    case 'facts':
      return told(difference, tellers.facts, language);
    case 'questions':
      return told(difference, tellers.questions, language);
    case 'scenarios':
      return told(difference, tellers.scenarios, language);
    case 'texts':
      return told(difference, tellers.texts, language);
    case 'drafts':
      return told(difference, tellers.drafts, language);
  }
}

type Versions<Item> =
  | { readonly kind: 'added'; readonly after: Item }
  | { readonly kind: 'removed'; readonly before: Item }
  | {
      readonly kind: 'changed';
      readonly before: Item;
      readonly after: Item;
      readonly places: readonly Place[];
    };

function told<Item>(versions: Versions<Item>, { title, fields }: Tellers<Item>, language: Language): Told {
  if (versions.kind === 'added') return { title: title(versions.after), fields: [] };
  if (versions.kind === 'removed') return { title: title(versions.before), fields: [] };
  const words = writingWordsIn(language);
  const { before, after, places } = versions;
  const different = new Set(places.map(([field]) => field));
  return {
    title: title(after),
    fields: fields
      .filter(({ field }) => different.has(field))
      .map(({ field, tell }) => {
        const [was, is] = [tell(before, after) || words.none, tell(after, before) || words.none];
        // The same words of two that are not the same would say that nothing has changed.
        const texts = was === is ? { before: undefined, after: undefined } : { before: was, after: is };
        return { name: words.fields[field], ...texts };
      }),
  };
}
