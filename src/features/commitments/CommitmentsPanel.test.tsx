import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Selection } from '#domain/as-of/selection.ts';
import { claimed } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { CommitmentsPanel } from './CommitmentsPanel.tsx';

/** The rows of the table without its head. */
async function commitmentsOn(day: string, told: Partial<Selection> = {}) {
  renderWithApi(<CommitmentsPanel selection={selectionOn(day, told)} isFull />);
  const table = await screen.findByRole('table', { name: 'Verpflichtungen' });
  return within(table).getAllByRole('row').slice(1);
}

test('on 05.11.2018 two municipalities share one commitment, which counts once', async () => {
  const rows = await commitmentsOn('2018-11-05');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveTextContent('StädteRegion Aachen und Stadt Eschweilergemeinsame Erklärung');
  expect(screen.getByRole('region', { name: 'Verpflichtungen 1 Verpflichtung' })).toBeInTheDocument();
});

test.for([
  ['to what it binds', claimed('Mitwirkung an der Planungsphase', 'Sachverhalt', 'belegt')],
  ['how strong it is', claimed('Interessenbekundung', 'Sachverhalt', 'belegt')],
  ['when it was made', claimed('spätestens 11.10.2018', 'Sachverhalt', 'belegt')],
  ['until when it binds', `${claimed('Ende 2018', 'Sachverhalt', 'belegt')}bindet, noch 56 Tage`],
] as const)('the commitment says %s: %s', async ([, words]) => {
  const [commitment] = await commitmentsOn('2018-11-05');
  expect(commitment).toHaveTextContent(words);
});

test('either municipality alone has the same commitment with both names on it', async () => {
  for (const municipality of ['staedteregion-aachen', 'stadt-eschweiler']) {
    const { unmount } = renderWithApi(
      <CommitmentsPanel selection={selectionOn('2018-11-05', { municipality })} isFull />,
    );
    const name = /^StädteRegion Aachen und Stadt Eschweiler/;
    expect(await screen.findByRole('row', { name })).toBeInTheDocument();
    unmount();
  }
});

test.for([
  ['Bedingung', claimed('nicht genannt', 'Sachverhalt', 'nicht genannt')],
  ['Ausstieg', claimed('nicht genannt', 'Sachverhalt', 'nicht genannt')],
  ['Geld', claimed('Geld für die Planungsphase: 0 €', 'Finanzielle Auswirkungen', 'belegt')],
  [
    'Personal',
    claimed('Vorhandenes Personal: Betrag nicht genannt', 'Personelle Auswirkungen', 'nicht genannt'),
  ],
  [
    'Befasstes Gremium',
    claimed(
      'Stadt Eschweiler: Kenntnisnahme vorgeschlagen, nichts beschlossen',
      'Beschlussvorschlag',
      'belegt',
    ),
  ],
  ['Sitzungstag', claimed('nicht genannt', 'Sachverhalt', 'nicht genannt')],
] as const)('of its part “%s” the paper says: %s', async ([part, words]) => {
  await commitmentsOn('2018-11-05');
  const [term] = screen.getAllByRole('term').filter(({ textContent }) => textContent === part);
  expect(term?.nextElementSibling).toHaveTextContent(words);
});

test('on 11.10.2018 interest was expressed, but to what it binds and until when is not stated', async () => {
  const [interest] = await commitmentsOn('2018-10-11');
  expect(interest).toHaveTextContent(
    claimed('Inhalt und Frist nicht genannt', 'Sachverhalt', 'nicht genannt'),
  );
  const [until] = interest ? within(interest).getAllByRole('cell').slice(-1) : [];
  expect(until).toHaveTextContent(/^Frist nicht genannt – Beleg/);
  expect(interest).not.toHaveTextContent('kein Betrag');
});

test('on 15.01.2019 the commitment has expired and no days are left', async () => {
  const [commitment] = await commitmentsOn('2019-01-15');
  expect(commitment).toHaveTextContent(/Ende 2018.*abgelaufen$/);
});

test('the committee has taken note, which is no decision', async () => {
  await commitmentsOn('2018-11-05');
  const panel = screen.getByRole('region', { name: /^Verpflichtungen 1/ });
  expect(panel).toHaveTextContent(
    claimed(
      'Stadt Eschweiler: Kenntnisnahme vorgeschlagen, nichts beschlossen',
      'Beschlussvorschlag',
      'belegt',
    ),
  );
  expect(panel).toHaveTextContent('haushaltsverträglich bereitzustellen.');
});

test('that it has taken note is said once, with the commitment of the same paper', async () => {
  await commitmentsOn('2018-11-05');
  expect(screen.getAllByText(/Kenntnisnahme vorgeschlagen/)).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'Beschlusslage' })).not.toBeInTheDocument();
});

test('the report that the administration has promised has an open date and binds Eschweiler only', async () => {
  await commitmentsOn('2018-11-05');
  const promised = within(screen.getByRole('table', { name: 'Zugesagte Schritte der Verwaltung' }));
  expect(promised.getByRole('row', { name: /^Stadt Eschweiler/ })).toHaveTextContent(
    claimed('Termin offen', 'Sachverhalt', 'nicht genannt'),
  );
});

test('in short, the commitment names its money and staff in its row', async () => {
  renderWithApi(<CommitmentsPanel selection={selectionOn('2018-11-05')} isFull={false} />);
  const row = await screen.findByRole('row', { name: /^StädteRegion/ });
  expect(row).toHaveTextContent(
    claimed('Geld für die Planungsphase: 0 €', 'Finanzielle Auswirkungen', 'belegt'),
  );
  expect(row).toHaveTextContent('Vorhandenes Personal: Betrag nicht genannt');
});

test('that no source names whom to call is said, because a reader looks for it', async () => {
  await commitmentsOn('2018-11-05');
  expect(screen.getByRole('heading', { name: 'Ansprechstellen' }).nextElementSibling).toHaveTextContent(
    /^nicht genannt$/,
  );
});
