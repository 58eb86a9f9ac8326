import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createTestClient, renderApp } from '#tests/setup/render.tsx';

test('a defect outside of every panel is said in words, with a way out', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const client = createTestClient();
  // A list that no list is breaks the frame itself.
  client.setQueryData(['initiatives'], 5);
  renderApp('/', client);
  expect(await screen.findByRole('alert')).toHaveTextContent(/lässt sich nicht anzeigen/);
  expect(screen.getByRole('button', { name: 'Neu laden' })).toBeInTheDocument();
});
