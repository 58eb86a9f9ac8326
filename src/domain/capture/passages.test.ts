import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const paper = readFileSync('tests/fixtures/council-paper-367-18.txt', 'utf8');
const wordsIn = (text: string) =>
  passagesOf(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));

describe('a sentence goes on', () => {
  test.for([
    'Am 11. September 2018 wird berichtet.',
    'Die Schreiben vom 09. und 11.10.2018 liegen vor.',
    'Das kann zzt. noch nicht beurteilt werden.',
    'Sie wären ggf. im Laufe des Jahres bereitzustellen.',
    'Der Zuschuss beträgt ca. 1.200 Euro z.B. für Material.',
    'Nach § 83 Abs. 2 GO NRW entscheidet der Rat.',
    'Der Antrag ist im III. Quartal zu stellen.',
    'Sie umfasst\nmehrere Zeilen.',
  ])('in “%s”', (text) => {
    expect(wordsIn(text)).toEqual([text.replace('\n', ' ')]);
  });
});

describe('a sentence ends', () => {
  test.for([
    ['at its point', 'Das Land zahlt. Die Stadt wirkt mit.', ['Das Land zahlt.', 'Die Stadt wirkt mit.']],
    ['after a year', 'Ende ist 2018. Danach folgt mehr.', ['Ende ist 2018.', 'Danach folgt mehr.']],
    ['at an empty line', 'Titel der Vorlage\n\nDas Land zahlt.', ['Titel der Vorlage', 'Das Land zahlt.']],
    ['at an entry of a list', 'Anlagen\n- Schreiben\n- Konzept', ['Anlagen', '- Schreiben', '- Konzept']],
    ['at the end of the text', 'Das Land zahlt', ['Das Land zahlt']],
  ] as const)('%s', ([, text, sentences]) => {
    expect(wordsIn(text)).toEqual(sentences);
  });
});

test('a heading is no passage; what follows stands under it', () => {
  const text = 'Kopf\n\nFinanzielle Auswirkungen:\n\nKeine.\nPersonelle Auswirkungen:\nEine Stelle.';
  expect(passagesOf(text).map(({ section, start, end }) => [section, text.slice(start, end)])).toEqual([
    [undefined, 'Kopf'],
    ['Finanzielle Auswirkungen', 'Keine.'],
    ['Personelle Auswirkungen', 'Eine Stelle.'],
  ]);
});

test('the first paper has its sentences under its headings', () => {
  const sections = passagesOf(paper).map(({ section }) => section);
  expect(new Set(sections)).toEqual(
    new Set([undefined, 'Sachverhalt', 'Finanzielle Auswirkungen', 'Personelle Auswirkungen', 'Anlagen']),
  );
  expect(wordsIn(paper)).toContain(
    'Sie wären ggf. im Laufe der Haushaltsausführung 2019 haushaltsverträglich bereitzustellen.',
  );
});

test('whatever is written: passages follow each other, and no letter is lost but those of headings', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ABaz19.:;!?\n -]{0,60}$/), (text) => {
      const passages = passagesOf(text);
      const ends = [0, ...passages.map(({ end }) => end)];
      for (const [index, { start, end }] of passages.entries()) {
        expect(start).toBeGreaterThanOrEqual(ends[index] ?? 0);
        expect(end).toBeGreaterThan(start);
      }
      const body = text
        .split('\n')
        .filter((line) => !/^ *[AB][^.:!?]{2,60}: *$/.test(line))
        .join('');
      const held = passages.map(({ start, end }) => text.slice(start, end)).join('');
      expect(held.replaceAll(/\s/g, '')).toBe(body.replaceAll(/\s/g, ''));
    }),
  );
});
