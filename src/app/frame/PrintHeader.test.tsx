import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

const address = 'Adresse dieser Ansicht';

test.for([
  ['/', '/?i=gemeinsam-klappts&d=2018-11-05'],
  ['/budget?scenario=b', '/budget?i=gemeinsam-klappts&d=2018-11-05&s=b'],
] as const)(
  'paper of %s names host, initiative and day, though they are the defaults',
  async ([path, whole]) => {
    renderApp(path);
    expect(await screen.findByText(`${address}: ${location.origin}${whole}`)).toBeInTheDocument();
  },
);

test('the annex of a session names them as well', async () => {
  renderApp('/session?scenario=b&steps=3-5');
  const whole = '/session?i=gemeinsam-klappts&d=2018-11-05&s=b&steps=3-5';
  expect(await screen.findByText(`${address}: ${location.origin}${whole}`)).toBeInTheDocument();
});

test('paper without a scenario says so, and calls nothing a demonstration', async () => {
  renderApp('/');
  const main = screen.getByRole('main');
  await waitFor(() =>
    expect(main).toHaveTextContent(/Stichtag 05\.11\.2018 · alle Kommunen · ohne Szenario/),
  );
  expect(main).not.toHaveTextContent('Demodaten');
});

test('paper of a day before a scenario applies says that it does not, and that nothing is assumed', async () => {
  renderApp('/budget?scenario=b&asOf=2018-10-01');
  const selected = await screen.findByText(/^Stichtag 01\.10\.2018 · alle Kommunen · /);
  expect(selected).toHaveTextContent(
    'alle Kommunen · Szenario B, nicht angewendet: am Stichtag ist kein passender Posten bekannt · Nur Angaben aus Quellen, keine Annahme',
  );
});
