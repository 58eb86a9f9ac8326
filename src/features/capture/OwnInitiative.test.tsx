import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { http } from 'msw/http';
import { edited, revisions, save } from '#api/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { readDocument } from '#files/document/read-document.ts';
import { detailPath, listPath, problemResponse } from '#mocks/handlers/initiatives.ts';
import { begun, kept } from '#tests/given/desk.tsx';
import { said } from '#tests/given/builders.ts';
import { savedFiles } from '#tests/given/saved-files.ts';
import { form, ownWithOnePaper, secondPaper, toAmount } from '#tests/given/second-paper.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('the second paper of an initiative', () => {
  test('is added to it: what it names takes the place of what was open, and is saved as the next version', async () => {
    const id = await ownWithOnePaper();
    const before = (await edited(id)).document;
    const open = before.facts.find(({ contents }) => contents.some(({ about }) => about === 'money'));
    const user = await secondPaper(id);
    await toAmount(user);
    expect(form().getByRole('checkbox', { name: open?.statement.de ?? '' })).toBeChecked();
    await user.keyboard('{Enter}{Control>}s{/Control}');
    expect(await screen.findByText('Gesichert. Alle Ansichten zeigen es.')).toBeVisible();

    const { document, number } = await edited(id);
    expect(number).toBe(2);
    expect(document.id).toBe(id);
    expect(document.facts.slice(0, before.facts.length)).toEqual(before.facts);
    expect(document.facts.at(-1)).toMatchObject({
      supersedes: [open?.id],
      contents: [{ about: 'money', amount: { kind: 'exact', value: 6_000_000 } }],
      entry: { author: 'Amt 50', releasedBy: 'Kämmerei' },
    });
    expect((await revisions(id)).at(-1)).toMatchObject({
      author: 'Amt 50',
      reason: expect.stringMatching(/^Erfasst: /),
    });
  });

  test('stands beside what others write meanwhile: nothing of either gets lost', async () => {
    const id = await ownWithOnePaper();
    const user = await secondPaper(id);
    const renamed = async (title: string) => {
      const base = await edited(id);
      const document: Initiative = { ...base.document, title: said(title) };
      await save({ base, document, author: 'Kämmerei', reason: 'umbenannt' });
    };
    await renamed('Ihr Name');
    await toAmount(user);
    await user.keyboard('{Enter}{Control>}s{/Control}');
    expect(await screen.findByText(/Was andere inzwischen geschrieben haben, steht mit da/)).toBeVisible();
    expect((await edited(id)).document.title.de).toBe('Ihr Name');
    expect(kept().document.title.de).toBe('Ihr Name');

    // Once more, after others wrote again: what is there of them is not taken back.
    await renamed('Noch ein Name');
    await user.keyboard('n{Enter}{Control>}s{/Control}');
    await screen.findByText(/Was andere inzwischen/);
    const { document } = await edited(id);
    expect(document.title.de).toBe('Noch ein Name');
    expect(document.facts.some(({ statement }) => statement.de.includes('60.000'))).toBe(true);
  });

  test('stands beside what is there by now where the version that its desk began with is not kept any more', async () => {
    const id = await ownWithOnePaper();
    const user = await secondPaper(id);
    const base = await edited(id);
    const [first, ...others] = base.document.facts;
    if (!first) throw new Error('the first paper states something');
    const changed = { ...first, statement: said('Anders gesagt') };
    const document: Initiative = { ...base.document, title: said('Ihr Name'), facts: [changed, ...others] };
    await save({ base, document, author: 'Kämmerei', reason: 'umbenannt' });
    server.use(http.get('*/revisions/1', () => problemResponse(404, 'No', 'no')));
    await toAmount(user);
    await user.keyboard('{Enter}{Control>}s{/Control}');
    expect(
      await screen.findByText(/Die Version, mit der Sie begonnen haben, ist nicht mehr aufbewahrt/),
    ).toBeVisible();
    const now = await edited(id);
    expect(now.number).toBe(3);
    expect(now.document.title.de).toBe('Ihr Name');
    expect(now.document.facts[0]?.statement.de).toBe('Anders gesagt');
    expect(now.document.facts).toHaveLength(base.document.facts.length + 1);
    expect(now.document.drafts ?? []).toEqual([]);
    expect(now.document.sources).toHaveLength(base.document.sources.length + 1);
  });

  test('is decided side by side where others changed the same', async () => {
    const id = await ownWithOnePaper();
    const user = await secondPaper(id);
    const base = await edited(id);
    await save({
      base,
      document: { ...base.document, title: said('Ihr Name') },
      author: 'Kämmerei',
      reason: 'neu',
    });
    await user.click(screen.getByText('Rahmen'));
    const title = screen.getByLabelText('Name der Initiative');
    await user.clear(title);
    await user.type(title, 'Mein Name{Enter}');
    await user.keyboard('{Control>}s{/Control}');
    const conflict = within(await screen.findByRole('form', { name: 'Beide haben dasselbe geändert' }));
    await user.click(conflict.getByRole('radio', { name: 'der andere Stand Ihr Name' }));
    await user.click(conflict.getByRole('button', { name: 'So sichern' }));
    await screen.findByText(/^Gesichert\./);
    expect((await edited(id)).document.title.de).toBe('Ihr Name');
    expect(kept().document.title.de).toBe('Ihr Name');
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(kept().document.title.de).toBe('Mein Name');
  });
});

