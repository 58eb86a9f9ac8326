import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import type { InitiativeListPayload } from '#contract/initiative.ts';
import { listPath } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { openOwn } from '#tests/given/own-dialog.tsx';
import { server } from '#tests/setup/server.ts';

const { id, title, defaultAsOf } = gemeinsamKlappts;
const answerWith = (list: InitiativeListPayload) =>
  server.use(http.get(listPath, () => HttpResponse.json<InitiativeListPayload>(list)));

test('what a server keeps is said to be there, for all who reach it, and nothing is said of this browser', async () => {
  answerWith([{ id, title, defaultAsOf, keptIn: 'server' }]);
  await openOwn();
  const list = await screen.findByRole('list', { name: 'Initiativen auf dem Server' });
  expect(within(list).getByText('Gemeinsam klappt’s')).toBeInTheDocument();
  expect(screen.getByText(/wer ihn erreicht, sieht und ändert dieselben/)).toBeInTheDocument();
  expect(screen.queryByText(/in diesem Browser|Der Browser/)).not.toBeInTheDocument();
});

test('a server with nothing yet is said to have nothing yet, in both languages', async () => {
  answerWith([]);
  await openOwn('en');
  expect(
    await screen.findByRole('group', { name: 'There is no initiative on the server yet.' }),
  ).toBeInTheDocument();
});
