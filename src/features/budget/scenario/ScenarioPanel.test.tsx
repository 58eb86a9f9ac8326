import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  addressIs,
  before,
  choice,
  eschweiler,
  field,
  form,
  impactOf,
  noteOf,
  own,
  shows,
  slider,
  stale,
  start,
  unknown,
  workbenchAt,
  write,
} from '#tests/given/workbench.ts';

describe('a changed own share', () => {
  test('changes the figures and the address, and is left out of it again once it is as before', async () => {
    await workbenchAt(start);
    expect(own()).toContain(before);
    write('Eigenanteil', '25');
    await shows('10.200,00 €');
    await addressIs('?scenario=b&ownShare=25');
    write('Eigenanteil', '20');
    await shows(before);
    await addressIs('?scenario=b');
  });

  test('is said as “Szenario B, geändert”, until it is reset', async () => {
    const user = await workbenchAt(start);
    expect(screen.queryByText(/geändert/)).not.toBeInTheDocument();
    fireEvent.change(slider(), { target: { value: '40' } });
    await addressIs('?scenario=b&ownShare=40');
    expect((await screen.findAllByText(/Szenario B, geändert/)).length).toBeGreaterThan(1);
    expect(field('Eigenanteil')).toHaveValue('40');
    expect(noteOf(field('Eigenanteil'))).toContain('Vorgabe: 20');
    await user.click(form().getByRole('button', { name: 'Alle Änderungen zurücknehmen' }));
    await addressIs('?scenario=b');
    await shows(before);
    expect(screen.queryByText(/Szenario B, geändert/)).not.toBeInTheDocument();
    expect(form().queryByRole('button', { name: 'Alle Änderungen zurücknehmen' })).not.toBeInTheDocument();
  });

  test('alone is taken back by the button beside it', async () => {
    const user = await workbenchAt('/budget?scenario=b&ownShare=25&headroom.05334012=3000');
    await user.click(screen.getByRole('button', { name: 'Eigenanteil: Vorgabe wiederherstellen' }));
    await addressIs('?scenario=b&headroom.05334012=3000');
    expect(field('Eigenanteil')).toHaveValue('20');
    expect(field(`Deckung, ${eschweiler}`)).toHaveValue('3.000');
  });

  test('is undone by the back button', async () => {
    await workbenchAt(start);
    fireEvent.change(slider(), { target: { value: '40' } });
    await addressIs('?scenario=b&ownShare=40');
    history.back();
    await addressIs('?scenario=b');
    await shows(before);
    await waitFor(() => expect(field('Eigenanteil')).toHaveValue('20'));
    expect(slider()).toHaveValue('20');
  });

  test('that is still in its field goes, too, when the back button undoes it', async () => {
    await workbenchAt(start);
    write('Eigenanteil', '25');
    await addressIs('?scenario=b&ownShare=25');
    history.back();
    await addressIs('?scenario=b');
    await waitFor(() => expect(field('Eigenanteil')).toHaveValue('20'));
    await shows(before);
  });

  test('moves the slider when it is typed, and the slider says it as a rate', async () => {
    await workbenchAt(start);
    write('Eigenanteil', '12,5');
    await addressIs('?scenario=b&ownShare=12.5');
    await waitFor(() => expect(slider()).toHaveAttribute('aria-valuetext', '12,5\u202F%'));
  });
});

