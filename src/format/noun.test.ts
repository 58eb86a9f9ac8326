import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { nounIn } from './noun.ts';

test('a noun within an English sentence is in small letters', () => {
  const title = { de: 'Planungsphase', en: 'Planning phase' };
  expect(nounIn(title, 'die', 'en')).toBe('planning phase');
  expect(nounIn(title, undefined, 'en')).toBe('Planning phase');
  expect(nounIn(title, 'die', 'de')).toBe('Planungsphase');
});

test('one that nobody has translated stays the German noun that it is', () => {
  const { situation } = lookAt(awkward, firstSelection(awkward));
  const sentence = situationSentence(situation, awkward.parties, 'en').map(({ text }) => text);
  expect(sentence.join('')).toContain('whether the Antragsverfahren is still running');
});
