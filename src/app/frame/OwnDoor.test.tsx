import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { acceptLoss, rememberOwn } from '#api/own-initiatives.ts';
import { save } from '#api/writing.ts';
import { detailPath, listPath } from '#mocks/handlers/initiatives.ts';
import { said, seed } from '#tests/given/builders.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

const own = { ...seed, id: 'own', title: said('Unser Fall') };
const choice = () => screen.findByRole('combobox', { name: 'Initiative' });

describe('an initiative of the reader’s own', () => {
  test('stands beside the examples in the control bar, and is marked where it is looked at', async () => {
    await save({ base: undefined, document: own, author: 'Amt 50', reason: 'Probe' });
    renderApp('/?initiative=own');
    expect(await screen.findByText('eigene Daten, nur in diesem Browser')).toBeInTheDocument();
    expect(await choice()).toHaveValue('own');
    const groups = within(await choice()).getAllByRole('group');
    expect(groups.map((group) => [group.getAttribute('label'), group.children.length])).toEqual([
      ['Beispiele', 4],
      ['eigene Daten, nur in diesem Browser', 1],
    ]);
  });

  test('that the browser does not have any more is missed, without a look into the dialog', async () => {
    rememberOwn([{ id: 'gone', title: said('Weg'), defaultAsOf: seed.defaultAsOf }]);
    renderApp('/');
    expect(await screen.findByText('eigene Daten fehlen')).toBeInTheDocument();
    expect(within(await choice()).queryByText('Weg')).not.toBeInTheDocument();
    acceptLoss();
    await waitFor(() => expect(screen.queryByText('eigene Daten fehlen')).not.toBeInTheDocument());
  });
});

test('a data service that knows neither examples nor own data has no door to them', async () => {
  const { id, title, defaultAsOf } = own;
  server.use(
    http.get(listPath, () => HttpResponse.json([{ id, title, defaultAsOf }])),
    http.get(detailPath, () => HttpResponse.json(own)),
  );
  renderApp('/');
  expect(await choice()).toHaveValue('own');
  expect(screen.queryByRole('button', { name: 'Eigene Initiativen' })).not.toBeInTheDocument();
});
