import { cleanup, screen } from '@testing-library/react';
import { http } from 'msw/http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edited, save } from '#api/writing.ts';
import { detailPath, listPath } from '#mocks/handlers/initiatives.ts';
import { answering } from '#service/answer.ts';
import { memoryStore } from '#service/memory-store.ts';
import { said } from '#tests/given/builders.ts';
import { ownWithOnePaper, secondPaper, toAmount } from '#tests/given/second-paper.tsx';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

test.for([false, true])(
  'where a backup was restored and other versions have the numbers, a desk (opened again: %s) is saved beside them: nothing of either gets lost',
  async (isOpenedAgain) => {
    let store = memoryStore();
    const answered = ({ request }: { readonly request: Request }) => answering({ store })(request);
    server.use(...[listPath, detailPath, `${detailPath}/*`].map((path) => http.all(path, answered)));
    const id = await ownWithOnePaper();
    const user = await secondPaper(id);
    const { document } = await edited(id);
    await toAmount(user);
    await user.keyboard('{Enter}{Control>}s{/Control}');
    await screen.findByText(/^Gesichert\./);
    expect((await edited(id)).number).toBe(2);

    store = memoryStore();
    const who = { author: 'Kämmerei', reason: 'eingespielt' };
    const first = await save({ base: undefined, document, ...who });
    if (first.kind !== 'saved') throw new Error(first.kind);
    await save({ base: first.edited, document: { ...document, title: said('Ihr Name') }, ...who });
    const { hash } = location;
    if (isOpenedAgain) {
      cleanup();
      renderApp(`/capture${hash}`);
      (await screen.findByRole('group', { name: /^Text der Vorlage/ })).focus();
    }
    await user.keyboard('n{Enter}{Control>}s{/Control}');
    expect(await screen.findByText(/etwa weil eine Sicherung eingespielt wurde/)).toBeVisible();
    const now = await edited(id);
    expect(now.number).toBe(3);
    expect(now.document.title.de).toBe('Ihr Name');
    expect(now.document.facts.some(({ statement }) => statement.de.includes('60.000'))).toBe(true);
    expect(now.document.facts).toHaveLength(document.facts.length + 2);
  },
);
