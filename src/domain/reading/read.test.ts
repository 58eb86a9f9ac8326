import { expect, test } from 'vitest';
import { readCandidates } from './read.ts';

test.for([
  ['Das Land gibt 1.389.354,79 € dazu.', 'amount', '1.389.354,79 €', 138_935_479],
  ['Kosten: 17 Tsd. € im Jahr', 'amount', '17 Tsd. €', 1_700_000],
  ['Ein Ansatz von T€ 120 genügt.', 'amount', 'T€ 120', 12_000_000],
  ['Es sind 250\u202f000 Euro.', 'amount', '250\u202f000 Euro', 25_000_000],
  ['Es sind 0,5 Mio. Euro.', 'amount', '0,5 Mio. Euro', 50_000_000],
  ['Saldo: 520.820,86- €', 'amount', '520.820,86- €', -52_082_086],
] as const)('%s', ([text, kind, words, best]) => {
  expect(readCandidates(text)).toMatchObject([{ kind, words, value: { best } }]);
});

test('a day is read with its place in the text', () => {
  const text = 'Der\u00ad Tag ist der 01.08.2019.';
  expect(readCandidates(text)).toMatchObject([
    { kind: 'date', start: 17, end: 27, words: '01.08.2019', value: { earliest: '2019-08-01' } },
  ]);
});

test.for([
  'Vorlage 367/18',
  'Produkt 1.05.03.001',
  'am 30.02.2019',
  '12.500 Einwohner',
  'im 2019',
  'es sind 3,33 halbe Stellen',
])('nothing is proposed for %s', (text) => {
  expect(readCandidates(text)).toEqual([]);
});

test('two words for one thing are found once, also where a longer finding stands around both', () => {
  const text =
    'Die Bewilligung der Mittel steht unter Finanzierungsvorbehalt. noch Eine Bewilligung ist nicht erfolgt.';
  const conditions = readCandidates(text).filter(({ words }) => words.includes('vorbehalt'));
  expect(conditions.map(({ words }) => words)).toEqual(['unter Finanzierungsvorbehalt']);
});
