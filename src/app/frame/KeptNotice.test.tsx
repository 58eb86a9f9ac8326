import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { expect, test } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

const keptAt = Date.parse('2026-01-02T12:00');

const answerKept = (at: string) =>
  server.use(
    http.get(`*${initiativesPath}`, () =>
      HttpResponse.json(initiativeList, { headers: { 'x-kept-at': at } }),
    ),
  );

test('an answer that was kept for times without a network is shown with its time, until a fresh one comes', async () => {
  answerKept(String(keptAt));
  const { user } = renderApp('/');
  const notice = await screen.findByText(/Gezeigt wird seine letzte Antwort, vom 02\.01\.2026, 12:00/);
  expect(await screen.findByText(/läuft die/)).toBeInTheDocument();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  await waitFor(() => expect(notice).not.toBeInTheDocument());
});

test.for(['', '0', 'gestern', '-5', '1e300', 'Infinity'])(
  'a time that is none, “%s”, says nothing',
  async (at) => {
    answerKept(at);
    renderApp('/');
    expect(await screen.findByText(/läuft die/)).toBeInTheDocument();
    expect(screen.queryByText(/letzte Antwort/)).not.toBeInTheDocument();
  },
);
