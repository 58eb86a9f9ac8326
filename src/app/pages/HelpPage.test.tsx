import { terms } from 'virtual:glossary';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { faults } from '#mocks/scenarios.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

const easy = () => screen.findByRole('region', { name: 'In einfachen Sätzen' });

test('every term of the glossary has its place and its explanation', async () => {
  renderApp('/help');
  const glossary = await screen.findByRole('region', { name: 'Alle Begriffe von A bis Z' });
  expect(within(glossary).getAllByRole('definition')).toHaveLength(terms.length);
  for (const { id, name, explanation } of terms) {
    const place = document.querySelector(`#term-${id}`);
    expect(place).toHaveTextContent(`${name.de} englisch: ${name.en}`);
    expect(place).toHaveTextContent(explanation.de);
  }
});

test('each status is shown with its sign and what it means', async () => {
  renderApp('/help?lang=en');
  const signs = await screen.findByRole('region', { name: 'The signs of certainty' });
  for (const status of [
    'confirmed',
    'in prospect',
    'assumption',
    'not stated',
    'cannot be assessed yet',
    'contradicted',
  ]) {
    expect(within(signs).getByText(status)).toBeInTheDocument();
  }
});

test('the simple sentences speak of the day in the address, whatever scenario is chosen', async () => {
  renderApp('/help?asOf=2019-01-15&scenario=b');
  await waitFor(async () => expect(await easy()).toHaveTextContent('Die Planungsphase ist zu Ende.'));
  expect(await easy()).not.toHaveTextContent(/63\.000|Annahme/);
});

test('without data the page still helps, and says what it could not load', async () => {
  server.use(...faults.unavailable);
  renderApp('/help');
  expect(await screen.findByRole('region', { name: 'Bedienung' })).toBeInTheDocument();
  expect(await screen.findByRole('alert')).toHaveTextContent('Der Datendienst meldet einen Fehler (503).');
});
