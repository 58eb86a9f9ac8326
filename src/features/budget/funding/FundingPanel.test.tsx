import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { assumed, claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { FundingPanel } from './FundingPanel.tsx';

const title = 'Landesmittel und Eigenanteil 2019';
const announced = claimed('Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt');
const notAssessable = claimed('noch nicht bezifferbar', 'Finanzielle Auswirkungen', 'noch nicht bezifferbar');

async function panelWith(told: Partial<Selection> = {}) {
  const { user } = renderWithApi(<FundingPanel selection={selectionOn('2018-11-05', told)} />);
  const chart = await screen.findByRole('application', { name: title });
  // The scrolling table inside of the panel has the same name; the panel comes first.
  const [panel] = screen.getAllByRole('region', { name: new RegExp(`^${title}`) });
  return { user, chart, panel };
}

/** The rows of the table of the chart, each as one line. */
const lines = () =>
  within(screen.getByRole('table', { name: title }))
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));

describe('without a scenario', () => {
  test('every place of an amount stays visible and says in words that there is none', async () => {
    await panelWith();
    expect(lines()).toEqual([
      `StädteRegion AachenLandesmittel${announced}`,
      `StädteRegion AachenEigenanteil${notAssessable}`,
      `Stadt EschweilerLandesmittel${announced}`,
      `Stadt EschweilerEigenanteil${notAssessable}`,
    ]);
  });

  test('nothing is calculated, and nowhere stands an amount', async () => {
    const { panel } = await panelWith();
    expect(panel).toHaveTextContent('Ohne Szenario wird nichts berechnet;');
    expect(panel).not.toHaveTextContent('€');
  });
});

describe('in scenario B', () => {
  test('the table says estimate, range and “Annahme” for each line of the chart and the cover', async () => {
    await panelWith({ scenario: 'b' });
    expect(lines()).toEqual([
      `StädteRegion AachenLandesmittel${assumed('42.000,00 €', '13.000 bis 120.000 €')}`,
      `StädteRegion AachenEigenanteil${assumed('17.775,00 €', '5.675 bis 49.400 €')}`,
      `StädteRegion AachenDeckung${assumed('40.000,00 €')}`,
      `StädteRegion Aachenverbleibende Deckung${assumed('22.225,00 €', '−9.400 bis 34.325 €, im ungünstigen Fall fehlen 9.400 €')}`,
      `Stadt EschweilerLandesmittel${assumed('21.000,00 €', '13.000 bis 60.000 €')}`,
      `Stadt EschweilerEigenanteil${assumed('8.887,50 €', '5.675 bis 24.700 €')}`,
      `Stadt EschweilerDeckung${assumed('15.000,00 €')}`,
      `Stadt Eschweilerverbleibende Deckung${assumed('6.112,50 €', '−9.700 bis 9.325 €, im ungünstigen Fall fehlen 9.700 €')}`,
    ]);
  });

  test('what is known stands beside the assumption: no amount stated, cannot be assessed yet', async () => {
    const { panel } = await panelWith({ scenario: 'b' });
    expect(panel).toHaveTextContent(assumed('Szenario B: Anteilfinanzierung 80/20'));
    expect(panel).toHaveTextContent(
      claimed('Landesmittel 2019: Betrag nicht genannt', 'Finanzielle Auswirkungen', 'in Aussicht gestellt'),
    );
    expect(panel).toHaveTextContent(
      claimed(
        'Eigenanteil 2019: noch nicht bezifferbar',
        'Finanzielle Auswirkungen',
        'noch nicht bezifferbar',
      ),
    );
  });

  test('a sentence says whether the cover suffices, and what is missing in the worst case', async () => {
    const { panel } = await panelWith({ scenario: 'b', municipality: 'stadt-eschweiler' });
    expect(panel).toHaveTextContent(
      'Szenario B: Stadt Eschweiler trüge 2019 8.888 € selbst (5.675 € bis 24.700 €). Die Deckung von 15.000 € reicht im mittleren Fall; im ungünstigen Fall fehlen 9.700 €.',
    );
    expect(panel).not.toHaveTextContent('StädteRegion');
  });
});

describe('the chart by keyboard', () => {
  test('is one tab stop; after it comes the way to its table, “Als Tabelle”', async () => {
    const { user, chart } = await panelWith();
    await user.tab();
    expect(chart).toHaveFocus();
    await user.tab();
    expect(chart).not.toContainElement(document.querySelector(':focus'));
    await user.click(screen.getByText('Als Tabelle'));
    expect(screen.getByRole('table', { name: title })).toBeVisible();
  });

  test('its points are walked by arrows and read out, each with its municipality', async () => {
    const { user } = await panelWith();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    const spoken = screen.getByRole('status');
    expect(spoken).toHaveTextContent(
      /^1 von 4: StädteRegion Aachen, Landesmittel: in Aussicht gestellt, Betrag nicht genannt$/,
    );
    await user.keyboard('{End}');
    expect(spoken).toHaveTextContent(/^4 von 4: Stadt Eschweiler, Eigenanteil: noch nicht bezifferbar$/);
  });

  test('in a scenario the cover is read out with the own contribution', async () => {
    const { user } = await panelWith({ scenario: 'b' });
    await user.tab();
    await user.keyboard('{End}');
    expect(screen.getByRole('status')).toHaveTextContent(
      /^4 von 4: Stadt Eschweiler, Eigenanteil: 8\.888 € \(5\.675 € bis 24\.700 €\) · Annahme, Deckung 15\.000 €$/,
    );
  });
});
