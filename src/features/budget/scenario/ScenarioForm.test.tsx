import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  aachen,
  addressIs,
  eschweiler,
  field,
  form,
  impact,
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

const kept = 'Gerechnet wird weiter mit dem letzten gültigen Wert: ';

describe('a wrong entry', () => {
  test.for([
    ['a rate above 100 %', 'Eigenanteil', '120', 'Mehr als 100\u202F% gibt es nicht'],
    ['a negative rate', 'Eigenanteil', '−5', 'Ein Wert unter 0'],
    ['negative cost', `Personalkosten je Stelle und Jahr, ${eschweiler}`, '-70000', 'Ein Wert unter 0'],
    ['10^12 euros', `Sachkosten je Stelle und Jahr, ${eschweiler}`, '1000000000000', 'Höchstens 10.000.000'],
    ['a text', `Stellen, ${eschweiler}`, 'viele', 'Das ist keine Zahl. Beispiel: '],
    ['a power', `Deckung, ${eschweiler}`, '10^12', 'Das ist keine Zahl. Beispiel: '],
    ['an ambiguous number', `Deckung, ${eschweiler}`, '1,234', 'Nicht eindeutig: 1.234 oder 1,23?'],
    ['tenths of a cent', `Deckung, ${eschweiler}`, '12.345,678', 'Mehr als zwei Nachkommastellen'],
    ['another unit', `Deckung, ${eschweiler}`, '20 %', 'Das ist keine Zahl.'],
    ['low above high', `Stellen, ${eschweiler}, mindestens`, '3', 'Die Reihenfolge stimmt nicht'],
    ['an end before the begin', `Ende, ${eschweiler}`, '12.2018', 'Das Ende liegt vor dem Beginn.'],
    ['no month', `Ende, ${eschweiler}`, '13.2019', 'Das ist kein Monat. Beispiel: 04.2019'],
    ['a month as a word', `Beginn, ${eschweiler}`, 'April', 'Das ist kein Monat.'],
  ] as const)('%s is explained at its field, and the last figures stay', async ([, name, text, problem]) => {
    const user = await workbenchAt(start);
    const seen = impact().textContent;
    const entry = field(name);
    fireEvent.change(entry, { target: { value: text } });
    await waitFor(() => expect(entry).toHaveAttribute('aria-invalid', 'true'));
    const said = noteOf(entry).replaceAll(/[\s]/g, ' ');
    expect(said).toContain(problem.replaceAll(/\s/g, ' '));
    expect(said).toContain(kept);
    expect(form().getByText(stale)).toHaveAttribute('role', 'status');

    fireEvent.blur(entry);
    expect(entry).toHaveValue(text);
    expect(entry).toHaveAttribute('aria-invalid', 'true');
    await waitFor(() => expect(impact().textContent).toBe(seen));
    await addressIs('?scenario=b');

    await user.click(form().getByRole('button', { name: 'Alle Änderungen zurücknehmen' }));
    await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
    expect(entry).toHaveAttribute('aria-invalid', 'false');
  });

  test('keeps a change that was made before it', async () => {
    await workbenchAt('/budget?scenario=b&ownShare=25');
    await shows('10.200,00 €');
    write('Eigenanteil', '250');
    expect(await form().findByText(stale)).toBeInTheDocument();
    await addressIs('?scenario=b&ownShare=25');
    expect(own()).toContain('10.200,00 €');
    expect(noteOf(field('Eigenanteil'))).toMatch(/letzten gültigen Wert: 25\s%/);
    write('Eigenanteil', '30');
    await waitFor(() => expect(screen.queryByText(stale)).not.toBeInTheDocument());
    await addressIs('?scenario=b&ownShare=30');
  });
});

