import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { given, seed } from '#tests/given/builders.ts';
import { type FoundQuote, type QuoteSelector, findQuote, selectorOf } from './find-quote.ts';

const wordsOf = (pages: readonly string[], found: FoundQuote): readonly string[] =>
  found.kind === 'lost'
    ? []
    : found.parts.map(({ page, start, end }) => given(pages[page - 1]).slice(start, end));
const found = (pages: readonly string[], selector: QuoteSelector) =>
  wordsOf(pages, findQuote(pages, selector));

describe('a quote is found again', () => {
  test.for([
    [
      'where it stands word for word',
      'Das Land will fördern.',
      'Das Land will fördern.',
      'Das Land will fördern.',
    ],
    ['over another line break', 'Das\n   Land will', 'Das Land', 'Das\n   Land'],
    ['where a word is divided', 'Landes-\nmittel 2019', 'Landesmittel', 'Landes-\nmittel'],
    ['where the division is gone', 'Landesmittel', 'Landes-\n mittel', 'Landesmittel'],
    ['where a hyphen stands before a line break', 'Planungs-\nund Kosten', 'Planungs- und', 'Planungs-\nund'],
    ['with soft hyphens', 'Landes\u00ADmittel', 'Landesmittel', 'Landes\u00ADmittel'],
    ['with ligatures', 'ﬁnanziert', 'finanziert', 'ﬁnanziert'],
    ['with accents written apart', 'fo\u0308rdern', 'fördern', 'fo\u0308rdern'],
    ['with other quotation marks', '„Gemeinsam klappt’s“', '"Gemeinsam klappt\'s"', '„Gemeinsam klappt’s“'],
    ['with another dash', '2019 – 2020', '2019 - 2020', '2019 – 2020'],
    ['with protected spaces', '50.000\u00A0€', '50.000 €', '50.000\u00A0€'],
  ] as const)('%s', ([, page, exact, marked]) => {
    expect(found([page], { exact })).toEqual([marked]);
  });

  test('over the end of a page, with a part on each', () => {
    expect(found(['Die Stadt bewirbt', 'sich beim Land.'], { exact: 'bewirbt sich' })).toEqual([
      'bewirbt',
      'sich',
    ]);
    expect(found(['Die Landes-', '', 'mittel'], { exact: 'Landesmittel' })).toEqual(['Landes-', 'mittel']);
  });
});

describe('of several places', () => {
  const pages = ['Kosten: 0 € in 2018.', 'Kosten: 0 € in 2019.', 'Ertrag: 0 €, Rest: 0 €'];
  const startOf = (selector: QuoteSelector) => {
    const result = findQuote(pages, selector);
    return result.kind === 'found' && result.parts[0];
  };

  test('the one with the fitting text around it is meant, whatever page was named', () => {
    expect(startOf({ exact: '0 €', suffix: ' in 2019', page: 1 })).toEqual({ page: 2, start: 8, end: 11 });
    expect(startOf({ exact: '0 €', prefix: 'Rest: ' })).toEqual({ page: 3, start: 19, end: 22 });
  });

  test('the nearest to the page that was named, and then the first', () => {
    expect(startOf({ exact: '0 €', page: 3 })).toEqual({ page: 3, start: 8, end: 11 });
    expect(startOf({ exact: '0 €' })).toEqual({ page: 1, start: 8, end: 11 });
  });
});

describe('a quote is lost', () => {
  test.for([
    ['where its words are gone', 'Das Land fördert.', 'Das Land will fördern'],
    ['where an amount is another one', '520.820,86-', '520.820,86 -1'],
    ['where a sign is another one', 'Saldo 5', '-5'],
    ['where nothing was quoted', 'Das Land', ' \n'],
    ['where there is no text', '', 'Das Land'],
  ] as const)('%s', ([, page, exact]) => {
    expect(findQuote([page], { exact })).toEqual({ kind: 'lost' });
  });
});

