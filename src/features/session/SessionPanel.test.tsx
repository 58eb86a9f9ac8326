import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumed, claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { acrossTwoYears } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { atStep, noPictures } from '#tests/given/session.ts';
import { SessionPanel } from './SessionPanel.tsx';

async function message(title: string, day = '2018-11-05', told: Partial<Selection> = {}) {
  renderWithApi(<SessionPanel selection={selectionOn(day, told)} view={atStep(1)} {...noPictures} />);
  return screen.findByRole('region', { name: title });
}

describe('on 05.11.2018', () => {
  test.for([
    ['Worum es geht', 'will das Land die Bildungs- und Teilhabechancen junger erwachsener Flüchtlinge'],
    ['Wo wir stehen', 'Am 05.11.2018 läuft die Planungsphase'],
    ['Wo wir stehen', claimed('angekündigt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt')],
    ['Woran wir gebunden sind', claimed('Ende 2018', 'Sachverhalt', 'belegt')],
    ['Woran wir gebunden sind', 'bindet, noch 56 Tage'],
    ['Welches Geld bekannt ist', claimed('0 €', 'Finanzielle Auswirkungen', 'belegt')],
    [
      'Welches Geld bekannt ist',
      claimed('Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt'),
    ],
    ['Was es kosten könnte', 'Ohne Szenario keine Rechnung. Für eine Zahl fehlt:'],
    ['Was wann ansteht', claimed('Initiative vorgestellt', 'Sachverhalt', 'belegt')],
    ['Wer wie viel trägt', 'Ohne Szenario wird nichts berechnet'],
    ['Was wir nicht wissen', 'klärt: Land (MKFFI) · offen seit 05.11.2018'],
    [
      'Kenntnis nehmen oder beschließen',
      claimed('Vorschlag: zur Kenntnis nehmen', 'Beschlussvorschlag', 'belegt'),
    ],
  ] as const)('“%s” says: %s', async ([title, words]) => {
    expect(await message(title)).toHaveTextContent(words);
  });

  test('the first message is three sentences, each with its evidence', async () => {
    const brief = await message('Worum es geht');
    expect(within(brief).getAllByRole('button', { name: /Beleg: Vorlage 367\/18/ })).toHaveLength(3);
  });

  test('without a scenario no message about cost names an amount', async () => {
    expect(await message('Was es kosten könnte')).not.toHaveTextContent('€');
  });

  test('with a scenario each figure is an assumption, and the message says so as well', async () => {
    const cost = await message('Was es kosten könnte', '2018-11-05', { scenario: 'b' });
    expect(cost).toHaveTextContent('Annahme, kein Beschluss. Demodaten.');
    expect(cost).toHaveTextContent(assumed('8.888 € (5.675 € bis 24.700 €)'));
    expect(cost).toHaveTextContent('im ungünstigen Fall fehlen 9.700 €');
  });

  test('a figure over two years is not headed by one', async () => {
    const cost = await message('Was es kosten könnte', '2018-11-05', {
      scenario: 'b',
      changes: acrossTwoYears,
      year: 'all',
    });
    expect(cost).toHaveTextContent('Stadt Eschweiler: Eigenanteil 2019–2020');
    expect(cost).toHaveTextContent('StädteRegion Aachen: Eigenanteil 2019');
    expect(cost).toHaveTextContent('Zusammen: Eigenanteil 2019–2020');
  });

  test('one municipality alone has its own figure and no joint one', async () => {
    const told = { scenario: 'b', municipality: 'stadt-eschweiler' };
    const cost = await message('Was es kosten könnte', '2018-11-05', told);
    expect(within(cost).getAllByRole('listitem')).toHaveLength(1);
  });
});

test('before any money is known a scenario has nothing to reckon with', async () => {
  const cost = await message('Was es kosten könnte', '2018-10-11', { scenario: 'b' });
  expect(cost).toHaveTextContent('Es gibt nichts zu rechnen.');
  expect(cost).not.toHaveTextContent('€');
});

test('only the chosen messages are there, in the chosen order', async () => {
  renderWithApi(
    <SessionPanel selection={selectionOn('2018-11-05')} view={atStep(2, [7, 2, 4])} {...noPictures} />,
  );
  await screen.findByRole('region', { name: 'Wo wir stehen' });
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Kenntnis nehmen oder beschließen',
    'Wo wir stehen',
    'Welches Geld bekannt ist',
  ]);
});

test('a message that needs two screens says which of them it is, and so does its drawing', async () => {
  renderWithApi(
    <SessionPanel
      selection={selectionOn('2018-11-05')}
      view={{ ...atStep(8), part: 2 }}
      partsOf={(step) => (step === 8 ? 2 : 1)}
      renderPicture={(step, part) => (step === 8 ? <p>{`Bild ${part}`}</p> : null)}
    />,
  );
  const timeline = await screen.findByRole('region', { name: 'Was wann ansteht (2 von 2)' });
  expect(within(timeline).getByText('Bild 2')).toBeInTheDocument();
});
