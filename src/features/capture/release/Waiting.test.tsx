import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edited, revisions } from '#api/writing.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { begun, kept } from '#tests/given/desk.tsx';
import { renderApp } from '#tests/setup/render.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

/** Three drafts that Amt 50 wrote down and nobody has released. */
async function drafted(): Promise<string> {
  const { user } = await begun();
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
  await screen.findByText('Gesichert. 3 Entwürfe warten auf Freigabe.');
  const { id } = kept().document;
  cleanup();
  location.hash = '';
  return id;
}

const waiting = async () => within(await screen.findByRole('region', { name: /^Wartet auf Freigabe/ }));

test('another reads each draft with its passage, releases them, and both names stand with the facts', async () => {
  const id = await drafted();
  const { user } = renderApp('/capture');
  const panel = await waiting();
  expect(panel.getAllByRole('checkbox')).toHaveLength(3);
  expect(panel.getAllByText(/^erfasst von Amt 50, /)).toHaveLength(3);
  const [show] = panel.getAllByRole('button', { name: /^In der Vorlage zeigen/ });
  await user.click(show ?? document.body);
  expect(await panel.findByRole('group', { name: /Text der Vorlage/ })).toHaveTextContent(
    'Datum: 03.02.2020',
  );
  await user.type(panel.getByLabelText('Freigegeben von'), 'Kämmerei{Enter}');
  expect(await screen.findByText('3 Fakten sind freigegeben. Alle Ansichten zeigen sie.')).toBeVisible();
  const { document: saved } = await edited(id);
  expect(saved.drafts).toBeUndefined();
  expect(saved.facts.map(({ entry }) => [entry?.author, entry?.releasedBy])).toEqual(
    Array.from({ length: 3 }, () => ['Amt 50', 'Kämmerei']),
  );
  expect((await revisions(id)).at(-1)).toMatchObject({ author: 'Kämmerei', reason: 'Freigabe' });
});

test('who wrote it releases it only by saying that nobody else has read it', async () => {
  const id = await drafted();
  const { user } = renderApp('/capture');
  const panel = await waiting();
  await user.type(panel.getByLabelText('Freigegeben von'), 'amt 50');
  await user.click(panel.getByRole('button', { name: '3 freigeben' }));
  expect((await edited(id)).document.drafts).toHaveLength(3);
  await user.click(panel.getByRole('checkbox', { name: /^Niemand sonst hat es gelesen/ }));
  await user.click(panel.getByRole('button', { name: '3 freigeben' }));
  await screen.findByText(/^3 Fakten sind freigegeben/);
  expect((await edited(id)).document.facts).toHaveLength(3);
});

test('one of them is left out, or discarded; no view shows what waits', async () => {
  const id = await drafted();
  const { user } = renderApp('/capture');
  const panel = await waiting();
  const [first] = panel.getAllByRole('button', { name: /^Verwerfen/ });
  await user.click(first ?? document.body);
  await waitFor(async () => expect((await edited(id)).document.drafts).toHaveLength(2));
  const [left] = await waitFor(() => {
    const boxes = panel.getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    return boxes;
  });
  await user.click(left ?? document.body);
  await user.type(panel.getByLabelText('Freigegeben von'), 'Kämmerei{Enter}');
  await screen.findByText('1 Fakt ist freigegeben. Alle Ansichten zeigen ihn.');
  const { document: saved } = await edited(id);
  expect(saved.drafts).toHaveLength(1);
  const { facts } = lookAt(saved, firstSelection(saved)).snapshot;
  expect(facts.every(({ id: shown }) => saved.facts.some((fact) => fact.id === shown))).toBe(true);
});
