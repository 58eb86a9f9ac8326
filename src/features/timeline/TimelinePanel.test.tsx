import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { given } from '#tests/given/builders.ts';
import { claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
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

test('on 05.11.2018 the implementation is in prospect for 2019, its days and its money are open', async () => {
  const [, implementation] = await linesOn('2018-11-05');
  expect(implementation).toHaveTextContent('angekündigt');
  expect(implementation).toHaveTextContent('Beginn2019, Termin offen – in Aussicht gestellt.');
  expect(implementation).toHaveTextContent('Endenicht genannt');
});

test('on 05.11.2018 each amount says with which phase it comes, and none is a 0 that nobody named', async () => {
  const lines = await linesOn('2018-11-05');
  const texts = lines.map(({ textContent }) => textContent);
  expect(texts.slice(-4)).toEqual([
    expect.stringMatching(/^Geld für die Planungsphase: 0\s€ belegt.*gehört zu: Planungsphase$/),
    expect.stringMatching(/^Vorhandenes Personal: Betrag nicht genannt.*gehört zu: Planungsphase$/),
    expect.stringMatching(
      /^Landesmittel 2019: Betrag nicht genannt in Aussicht.*gehört zu: Umsetzungsphase$/,
    ),
    expect.stringMatching(/^Eigenanteil 2019: noch nicht bezifferbar – Beleg.*gehört zu: Umsetzungsphase$/),
  ]);
});

/** The amounts that carry the mark, by what stands first in them. */
const marked = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.dataset['marked'] === 'true')
    .map((item) => /^[^:–]*?(?=:| in Aussicht| belegt)/.exec(item.textContent)?.[0]);

test('choosing a phase marks its amounts, and choosing at an amount marks its phase', async () => {
  const { user } = renderWithApi(<TimelinePanel selection={selectionOn('2018-11-05')} isFull />);
  const mark = await screen.findByRole('button', {
    name: 'Zugehörige Beträge hervorheben (2): Umsetzungsphase',
  });
  await user.click(mark);
  expect(mark).toHaveAttribute('aria-pressed', 'true');
  expect(marked()).toEqual(['Umsetzungsphase', 'Landesmittel 2019', 'Eigenanteil 2019']);
  expect(screen.getByText('Umsetzungsphase: 2 Beträge markiert')).toBeInTheDocument();

  const [planning] = screen.getAllByRole('button', { name: 'Planungsphase' });
  await user.click(given(planning));
  expect(marked()).toEqual(['Planungsphase', 'Geld für die Planungsphase', 'Vorhandenes Personal']);
  expect(document.activeElement).toHaveTextContent(/^Planungsphase/);

  await user.click(screen.getByRole('button', { name: 'Zugehörige Beträge hervorheben (2): Planungsphase' }));
  expect(marked()).toEqual([]);
});

test('a closer look at a phase is taken by its button and left by Escape, with the focus back on the button', async () => {
  const { user } = renderWithApi(<TimelinePanel selection={selectionOn('2018-11-05')} isFull />);
  const zoom = await screen.findByRole('button', { name: 'Vergrößern: Planungsphase' });
  await user.click(zoom);
  expect(zoom).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText('Ausschnitt: Planungsphase')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(zoom).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByText('Gesamter Zeitraum')).toBeInTheDocument();

  await user.click(zoom);
  await user.click(screen.getByRole('button', { name: 'Gesamten Zeitraum zeigen' }));
  expect(zoom).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Gesamten Zeitraum zeigen' })).not.toBeInTheDocument();
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
    /^Planungsphase belegt – Beleg: Vorlage 367\/18, Sachverhalt läuft, noch 56 Tage – belegt. Beleg: Vorlage 367\/18, Sachverhalt$/,
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

test.for([
  [
    '2018-11-05',
    ['unscharfer Rand: Termin nicht genau genannt', 'schraffiert: in Aussicht gestellt', 'Meilenstein'],
  ],
  ['2018-10-10', ['Meilenstein']],
] as const)('on %s the legend names what is drawn, and nothing else', async ([day, marks]) => {
  await linesOn(day);
  const legend = given(document.querySelector('.timeline-key') ?? undefined);
  expect([...legend.children].map(({ textContent }) => textContent)).toEqual(marks);
});