/** Words of letters that division and accents are about. */
const anyWord = fc
  .array(fc.constantFrom('a', 'b', 'ö', 'o\u0308', 'ß', '1', '.', 'ﬁ', '„', '👩🏽'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((units) => units.join(''));
const anyWords = fc.array(anyWord, { minLength: 3, maxLength: 30 });
const anyGap = fc.constantFrom(' ', '\n', '\r\n\t', '\u00A0', '  \n\n ', ' \u200B');
/** Behind each word another gap; a page of any number of words. */
const anyFlow = fc.record({
  gaps: fc.array(anyGap, { minLength: 30, maxLength: 30 }),
  ends: fc.uniqueArray(fc.nat(30), { maxLength: 4 }),
});

function pagesOf(
  words: readonly string[],
  { gaps, ends }: { gaps: readonly string[]; ends: readonly number[] },
) {
  const cuts = [
    0,
    ...ends.filter((end) => end < words.length).toSorted((one, other) => one - other),
    words.length,
  ];
  return cuts.slice(1).map((cut, index) => {
    const from = given(cuts[index]);
    return words
      .slice(from, cut)
      .map((word, place) => word + given(gaps[from + place]))
      .join('');
  });
}

const saying = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u200B]/gu, '');

const anyQuote = fc
  .record({ words: anyWords, from: fc.nat(29), length: fc.integer({ min: 1, max: 8 }), flow: anyFlow })
  .map(({ words, from, length, flow }) => {
    const start = from % words.length;
    const [before, exact, after] = [
      words.slice(0, start),
      words.slice(start, start + length),
      words.slice(start + length),
    ];
    return { before, exact, after, pages: pagesOf(words, flow) };
  });

describe('for any text, flowed in any way', () => {
  test('the words of a quote are found, and what is found says the same', () => {
    fc.assert(
      fc.property(anyQuote, ({ exact, pages }) => {
        const marked = found(pages, { exact: exact.join(' ') });
        expect(saying(marked.join(' '))).toBe(saying(exact.join('')));
      }),
    );
  });

  test('with all that stood around it, it is found in its own place', () => {
    fc.assert(
      fc.property(anyQuote, ({ before, exact, after, pages }) => {
        const result = findQuote(pages, {
          exact: exact.join(' '),
          prefix: before.join(' '),
          suffix: after.join(' '),
        });
        if (result.kind === 'lost') throw new Error('lost');
        const [{ page, start }] = result.parts;
        const ahead = [...pages.slice(0, page - 1), given(pages[page - 1]).slice(0, start)].join('');
        expect(saying(ahead)).toBe(saying(before.join('')));
      }),
    );
  });

  test('it is lost once its words are gone', () => {
    fc.assert(
      fc.property(anyQuote, ({ before, exact, after, pages }) => {
        const rest = saying([...before, ...after].join(''));
        fc.pre(!rest.includes(saying(exact.join(''))));
        expect(found(pages, { exact: exact.join(' ') })).not.toEqual([]);
        expect(found([before.join(' '), after.join('\n')], { exact: exact.join(' ') })).toEqual([]);
      }),
    );
  });

  test('each page may hold anything at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (pages, exact) => {
        const marked = found(pages, { exact });
        expect(marked.every((part) => part !== '')).toBe(true);
      }),
    );
  });
});

test('every quote of the first initiative that is of its council paper stands in it', () => {
  const pages = [readFileSync('tests/fixtures/council-paper-367-18.txt', 'utf8')];
  const ofPaper = seed.facts.filter(({ evidence }) => evidence.source === 'paper-367-18');
  const lost = ofPaper.filter(({ evidence }) => {
    const selector = selectorOf(evidence);
    return selector && findQuote(pages, selector).kind === 'lost';
  });
  expect(lost).toEqual([]);
  expect(ofPaper.length).toBeGreaterThan(10);
});

test('of a hundred pages the last one is searched, too', () => {
  const page = 'Die Landes-\nmittel für Maßnahmen sind noch nicht bezifferbar. '.repeat(50);
  const pages = [...Array.from({ length: 100 }, () => page), 'Das steht nur hier.'];
  expect(found(pages, { exact: 'nur hier', prefix: 'steht ' })).toEqual(['nur hier']);
});
