import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { townsDocument } from '#tests/given/many-towns.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { coverCount, resultRows } from './result-rows.ts';

async function answersAt(address: string) {
  renderApp(address);
  const strip = within(await screen.findByRole('region', { name: 'Ergebnis (Annahme)' }));
  await strip.findAllByText('Eigenanteil', { exact: false });
  return strip;
}

test('the answer of a scenario stands in a line for each municipality: own contribution, cover and instrument', async () => {
  const strip = await answersAt('/budget?scenario=b');
  const [aachen, eschweiler] = strip.getAllByRole('listitem');
  expect(aachen).toHaveTextContent(
    /^StädteRegion Aachen Eigenanteil 2019 17\.775 €, Spanne 5\.675 bis 49\.400 €/,
  );
  expect(aachen).toHaveTextContent('Deckung: bleiben 22.225 € (im ungünstigen Fall fehlen 9.400 €)');
  expect(eschweiler).toHaveTextContent(/^Stadt Eschweiler Eigenanteil 2019 8\.888 €/);
  expect(eschweiler).toHaveTextContent('entscheidet die Verwaltung');
});

test('what is missing already in the middle case is said as missing', async () => {
  const strip = await answersAt('/budget?scenario=b&municipality=05334012&changes=1o100');
  expect(strip.getAllByRole('listitem')[0]).toHaveTextContent('Deckung: fehlen 14.888 €');
});

test('a cover that nobody states is no cover of 0 €', async () => {
  const strip = await answersAt('/budget?scenario=b&municipality=05334012&changes=1*05334012*h-');
  const [line] = strip.getAllByRole('listitem');
  expect(line).toHaveTextContent('Deckung nicht genannt');
  expect(line).not.toHaveTextContent(/bleiben|fehlen/);
});

test('its contents lead to what is known, to the inputs and to the results', async () => {
  const strip = await answersAt('/budget?scenario=b');
  const links = within(strip.getByRole('navigation', { name: 'Auf dieser Seite' })).getAllByRole('link');
  const places = links.map((link) => document.querySelector(link.getAttribute('href') ?? ''));
  for (const place of places) expect(place?.tagName).toBe('SECTION');
  expect(places).toHaveLength(3);
});

test('a sum over several years names them, and each year has a cover of its own', async () => {
  const strip = await answersAt(
    '/budget?scenario=b&municipality=05334012&year=all&changes=1*05334012*m2019-03l2020-09',
  );
  const [line] = strip.getAllByRole('listitem');
  expect(line).toHaveTextContent(/^Stadt Eschweiler Eigenanteil 2019–2020 /);
  expect(line).toHaveTextContent(/2019: Deckung: .* 2020: Deckung nicht genannt/);
});

test('of many municipalities it is said first in how many the cover is too small', () => {
  const look = lookAt(townsDocument(12), selectionOn('2020-06-30', { initiativeId: 'towns', scenario: 'a' }));
  const rows = resultRows(look, 'de');
  expect(rows).toHaveLength(12);
  const short = rows.filter(({ covers }) => covers.some(({ reach }) => reach === 'short'));
  expect(short.map(({ name }) => name)).toEqual(['Verbandsgemeinde Sankt Katharinen an der Oberen Wupper']);
  const { summary } = allWordsIn('de').result;
  expect(summary(coverCount(rows))).toBe('12 Kommunen: Die Deckung reicht bei 1 nicht.');
  expect(summary({ count: 3, short: 0, worst: 0, open: 0 })).toBe(
    '3 Kommunen: Die Deckung reicht bei allen.',
  );
});

test('a cover that is stated is not called unstated where the own contribution cannot be computed', () => {
  const look = lookAt(awkward, selectionOn('2021-03-01', { initiativeId: awkward.id, scenario: 'a' }));
  const rows = resultRows(look, 'de');
  expect(rows.find(({ name }) => name === 'Gemeinde Moor')?.covers).toMatchObject([
    { left: 'Deckung: nicht zu berechnen', reach: undefined },
  ]);
  expect(allWordsIn('de').result.summary(coverCount(rows))).toBe(
    '3 Kommunen: Die Deckung ist bei 1 nicht zu beurteilen.',
  );
});