test.for([
  [507, 'storage-full'],
  [503, 'storage-blocked'],
] as const)(
  'where the browser keeps nothing (%i), the desk stays and gives a copy as a file, drafts as drafts',
  async ([status, rule]) => {
    const files = savedFiles();
    server.use(http.post(listPath, () => problemResponse(status, 'No', 'no', [{ place: [], rule }])));
    const { user } = await begun();
    await user.keyboard('{Enter}{Control>}s{/Control}');
    await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
    expect(await screen.findByText(/^Der Speicher nimmt nichts mehr an/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kopie als Datei' }));
    const read = readDocument(new Uint8Array((await files[0]?.arrayBuffer()) ?? []));
    expect(read).toMatchObject({
      kind: 'read',
      document: { title: { de: 'Konzept' }, facts: [], drafts: [{ author: 'Amt 50' }] },
    });
    expect(kept().document.facts).toHaveLength(1);
  },
);

const answers = (status: number, problems?: Parameters<typeof problemResponse>[3]) =>
  server.use(http.post(listPath, () => problemResponse(status, 'No', 'no', problems)));

test('why a desk was not saved is said with its place and with what helps, and saved again it is there once', async () => {
  const { user } = await begun();
  await user.keyboard('{Enter}');
  answers(503, [{ place: [], rule: 'storage-away' }]);
  await user.keyboard('{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50{Enter}');
  await screen.findByText(
    /^Es kam keine Antwort; ob geschrieben wurde, ist nicht bekannt\. Solange diese Seite/,
  );

  answers(403, [{ place: ['facts', 0], rule: 'release-of-own' }]);
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  await screen.findByText(/^Das darf Ihre Rolle nicht schreiben; es ist nichts geschrieben/);
  expect(screen.getByText('facts.0: Den eigenen Entwurf gibt jemand anderes frei')).toBeVisible();

  answers(429);
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  await screen.findByText(/weil zu viel auf einmal kam; es ist nichts geschrieben\. .* behalten\.$/);
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Sichern' }));
  await screen.findByText('Gesichert. 1 Entwurf wartet auf Freigabe.');
  expect((await edited(kept().document.id)).document.drafts).toHaveLength(1);
});

const away = () =>
  server.use(
    http.put(detailPath, () => problemResponse(503, 'No', 'no', [{ place: [], rule: 'storage-away' }])),
  );
const back = () => {
  server.resetHandlers();
  fireEvent(window, new Event('online'));
};

test('what could not be sent is sent once the service is back: beside what others wrote, or with both shown', async () => {
  const id = await ownWithOnePaper();
  const user = await secondPaper(id);
  const renamed = async (title: string) => {
    const base = await edited(id);
    await save({
      base,
      document: { ...base.document, title: said(title) },
      author: 'Kämmerei',
      reason: 'neu',
    });
  };
  await renamed('Ihr Name');
  await toAmount(user);
  away();
  await user.keyboard('{Enter}{Control>}s{/Control}');
  await screen.findByText(/sichert sie von selbst noch einmal, .* Ihr Stand ist hier behalten\.$/);
  expect(JSON.stringify((await edited(id)).document)).not.toContain('60.000');
  back();
  await screen.findByText(/Was andere inzwischen geschrieben haben, steht mit da/);
  const { document } = await edited(id);
  expect(document.title.de).toBe('Ihr Name');
  expect(document.facts.filter(({ statement }) => statement.de.includes('60.000'))).toHaveLength(1);

  await renamed('Noch ein Name');
  await user.click(screen.getByText('Rahmen'));
  const title = screen.getByLabelText('Name der Initiative');
  await user.clear(title);
  await user.type(title, 'Mein Name{Enter}');
  away();
  await user.keyboard('{Control>}s{/Control}');
  await screen.findByText(/sichert sie von selbst noch einmal/);
  back();
  await screen.findByRole('form', { name: 'Beide haben dasselbe geändert' });
  expect((await edited(id)).document.title.de).toBe('Noch ein Name');
});
