import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { claimed } from '#tests/claims.ts';
import { renderWithApi } from '#tests/render.tsx';
import { selectionOn } from '#tests/selection.ts';
import { TimelinePanel } from './TimelinePanel.tsx';

/** Each line of the two lists, phases before milestones. */
async function linesOn(day: string, isFull = true) {
  renderWithApi(<TimelinePanel selection={selectionOn(day)} isFull={isFull} />);
  await screen.findByRole('heading', { name: 'Meilensteine' });
  return within(screen.getByRole('region', { name: 'Zeitleiste' })).getAllByRole('listitem');
}

test('on 05.11.2018 the planning phase is running, from a day that nobody names until “Ende 2018”', async () => {
  const [planning] = await linesOn('2018-11-05');
  expect(planning).toHaveTextContent(claimed('Planungsphase', 'Sachverhalt', 'belegt'));
  expect(planning).toHaveTextContent('läuft, noch 56 Tage');
  expect(planning).toHaveTextContent('Beginnnicht genannt');
  expect(planning).toHaveTextContent('EndeEnde 2018 – belegt. Beleg: Vorlage 367/18, Sachverhalt');
});

test('on 05.11.2018 the implementation is held out for 2019, its days and its money are open', async () => {
  const [, implementation] = await linesOn('2018-11-05');
  expect(implementation).toHaveTextContent('angekündigt');
  expect(implementation).toHaveTextContent('Beginn2019, Termin offen – in Aussicht gestellt.');
  expect(implementation).toHaveTextContent('Endenicht genannt');
  expect(implementation).toHaveTextContent(
    claimed('Landesmittel 2019: Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt'),
  );
  expect(implementation).toHaveTextContent(
    claimed('Eigenanteil 2019: noch nicht bezifferbar', 'Finanzielle Auswirkungen', 'kein Betrag'),
  );
});

test('on 10.10.2018 there are two milestones, the presentation and the first letter, and no phase', async () => {
  const lines = await linesOn('2018-10-10');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toHaveTextContent('11.09.2018 Initiative vorgestellt – belegt.');
  expect(lines[1]).toHaveTextContent('09.10.2018 Erstes Schreiben des Integrationszentrums – belegt.');
  expect(screen.getByText('Am Stichtag ist keine Phase bekannt.')).toBeInTheDocument();
});

test('on 15.01.2019 the planning phase has ended; whether the next one has begun nobody reports', async () => {
  const [planning, implementation] = await linesOn('2019-01-15');
  expect(planning).toHaveTextContent('beendet');
  expect(implementation).toHaveTextContent('Beginn nicht gemeldet');
});

test('on the overview the phases stand without their details', async () => {
  const [planning] = await linesOn('2018-11-05', false);
  expect(planning).toHaveTextContent(
    /^Planungsphase belegt – Beleg: Vorlage 367\/18, Sachverhalt läuft, noch 56 Tage$/,
  );
});

test('milestones of which only the year is known stand with the year, in their order', async () => {
  const lines = await linesOn('2023-01-01');
  const texts = lines.map(({ textContent }) => textContent);
  const own = texts.findIndex((text) => text.startsWith('2021, Termin offen Vorlage 157/21'));
  const end = texts.findIndex((text) =>
    text.startsWith('30.06.2022 Förderung des Teilhabemanagements endet'),
  );
  expect(own).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(own);
});
