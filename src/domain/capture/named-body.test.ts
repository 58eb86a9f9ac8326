import { expect, test } from 'vitest';
import { bodyOf } from './named-body.ts';

const bodyIn = (passage: string, paper = passage): string => {
  const start = paper.indexOf(passage);
  return bodyOf({ start, end: start + passage.length }, paper).de;
};

test.for([
  ['Der Rat beschließt die Teilnahme.', 'Rat'],
  ['Der Haupt- und Finanzausschuss empfiehlt dem Rat die Annahme.', 'Haupt- und Finanzausschuss'],
  ['Die Entscheidung des Kreistages steht aus.', 'Kreistag'],
  ['Auf Vorschlag des Ausschusses für Soziales und Integration wird beschlossen.', 'Ausschuss'],
  ['Die Stadtverordnetenversammlung nimmt Kenntnis.', 'Stadtverordnetenversammlung'],
] as const)('"%s" names its body', ([passage, name]) => {
  expect(bodyIn(passage)).toBe(name);
});

test('a paper that names one body means that one', () => {
  expect(
    bodyIn(
      'Die Ausführungen werden zur Kenntnis genommen.',
      'Beratungsfolge: Stadtrat. Die Ausführungen werden zur Kenntnis genommen.',
    ),
  ).toBe('Stadtrat');
});

test.for(['', 'Beratungsfolge: Sozialausschuss, Stadtrat. '])('behind "%s" no body is made up', (before) => {
  const passage = 'Die Ausführungen werden zur Kenntnis genommen.';
  expect(bodyIn(passage, `${before}${passage}`)).toBe('Gremium nicht genannt');
});

test('a town hall is no body', () => {
  expect(bodyIn('Das Rathaus nimmt Anträge entgegen und beschließt nichts.')).toBe('Gremium nicht genannt');
});
