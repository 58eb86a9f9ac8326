import { screen, within } from '@testing-library/react';
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
      moneyOf({ line: 'own', title: said('Eigenanteil'), amount: { kind: 'exact', value: cents(500_000) } }),
    ],
  }),
  factOf('letter', {
    knownFrom: onDay('2019-01-01'),
    contradicts: ['paper'],
    status: 'reported',
    statement: said('Das Land nennt 0 €.'),
    contents: [moneyOf({ amount: { kind: 'exact', value: cents(0) } })],
  }),
]);
const then = selectionOn('2019-01-01', { initiativeId: contested.id });

beforeEach(() => server.use(http.get(detailPath, () => HttpResponse.json(contested))));

test('both sides of a contradiction stand beside each other with their values and how well each is known', async () => {
  renderWithApi(<SourcesPanel selection={then} />);
  const list = await screen.findByRole('region', { name: /^Widersprüche/ });
  expect(list).toHaveTextContent('Landesmittel: Betrag nicht genannt');
  expect(list).toHaveTextContent(/Landesmittel: 0\s€/);
  expect(within(list).getByText('belegt')).toBeVisible();
  expect(within(list).getByText('vom Hörensagen')).toBeVisible();
  expect(within(list).queryByText('widersprüchlich')).not.toBeInTheDocument();
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
  const row = await screen.findByRole('row', { name: /^Landesmittel/ });
  expect(row).toHaveTextContent('widersprüchlich');
  expect(row).toHaveTextContent(/Betrag nicht genannt.*nicht genannt.*0\s€.*vom Hörensagen/);
});

test('what the second paper does not speak of is known as well as the first has it', async () => {
  renderWithApi(<KnownLinesPanel selection={then} />);
  const row = await screen.findByRole('row', { name: /^Eigenanteil/ });
  expect(row).toHaveTextContent(/5\.000\s€ belegt/);
  expect(row).not.toHaveTextContent('widersprüchlich');
});
