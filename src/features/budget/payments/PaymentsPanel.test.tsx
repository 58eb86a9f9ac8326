import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';
import { addressIs } from '#tests/given/workbench.ts';

const key = () => screen.findByRole('combobox', { name: 'Gemeinsamer Eigenanteil, verteilt nach' });
const table = () => screen.queryByRole('table', { name: 'Wer zahlt' });
const totalOf = (payer: string) => {
  const row = within(screen.getByRole('table', { name: 'Wer zahlt' })).getByRole('row', {
    name: (label) => label.startsWith(payer),
  });
  return within(row).getAllByRole('cell').at(-1)?.textContent.replaceAll(/\s/g, ' ');
};

const population = (name: string) => screen.getByLabelText(`Einwohnerzahl, ${name}`);

describe('who pays', () => {
  test('adds up to the cost of both municipalities', async () => {
    renderApp('/budget?scenario=b');
    await key();
    expect(totalOf('Land')).toContain('63.000,00 €');
    expect(totalOf('StädteRegion Aachen')).toContain('17.775,00 €');
    expect(totalOf('Stadt Eschweiler')).toContain('8.887,50 €');
    expect(totalOf('davon Kommunen zusammen')).toContain('26.662,50 €');
    expect(totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
  });

  test('by posts is shared out to the cent, and the usual key stays out of the address', async () => {
    const { user } = renderApp('/budget?scenario=b');
    await user.selectOptions(await key(), 'Stellen');
    await addressIs('?scenario=b&key=posts');
    await waitFor(() => expect(totalOf('Stadt Eschweiler')).toContain('8.887,50 €'));
    expect(totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
    await user.selectOptions(await key(), 'jede Kommune den eigenen');
    await addressIs('?scenario=b');
  });

  test('by a key without weights shows no table and says who lacks one, until both have theirs', async () => {
    const { user } = renderApp('/budget?scenario=b');
    await user.selectOptions(await key(), 'Einwohnerzahl');
    expect(
      await screen.findByText(
        'Nach Einwohnerzahl lässt sich nicht verteilen: für StädteRegion Aachen und Stadt Eschweiler ist kein Gewicht genannt. Es lässt sich oben eintragen.',
      ),
    ).toBeVisible();
    expect(table()).not.toBeInTheDocument();

    fireEvent.change(population('StädteRegion Aachen'), { target: { value: '450.000' } });
    expect(await screen.findByText(/für Stadt Eschweiler ist kein Gewicht genannt/)).toBeVisible();
    fireEvent.change(population('Stadt Eschweiler'), { target: { value: '50.000' } });
    await waitFor(() => expect(totalOf('Stadt Eschweiler')).toContain('2.666,25 €'));
    expect(totalOf('StädteRegion Aachen')).toContain('23.996,25 €');
    expect(totalOf('Summe (= Gesamtkosten)')).toContain('89.662,50 €');
  });
});
