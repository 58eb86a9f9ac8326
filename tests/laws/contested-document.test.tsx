import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { KnownLinesPanel } from '#features/budget/known/KnownLinesPanel.tsx';
import { ChangesPanel } from '#features/changes/ChangesPanel.tsx';
import { SourcesPanel } from '#features/sources/SourcesPanel.tsx';
import { detailPath } from '#mocks/handlers/initiatives.ts';
import { factOf, initiativeOf, moneyOf, onDay, said } from '#tests/given/builders.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { server } from '#tests/setup/server.ts';

/** Two papers that give two amounts for the same year; the second one became known in 2019. */
const contested = initiativeOf([
  factOf('paper', {
    statement: said('Der Kreis nennt keinen Betrag.'),
    contents: [
      { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 },
      moneyOf({ amount: { kind: 'unknown', reason: 'not-stated' } }),
    ],
  }),
  factOf('letter', {
    knownFrom: onDay('2019-01-01'),
    contradicts: ['paper'],
    statement: said('Das Land nennt 0 €.'),
    contents: [moneyOf({ amount: { kind: 'exact', value: cents(0) } })],
  }),
]);
const then = selectionOn('2019-01-01', { initiativeId: contested.id });

beforeEach(() => server.use(http.get(detailPath, () => HttpResponse.json(contested))));

test('both sides of a contradiction stand beside each other with their values', async () => {
  renderWithApi(<SourcesPanel selection={then} />);
  const list = await screen.findByRole('region', { name: /^Widersprüche/ });
  expect(list).toHaveTextContent('Landesmittel: Betrag nicht genannt');
  expect(list).toHaveTextContent(/Landesmittel: 0\s€/);
  expect(within(list).getAllByText('widersprüchlich')).toHaveLength(2);
});

test('before the second is known there is none', async () => {
  renderWithApi(<SourcesPanel selection={{ ...then, asOf: isoDate('2018-12-31') }} />);
  await screen.findByText('Am Stichtag ist kein Widerspruch zwischen Quellen erfasst.');
  expect(screen.queryByRole('region', { name: /^Widersprüche/ })).not.toBeInTheDocument();
});

test('among the changes the figure has what it was, and both of what it is said to be', async () => {
  renderWithApi(<ChangesPanel selection={then} onSince={() => undefined} />);
  const [was] = await screen.findAllByRole('deletion');
  const [is] = screen.getAllByRole('insertion');
  expect(was).toHaveTextContent(/^Betrag nicht genannt –/);
  expect(is).toHaveTextContent(/Betrag nicht genannt widersprüchlich.*0\s€ widersprüchlich/);
  expect(screen.getAllByText('dagegen steht:')).toHaveLength(2);
});

test('in the budget the line is there once, contradicted, and proven by both', async () => {
  renderWithApi(<KnownLinesPanel selection={then} />);
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  expect(screen.getByRole('row', { name: /^Landesmittel/ })).toHaveTextContent('widersprüchlich');
});
