import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './read.ts';

const paper = readFileSync(
  new URL('../../../tests/fixtures/council-paper-367-18.txt', import.meta.url),
  'utf8',
);
const candidates = readCandidates(paper);

/** Each sentence of the first paper that states something, by its beginning and end, and what has to be proposed in it. */
const sentences: readonly (readonly [string, string, readonly Candidate['kind'][]])[] = [
  ['hier:  Gemeinsame', 'Stadt Eschweiler \n', ['commitment']],
  ['Die Landesinitiative für die', 'werden zur Kenntnis genommen.', ['commitment', 'decision']],
  ['Datum:', '05.11.2018', ['date']],
  ['Am 11. September', 'verbessern, unabhängig von ihrer Herkunft.', ['date']],
  ['So stellt das Land', 'unterlegt werden sollen.', ['status']],
  ['StädteRegion Aachen und Stadt Eschweiler haben', 'mitzuwirken, abgegeben.', ['commitment', 'date']],
  ['Auf die Ausführungen', 'wird Bezug genommen.', ['date']],
  ['Über die Rückmeldung', 'weiter \ninformieren.', ['commitment']],
  ['Die aktive Mitwirkung', 'finanziellen Ressourcen.', ['status']],
  ['Inwieweit in der zweiten', 'beurteilt werden.', ['date', 'status']],
  ['Sie wären ggf.', 'bereitzustellen.', ['date', 'instrument']],
  ['Die Mitwirkung/Beteilung', 'mit vorhandenem Personal.', ['instrument']],
  ['Anlage II - Gemeinsame', 'Stadt Eschweiler', ['commitment']],
];

test.for(sentences)('"%s … %s" is proposed', ([beginning, ending, kinds]) => {
  const start = paper.indexOf(beginning);
  const end = paper.indexOf(ending, start) + ending.length;
  expect(start).toBeGreaterThanOrEqual(0);
  const within = candidates.filter((candidate) => candidate.start >= start && candidate.end <= end);
  expect(within.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
});

test('its group of 70.000 persons is no money, and no other amount is proposed', () => {
  expect(candidates.filter(({ kind }) => ['amount', 'rate', 'units'].includes(kind))).toEqual([]);
});

test('what it says is read as it says it', () => {
  const readings = candidates.map(({ words, value }) => [words.replaceAll(/\s+/g, ' '), value]);
  expect(readings).toEqual(
    expect.arrayContaining([
      ['stellt das Land zusätzliche Mittel in Aussicht', { status: 'announced' }],
      [
        'bis Ende 2018',
        { earliest: null, latest: '2018-12-31', precision: 'end-of-year', bound: 'by', withoutYear: null },
      ],
      [
        '09.',
        { earliest: '2018-10-09', latest: '2018-10-09', precision: 'day', bound: 'on', withoutYear: null },
      ],
      ['erfordert nicht die Bereitstellung', { status: 'known-zero' }],
      ['nicht beurteilt', { status: 'not-assessable' }],
      ['mit vorhandenem Personal', { instrument: 'existing-staff', section: null }],
    ]),
  );
});
