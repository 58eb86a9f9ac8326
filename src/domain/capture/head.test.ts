import { expect, test } from 'vitest';
import { headOf } from './head.ts';

test('a letter is told by its greeting, and is from the ministry that stands at its head', () => {
  const letter = [
    'Ministerium für Kinder und Flucht',
    '',
    'Datum: 20.12.2018',
    '',
    'Sehr geehrte Damen und Herren,',
    'die Stadt Musterstadt erhält Mittel.',
  ].join('\n');
  expect(headOf(letter)).toMatchObject({
    type: 'letter',
    publisher: 'Ministerium für Kinder und Flucht',
    title: 'Ministerium für Kinder und Flucht',
    date: { precision: 'day', day: '2018-12-20' },
  });
});

test.for([
  ['Vorlage 12/20\n\nDie Stadt Musterstadt und das Land fördern.', 'council-paper', 'Stadt Musterstadt'],
  ['Richtlinie über die Förderung von Sprachlotsen\n\nDas Land fördert.', 'guideline', 'Land'],
  ['Pressemitteilung 7/20\n\nDie Stadt Musterstadt teilt mit.', 'press', 'Stadt Musterstadt'],
] as const)('%j is a %s of %s', ([text, type, publisher]) => {
  expect(headOf(text)).toMatchObject({ type, publisher });
});
