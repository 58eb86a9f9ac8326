import { terms } from 'virtual:glossary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { termMarks } from './term-marks.ts';

const known = new Set(terms.map(({ id }) => id));

test.for(languages)('every word that is marked in %s is a term of the glossary', (language) => {
  const missing = Object.keys(wordsIn(language).help.marks).filter((term) => !known.has(term));
  expect(missing).toEqual([]);
});

test('a heading with two terms is cut into its words, each term at its first place', () => {
  expect(termMarks('Landesmittel und Eigenanteil 2019, Eigenanteil', 'de')).toEqual([
    { text: 'Landesmittel', term: 'landesmittel' },
    { text: ' und ' },
    { text: 'Eigenanteil', term: 'eigenanteil' },
    { text: ' 2019, Eigenanteil' },
  ]);
});

test('a term inside a longer word is not marked', () => {
  expect(termMarks('Abdeckung', 'de')).toEqual([{ text: 'Abdeckung' }]);
});

test('the pieces of any text are the text', () => {
  const words = fc.constantFrom('Landesmittel', 'Deckung', ' ', 'und', 'eigenanteil', '(', '.', 'Ä', '');
  fc.assert(
    fc.property(fc.array(words), fc.constantFrom(...languages), (parts, language) => {
      const text = parts.join('');
      const marks = termMarks(text, language).map((mark) => mark.text);
      expect(marks.join('')).toBe(text);
    }),
  );
});