describe('an entry whose beginning can be read and that cannot as a whole', () => {
  test('counts nothing of it, in the address neither', async () => {
    await workbenchAt(start);
    const headroom = `Deckung, ${eschweiler}`;
    write(headroom, '15');
    await addressIs('?scenario=b&headroom.05334012=15');
    write(headroom, '15 Taler');
    await addressIs('?scenario=b');
    expect(noteOf(field(headroom))).toMatch(/letzten gültigen Wert: 15\.000\s€/);
    write(headroom, '15 T');
    write(headroom, '15 Tsd.');
    await waitFor(() => expect(noteOf(field(headroom))).toMatch(/gelesen als 15\.000\s€/));
    expect(field(headroom)).toHaveAttribute('aria-invalid', 'false');
  });

  test('leaves what was changed before it was begun', async () => {
    await workbenchAt('/budget?scenario=b&headroom.05334012=12000');
    write(`Deckung, ${eschweiler}`, '7');
    await addressIs('?scenario=b&headroom.05334012=7');
    write(`Deckung, ${eschweiler}`, '7 oder 8');
    expect(await form().findByText(stale)).toBeInTheDocument();
    await addressIs('?scenario=b&headroom.05334012=12000');
  });

  test('so does one that is too large as a whole', async () => {
    await workbenchAt('/budget?scenario=b&ownShare=25');
    write('Eigenanteil', '30');
    await addressIs('?scenario=b&ownShare=30');
    write('Eigenanteil', '300');
    expect(await form().findByText(stale)).toBeInTheDocument();
    await addressIs('?scenario=b&ownShare=25');
  });
});

describe('a pasted amount', () => {
  test.for([
    ['1.234,56 €', '1.234,56'],
    ['1,234.56', '1.234,56'],
    ['70 000', '70.000'],
  ] as const)('“%s” counts at once and stands as %s once the field is left', async ([pasted, shown]) => {
    const user = await workbenchAt(start);
    const headroom = field(`Deckung, ${eschweiler}`);
    await user.clear(headroom);
    await user.click(headroom);
    await user.paste(pasted);
    await waitFor(() => expect(impactOf(eschweiler)[3]).toContain(shown));
    expect(headroom).toHaveValue(pasted);
    await user.tab();
    expect(headroom).toHaveValue(shown);
    expect(headroom).toHaveAttribute('aria-invalid', 'false');
  });

  test('that the language decides is said as it was read', async () => {
    await workbenchAt(start);
    write(`Deckung, ${eschweiler}`, '3.000');
    await waitFor(() => expect(noteOf(field(`Deckung, ${eschweiler}`))).toMatch(/gelesen als 3\.000\s€/));
  });
});

describe('a cleared field', () => {
  test('makes all that follows from it unknown, never 0', async () => {
    await workbenchAt(start);
    write(`Stellen, ${eschweiler}`, '');
    await waitFor(() => expect(own()).toMatch(unknown));
    const [cost, state, contribution, headroom, after] = impactOf(eschweiler);
    for (const cell of [cost, state, contribution, after]) {
      expect(cell).toMatch(unknown);
      expect(cell).not.toMatch(/\d/);
    }
    expect(headroom).toContain('15.000,00 €');
    await addressIs('?scenario=b&posts.05334012=-');
    for (const title of [
      'Ab welchem Eigenanteil reicht die Deckung nicht mehr?',
      'Was bewegt den Eigenanteil am stärksten?',
      'Wann fehlt das Geld in der Kasse?',
      'Szenarien nebeneinander',
    ]) {
      const panel = screen.getAllByRole('region', { name: new RegExp(title.replace('?', '\\?')) })[0];
      expect(panel).toHaveTextContent(`${eschweiler}: nicht zu berechnen, eine Angabe ist nicht genannt.`);
    }
    expect(
      screen.getByText(`Für ${eschweiler} fehlt eine Angabe; eine Tabelle mit Lücke ginge nicht auf.`),
    ).toBeVisible();
    expect(own(aachen)).toContain('17.775,00 €');
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
  });

  test('of the rate makes every municipality unknown, and the slider says “nicht genannt”', async () => {
    await workbenchAt(start);
    write('Eigenanteil', '');
    await waitFor(() => expect(own()).toMatch(unknown));
    expect(own(aachen)).toMatch(unknown);
    expect(slider()).toHaveAttribute('aria-valuetext', 'nicht genannt');
    await addressIs('?scenario=b&ownShare=-');
  });
});
