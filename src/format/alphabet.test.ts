import { expect, test } from 'vitest';
import { byLetter } from './alphabet.ts';

test('umlauts and small letters stand where a dictionary has them', () => {
  const letters = byLetter(
    ['Vorlage', 'üpl.', 'apl.', 'Annahme', 'Ausgabe', 'zugesagt'],
    (name) => name,
    'de',
  );
  expect(letters).toEqual([
    { letter: 'A', items: ['Annahme', 'apl.', 'Ausgabe'] },
    { letter: 'U', items: ['üpl.'] },
    { letter: 'V', items: ['Vorlage'] },
    { letter: 'Z', items: ['zugesagt'] },
  ]);
});
