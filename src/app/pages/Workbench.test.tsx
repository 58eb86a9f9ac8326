import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  aachen,
  addressIs,
  eschweiler,
  field,
  impactOf,
  own,
  stale,
  tab,
  write,
} from '#tests/given/workbench.ts';
import { renderApp } from '#tests/setup/render.tsx';

// What the parts do by themselves is tested beside them. Here is what only the whole page does: the form, the address
// and the panels are of one mind.

const start = '/budget?scenario=b';
const unknown = /nicht zu berechnen/;
const before = '8.887,50 €';
const shows = (text: string) => waitFor(() => expect(own()).toContain(text));

/** The page at an address, as soon as the workbench can be used; all groups of inputs are open. */
async function workbenchAt(address: string) {
  const view = renderApp(address);
  await screen.findByLabelText(`Stellen, ${aachen}`);
  if (!address.includes('tab=')) {
    await screen.findByLabelText('Wirkung je Kommune', { selector: 'table' });
  }
  for (const details of document.querySelectorAll('form details')) details.setAttribute('open', '');
  return view;
}

test('what is entered is written into the address, and the address brings all of it back', async () => {
  const { user, unmount } = await workbenchAt(start);
  write(`Ende, ${eschweiler}`, '12.2020');
  write(`verlängert ab, ${eschweiler}`, '10.2020');
  write(`verlängert bis, ${eschweiler}`, '3/2021');
  fireEvent.click(screen.getByLabelText(`Spanne für Deckung 2019, ${eschweiler}`, { selector: 'input' }));
  write(`Deckung 2019, ${eschweiler}, mindestens`, '10000');
  await user.selectOptions(screen.getByLabelText('Finanzierungsart'), 'Vollfinanzierung');
  const entered = {
    changes: '1f0*05334012*l2020-12v2020-10w2021-03h10000x15000x15000',
  };
  await waitFor(() =>
    expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({ scenario: 'b', ...entered }),
  );
  const wholeAddress = location.pathname + location.search;
  await waitFor(() => expect(impactOf(eschweiler)[3]).toMatch(/Spanne 10\.000 bis 15\.000/));
  const seen = impactOf(eschweiler);
  unmount();

  await workbenchAt(wholeAddress);
  expect(impactOf(eschweiler)).toEqual(seen);
  expect(field(`Ende, ${eschweiler}`)).toHaveValue('12.2020');
  expect(field(`verlängert ab, ${eschweiler}`)).toHaveValue('10.2020');
  expect(field(`verlängert bis, ${eschweiler}`)).toHaveValue('03.2021');
  expect(field(`Deckung 2019, ${eschweiler}, mindestens`)).toHaveValue('10.000');
  expect(screen.getByLabelText('Finanzierungsart')).toHaveValue('full');
  expect(location.pathname + location.search).toBe(wholeAddress);

  // Without full funding there is an own share again; cleared it is not stated, and the address says that, too.
  fireEvent.click(screen.getAllByText('Als Anteilfinanzierung rechnen')[0] ?? document.body);
  write('Eigenanteil', '');
  await waitFor(() => expect(location.search).toMatch(/changes=1.*o-/));
  expect(location.search).not.toMatch(/changes=1f/);
  await waitFor(() => expect(own()).toMatch(unknown));
  expect(own(aachen)).toMatch(unknown);
});

test('an address in which the own share is not stated shows a cleared field and computes nothing', async () => {
  await workbenchAt(`${start}&ownShare=-`);
  expect(field('Eigenanteil')).toHaveValue('');
  expect(own()).toMatch(unknown);
  expect(own()).not.toMatch(/\d/);
  expect(location.search).toBe('?scenario=b&changes=1o-');
});

test('the key of who pays and what is compared are written into the address, the usual ones are not', async () => {
  const { user } = await workbenchAt(start);
  await user.click(tab('Wer zahlt'));
  const key = await screen.findByLabelText('Gemeinsamer Eigenanteil, verteilt nach');
  await user.selectOptions(key, 'Stellen');
  await addressIs('?scenario=b&key=posts&tab=payers');
  await user.selectOptions(key, 'jede Kommune den eigenen');
  await addressIs('?scenario=b&tab=payers');
  await user.click(tab('Vergleich'));
  await user.click(await screen.findByLabelText('Szenario A'));
  await waitFor(() => expect(location.search).toBe('?scenario=b&compare=b_c&tab=comparison'));
});

test('a comparison that cannot be is replaced by the usual one, and that is said', async () => {
  await workbenchAt(`${start}&compare=a_b_z&tab=comparison`);
  expect(await screen.findByText(/a_b_z/)).toBeVisible();
  await addressIs('?scenario=b&tab=comparison');
  for (const name of ['A', 'B', 'C']) expect(await screen.findByLabelText(`Szenario ${name}`)).toBeChecked();
});

