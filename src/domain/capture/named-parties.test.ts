import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnown, idOf, namedParties } from './named-parties.ts';

const paper = readFileSync('tests/fixtures/council-paper-367-18.txt', 'utf8');
const namesIn = (text: string) => namedParties(text).map(({ party }) => `${party.kind}: ${party.name.de}`);

test.for<readonly [string, readonly string[]]>([
  ['Die Stadt Bad Berleburg zahlt.', ['municipality: Stadt Bad Berleburg']],
  [
    'Die StädteRegion Aachen und die\nStadt\nEschweiler',
    ['district: StädteRegion Aachen', 'municipality: Stadt Eschweiler'],
  ],
  ['des Kreises und des Rhein-Sieg-Kreises', ['district: Rhein-Sieg-Kreis', 'district: Rhein-Sieg-Kreis']],
  [
    'Der Kreis Borken zahlt, ein Anteil des Kreises bleibt.',
    ['district: Kreis Borken', 'district: Kreis Borken'],
  ],
  ['Der Landkreis erstattet die Kosten.', ['district: Landkreis']],
  [
    'Der Kreis Borken und der Kreis Unna: dem Kreis entstehen Kosten.',
    ['district: Kreis Borken', 'district: Kreis Unna', 'district: Kreis'],
  ],
  ['Der Kreis der Helfer wächst, der Kreistag tagt im Kreis.', []],
  ['Der Freistaat beteiligt sich.', ['state: Freistaat']],
  [
    'Der Freistaat Bayern fördert; der Anteil des Freistaats sinkt.',
    ['state: Freistaat Bayern', 'state: Freistaat Bayern'],
  ],
  ['Der Bund zahlt.', ['federal: Bund']],
  ['Der Bund und das Land NRW', ['federal: Bund', 'state: Land Nordrhein-Westfalen']],
  ['Das Land zahlt.', ['state: Land']],
  ['Das Land Hessen fördert, des Landes Hessen wegen', ['state: Land Hessen', 'state: Land Hessen']],
  [
    'Der Freistaat Sachsen stellt Landesmittel bereit.',
    ['state: Freistaat Sachsen', 'state: Freistaat Sachsen'],
  ],
  ['Das Land Berlin und das Land Brandenburg', ['state: Land Berlin', 'state: Land Brandenburg']],
  ['Landesmittel werden erwartet.', ['state: Land']],
  ['Die Bezirksregierung Köln bewilligt.', ['authority: Bezirksregierung Köln']],
  ['Auf dem Lande wird gewandert, der Stadtrat tagt.', []],
  [
    'Das Ministerium für Schule und Bildung (MSB) schreibt; das MSB erwartet Antwort.',
    [
      'ministry: Ministerium für Schule und Bildung (MSB)',
      'ministry: Ministerium für Schule und Bildung (MSB)',
    ],
  ],
])('in “%s” are named: %s', ([text, names]) => {
  expect(namesIn(text)).toEqual(names);
});

test.for<readonly [string, string, 'state' | undefined]>([
  ['a ministry', 'Das Ministerium für Schule und Bildung fördert.', 'state'],
  ['a district government', 'Die Bezirksregierung Köln bewilligt, das Bundesamt für Justiz nicht.', 'state'],
  [
    'a ministry of a text that names one of the federation',
    'Laut Bundesministerium für Familie und Jugend zahlt das Ministerium für Familie und Jugend.',
    undefined,
  ],
  ['a town', 'Die Stadt Eschweiler zahlt.', undefined],
])('whose %s is, is said only where its name says it', ([, text, whose]) => {
  const named = namedParties(text).map(({ party }) => party);
  expect(named.find(({ kind }) => kind !== 'federal')?.belongsTo).toBe(whose);
});

test('the first paper names four parties, each as one however it is spelt', () => {
  const parties = new Map(namedParties(paper).map(({ party }) => [party.id, party.name.de]));
  expect([...parties]).toEqual([
    ['land-nordrhein-westfalen', 'Land Nordrhein-Westfalen'],
    ['staedteregion-aachen', 'StädteRegion Aachen'],
    ['stadt-eschweiler', 'Stadt Eschweiler'],
    ['mkffi', 'Ministerium für Kinder, Familie, Flüchtlinge und Integration (MKFFI)'],
  ]);
});

test('“das Land” is the state that the document knows, where it knows one', () => {
  const [nrw] = namedParties('Das Land NRW zahlt.').map(({ party }) => party);
  const [hesse] = namedParties('Das Land zahlt.').map(({ party }) => ({ ...party, id: 'hessen' }));
  const known = nrw && hesse ? [nrw, hesse] : [];
  const idsIn = (count: number) =>
    asKnown(namedParties('Das Land zahlt.'), known.slice(0, count)).map(({ party }) => party.id);
  expect([0, 1, 2].map(idsIn)).toEqual([['land'], ['land-nordrhein-westfalen'], ['land']]);
});

test('a state with its name is the one that the document knows without, unless there are two', () => {
  const known = namedParties('Das Land zahlt.').map(({ party }) => party);
  const idsIn = (text: string) => asKnown(namedParties(text), known).map(({ party }) => party.id);
  expect(idsIn('Das Land Nordrhein-Westfalen zahlt, wie das Land schreibt.')).toEqual(['land', 'land']);
  expect(idsIn('Das Land Berlin und das Land Brandenburg')).toEqual(['land-berlin', 'land-brandenburg']);
});

test('whatever is written becomes an id of the document, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(idOf(title)).toMatch(/^(?:[a-z0-9][a-z0-9-]*)?$/);
    }),
  );
});
