import { expect, test } from 'vitest';
import { initiativeListSchema } from '#contract/initiative.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { given, seed } from '#tests/given/builders.ts';
import { correctionText } from './correction-text.ts';
import { viewIn } from './view-address.ts';

const list = initiativeListSchema.parse(initiativeList);

test.for([
  ['asOf=2018-02-30', 'Stichtag „2018-02-30“ gibt es nicht. Gezeigt wird 05.11.2018.'],
  [
    'since=2018-02-30',
    'Vergleichstag „2018-02-30“ gibt es nicht. Gezeigt wird der vorige Tag, an dem etwas bekannt wurde.',
  ],
  ['municipality=99', 'Kommune „99“ gibt es nicht. Gezeigt wird alle Kommunen.'],
  ['scenario=z', 'Szenario „z“ gibt es nicht. Gezeigt wird ohne Szenario.'],
  ['initiative=x', 'Initiative „x“ gibt es nicht. Gezeigt wird Gemeinsam klappt’s.'],
  ['lang=fr', 'Sprache „fr“ gibt es nicht. Gezeigt wird Deutsch.'],
  ['scenario=b&ownShare=120', 'Eigenanteil: „120“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
  ['scenario=b&changes=1o120', 'Eigenanteil: „120“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
  ['scenario=b&changes=9', 'Änderung „9“ gibt es nicht. Gezeigt wird das Szenario ohne sie.'],
  ['scenario=b&posts.05334012=x', 'Stellen: „x“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
  ['scenario=b&posts.99=1', 'Stellen: „1“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
  [
    'scenario=b&fundingType=gift',
    'Finanzierungsart: „gift“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.',
  ],
] as const)('what cannot be in “%s” is told as “%s”', ([query, said]) => {
  const { value, corrections } = viewIn(`?${query}`, { list, initiative: seed });
  const selection = given(value.selection);
  expect(corrections.map((correction) => correctionText(correction, selection, list, 'de'))).toEqual([said]);
});
