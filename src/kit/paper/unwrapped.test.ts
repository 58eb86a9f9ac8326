import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapped } from './unwrapped.ts';

const long = 'Die Landesinitiative für die Integrationschancen junger Erwachsener in NRW';

test.for([
  [
    'a sentence that a page has wrapped flows on',
    `${long}\nwird zur Kenntnis genommen.`,
    `${long} wird zur Kenntnis genommen.`,
  ],
  ['a short line ends where it ends', 'Anlagen\nAnlage I', 'Anlagen\nAnlage I'],
  ['a heading stays on a line of its own', `${long}\nSachverhalt:\n`, `${long}\nSachverhalt:\n`],
  ['an entry of a list begins a line', `${long}\n- Anlage I`, `${long}\n- Anlage I`],
  ['one empty line is enough', 'Ende.\n\n\n\nAnfang', 'Ende.\n\n  Anfang'],
] as const)('%s', ([, text, flowing]) => {
  expect(unwrapped(text)).toBe(flowing);
});

test('whatever is written: the text stays as long as it was, and each letter where it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aB .:\n-]{0,300}$/), (text) => {
      const flowing = unwrapped(text);
      expect(flowing.replaceAll(/\s/g, ' ')).toBe(text.replaceAll(/\s/g, ' '));
    }),
  );
});