describe('a changed own share', () => {
  test('changes figures and address, and the back button undoes both, with what is still in the field', async () => {
    await workbenchAt(start);
    expect(own()).toContain(before);
    write('Eigenanteil', '25');
    await shows('10.200,00 €');
    await addressIs('?scenario=b&changes=1o25');
    history.back();
    await addressIs('?scenario=b');
    await shows(before);
    expect(field('Eigenanteil')).toHaveValue('20');
  });

  test('leaves the address again once it is as before', async () => {
    await workbenchAt(`${start}&ownShare=25`);
    await shows('10.200,00 €');
    expect((await screen.findAllByText(/Szenario B, geändert/)).length).toBeGreaterThan(1);
    write('Eigenanteil', '250');
    expect(screen.getByText(stale)).toBeInTheDocument();
    expect(own()).toContain('10.200,00 €');
    write('Eigenanteil', '20');
    await shows(before);
    await addressIs('?scenario=b');
    expect(screen.queryByText(/B, geändert/)).not.toBeInTheDocument();
  });
});

test('a cleared field makes all that follows from it unknown, never 0', async () => {
  const { user } = await workbenchAt(start);
  write(`Stellen, ${eschweiler}`, '');
  await waitFor(() => expect(own()).toMatch(unknown));
  const [cost, state, contribution, headroom, after] = impactOf(eschweiler);
  for (const cell of [cost, state, contribution, after]) {
    expect(cell).toMatch(unknown);
    expect(cell).not.toMatch(/\d/);
  }
  expect(headroom).toContain('15.000,00 €');
  await addressIs('?scenario=b&changes=1*05334012*p-');
  expect(own(aachen)).toContain('17.775,00 €');
  const gap = `${eschweiler}: nicht zu berechnen, eine Angabe ist nicht genannt.`;
  for (const [name, said] of [
    ['Grenzen', gap],
    ['Was bewegt', gap],
    ['Liquidität', gap],
    ['Vergleich', gap],
    ['Wer zahlt', `Für ${eschweiler} fehlt eine Angabe; eine Tabelle mit Lücke ginge nicht auf.`],
  ] as const) {
    await user.click(tab(name));
    const shown = within(await screen.findByRole('tabpanel', { name }));
    expect((await shown.findAllByText(said, { exact: false })).length).toBeGreaterThan(0);
  }
  expect(screen.queryByText(stale)).not.toBeInTheDocument();
});

test('an address with an input that cannot be is corrected, the other inputs stay, and it is said', async () => {
  await workbenchAt(`${start}&ownShare=120&headroom.05334012=3000`);
  const said = 'Eigenanteil: „120“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.';
  expect(await screen.findByText(said)).toBeVisible();
  await addressIs('?scenario=b&changes=1*05334012*h3000');
  expect(own()).toContain(before);
  expect(impactOf(eschweiler)[3]).toContain('3.000,00 €');
});

const panel = () => screen.getByRole('tabpanel');

describe('what follows from a scenario', () => {
  test('stands in parts, one at a time; arrow keys lead from tab to tab, and the back button to the one before', async () => {
    const { user } = await workbenchAt(start);
    expect(tab('Wirkung')).toHaveAttribute('aria-selected', 'true');
    act(() => tab('Wirkung').focus());
    await user.keyboard('{ArrowLeft}{Home}{End}{ArrowLeft}');
    expect(tab('Haushaltsrecht')).toHaveFocus();
    expect(panel()).toHaveAccessibleName('Wirkung');
    await user.keyboard('{Enter}');
    await addressIs('?scenario=b&tab=law');
    expect(tab('Haushaltsrecht')).toHaveAttribute('aria-selected', 'true');
    await waitFor(() => expect(panel()).toHaveAccessibleName('Haushaltsrecht'));
    expect(await within(panel()).findByText('Welches Instrument, wer entscheidet?')).toBeVisible();
    expect(within(panel()).queryByText('Wirkung je Kommune')).not.toBeInTheDocument();
    history.back();
    await waitFor(() => expect(panel()).toHaveAccessibleName('Wirkung'));
  });

  test('prints with all its parts, in their order', async () => {
    await workbenchAt(start);
    act(() => void dispatchEvent(new Event('beforeprint')));
    await screen.findByRole('table', { name: /^Annahmen dieses Szenarios, Stadt Eschweiler/ });
    const titles = within(panel()).getAllByRole('heading', { level: 2 });
    expect(titles.map(({ textContent }) => textContent.split(/[ ?:]/, 1)[0])).toEqual([
      'Landesmittel',
      'Wirkung',
      'Ab',
      'Was',
      'Wann',
      'Wer',
      'Fälle',
      'Szenarien',
      'Welches',
      'Für',
      'Annahmen',
    ]);
    act(() => void dispatchEvent(new Event('afterprint')));
    await waitFor(() => expect(within(panel()).getAllByRole('heading', { level: 2 })).toHaveLength(2));
  });
});
