import fc from 'fast-check';
import type { Source } from '#domain/document/initiative.ts';
import { isoDate } from '#domain/value/calendar.ts';
import type { Evidence } from '#domain/value/knowledge.ts';
import { paper, said } from './builders.ts';

/**
 * Any words but those that a program says where it does not know: laws look for them, and are to find the product's own
 * alone.
 */
const isPlain = (text: string): boolean => !/NaN|undefined|null|Infinity|\[object/.test(text);
/** The same in so many signs. */
export const wordsOf = (lengths: { readonly minLength?: number; readonly maxLength?: number }) =>
  fc.string(lengths).filter(isPlain);
export const anyWords = wordsOf({ minLength: 1 });

/** Sometimes in German alone. */
export const anyText = fc
  .tuple(anyWords, fc.boolean())
  .map(([text, isGerman]) => (isGerman ? { de: text } : said(text)));

export const sources: readonly Source[] = [
  paper,
  { ...paper, id: 'letter', type: 'letter', inHand: false },
  {
    ...paper,
    id: 'site',
    type: 'website',
    url: 'https://example.org/',
    reference: '1',
    checkedOn: isoDate('2024-02-29'),
  },
];
export const anyEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record(
    {
      source: fc.constantFrom('paper', 'site'),
      section: anyText,
      quote: anyWords,
      exact: anyWords,
      prefix: anyWords,
      suffix: anyWords,
      page: fc.integer({ min: 1, max: 2 }),
    },
    { requiredKeys: ['source', 'section', 'quote'] },
  ),
  fc.record({ source: fc.constantFrom('letter', 'site'), section: anyText, paraphrase: anyText }),
);

/** The texts of what is in hand, two pages at least: no proof names a page beyond them. */
export const anyTexts = fc.option(
  fc.dictionary(fc.constantFrom('paper', 'site'), fc.array(wordsOf({}), { minLength: 2, maxLength: 3 }), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  { nil: undefined },
);