describe('the period', () => {
  const begin = `Beginn, ${eschweiler}`;
  const end = `Ende, ${eschweiler}`;
  const later = ['firstMonth.05334012=2020-04', 'lastMonth.05334012=2020-12'];

  /** The begin of the scenario has a range; to move it, all three months are typed. */
  const moveBegin = () => {
    write(`${begin}, frühestens`, '04.2020');
    write(begin, '04.2020');
    write(`${begin}, spätestens`, '04.2020');
  };

  test.for([['begin first'], ['end first']] as const)('moves to 2020, %s', async ([order]) => {
    await workbenchAt(start);
    if (order === 'begin first') moveBegin();
    write(end, '12.2020');
    if (order === 'end first') moveBegin();
    await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
    await waitFor(() => expect(location.search.split('&').slice(1).toSorted()).toEqual(later));
    expect(own()).toContain(before);
    expect(screen.getByRole('table', { name: 'Wer zahlt' })).toHaveTextContent('2020 Geld');
  });

  test('is extended with the same money over more months', async () => {
    await workbenchAt(start);
    write(`verlängert ab, ${eschweiler}`, '10.2019');
    write(`verlängert bis, ${eschweiler}`, '3/2020');
    await waitFor(() => expect(location.search).toContain('revisedUntil.05334012=2020-03'));
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole('table', { name: 'Wer zahlt' })).toHaveTextContent('2020 Geld'),
    );
    await shows(before);
  });
});

describe('the type of funding', () => {
  test('full funding asks for no own share', async () => {
    const user = await workbenchAt(start);
    await user.selectOptions(choice('Finanzierungsart'), 'Vollfinanzierung');
    await addressIs('?scenario=b&fundingType=full');
    await shows('3.637,50 €');
    expect(screen.queryByRole('textbox', { name: 'Eigenanteil' })).not.toBeInTheDocument();
    await user.click(form().getByRole('button', { name: 'Als Anteilfinanzierung rechnen' }));
    await addressIs('?scenario=b');
    await shows(before);
  });

  test('a fixed sum is unknown until it is stated', async () => {
    const user = await workbenchAt(start);
    await user.selectOptions(choice('Finanzierungsart'), 'Festbetragsfinanzierung');
    await waitFor(() => expect(own()).toMatch(unknown));
    write('Festbetrag', '50.000');
    await waitFor(() => expect(own()).toMatch(/11\.137,50/));
  });

  test('gap funding is unknown until it is said what is borne at the least', async () => {
    const user = await workbenchAt(start);
    await user.selectOptions(choice('Finanzierungsart'), 'Fehlbedarfsfinanzierung');
    await waitFor(() => expect(own()).toMatch(unknown));
    write('eigene Mittel mindestens', '5000');
    await shows('8.637,50 €');
  });
});

describe('a range', () => {
  test('is opened, typed and left by keyboard', async () => {
    const user = await workbenchAt(start);
    const button = screen.getByRole('button', { name: `Spanne für Deckung, ${eschweiler}` });
    button.focus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    expect(field(`Deckung, ${eschweiler}, mindestens`)).toHaveFocus();
    await user.keyboard('{Control>}a{/Control}10000');
    await user.tab();
    await addressIs('?scenario=b&headroom.05334012=10000_15000_15000');
    await waitFor(() => expect(impactOf(eschweiler)[3]).toMatch(/10\.000,00.*15\.000,00/));
  });
});

describe('an address with a value that cannot be is corrected, and it is said', () => {
  test.for([
    ['ownShare=120', 'Eigenanteil: „120“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
    ['posts.05334012=x', 'Stellen: „x“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
    ['posts.99=1', 'Stellen: „1“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
    ['fundingType=gift', 'Finanzierungsart: „gift“ ist kein möglicher Wert. Gerechnet wird mit der Vorgabe.'],
  ] as const)('%s', async ([parameter, said]) => {
    await workbenchAt(`${start}&${parameter}&headroom.05334012=3000`);
    expect(await screen.findByText(said)).toBeVisible();
    await waitFor(() => expect(location.search).not.toContain(parameter));
    expect(location.search).toContain('headroom.05334012=3000');
    expect(own()).toContain(before);
    expect(impactOf(eschweiler)[3]).toContain('3.000,00 €');
  });
});

test('a headroom below the cost that the state never bears is used up already at 0 %', async () => {
  await workbenchAt('/budget?scenario=b&headroom.05334012=3000');
  expect(
    (await screen.findAllByText(`${eschweiler}: Die Deckung ist schon bei 0 % überschritten.`)).length,
  ).toBe(2);
  const limits = screen.getByRole('table', { name: `Grenzen der Deckung, ${eschweiler}` });
  expect(limits).toHaveTextContent('schon bei 0 % überschritten');
});
