import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { faults } from '#mocks/scenarios.ts';
import { follow, renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

const steps = () => screen.queryByRole('complementary', { name: 'Erste Schritte' });

test('a first visitor is told three steps, one after the other', async () => {
  const { user } = renderApp('/');
  expect(steps()).toHaveTextContent(/^1 von 3 Oben steht der Stichtag/);
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(steps()).toHaveTextContent(/^2 von 3/);
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  expect(steps()).toHaveTextContent(/^3 von 3/);
  expect(screen.queryByRole('button', { name: 'Weiter' })).not.toBeInTheDocument();
});

test('closed steps stay closed at the next visit, and the focus stays in the page', async () => {
  const { user, unmount } = renderApp('/');
  await user.click(screen.getByRole('button', { name: 'Verstanden' }));
  expect(steps()).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
  unmount();
  renderApp('/');
  expect(steps()).not.toBeInTheDocument();
});

test('where no initiative is there, nothing stands above that they could explain', async () => {
  server.use(...faults.empty);
  renderApp('/');
  expect(await screen.findByText('Es ist keine Initiative hinterlegt.')).toBeInTheDocument();
  expect(steps()).not.toBeInTheDocument();
});

test('whatever else the browser remembers under the name does not count', () => {
  localStorage.setItem('foerderlage.first-steps', '{"done":true}');
  renderApp('/');
  expect(steps()).toBeInTheDocument();
});

test('the other views have none', () => {
  renderApp('/sources');
  expect(steps()).not.toBeInTheDocument();
});

// The last one: what was closed without storage stays closed on this page, and no other file looks for the steps.
test('they can be closed where the browser refuses to keep anything', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const { user } = renderApp('/');
  await user.click(screen.getByRole('button', { name: 'Verstanden' }));
  expect(steps()).not.toBeInTheDocument();
  await follow(screen.getByRole('link', { name: 'Quellen' }));
  await follow(screen.getByRole('link', { name: 'Überblick' }));
  expect(await screen.findByRole('heading', { name: 'Phase' })).toBeInTheDocument();
  expect(steps()).not.toBeInTheDocument();
});
