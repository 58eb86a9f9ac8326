import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgedAnswers } from '#api/judged-answers.ts';
import { seedQueryClient } from '#api/query-client.ts';
import { faults } from '#mocks/scenarios.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { createTestClient, follow, renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';
import { fault as switchedOn } from '../browser/fault.ts';

const address = () => location.pathname + location.search;

/** The notice on what was wrong in the address. Panels that are loading are a status, too. */
const notice = () => screen.getAllByRole('status').find((each) => within(each).queryByRole('button'));

async function noticeAt(start: string) {
  const { user } = renderApp(start);
  await waitFor(() => expect(notice()).toBeInTheDocument());
  return user;
}

describe('a value in the address that cannot be', () => {
  test('is replaced in view and address, and that is said', async () => {
    await noticeAt('/timeline?asOf=2018-02-30');
    expect(notice()).toHaveTextContent('Stichtag „2018-02-30“ gibt es nicht. Gezeigt wird 05.11.2018.');
    expect(address()).toBe('/timeline');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Zeitleiste');
  });

  test('takes the rest of the address along', async () => {
    await noticeAt('/?asOf=2019-01-15&scenario=z&fault=keine');
    expect(new URLSearchParams(location.search).get('asOf')).toBe('2019-01-15');
    expect(new URLSearchParams(location.search).get('fault')).toBe('keine');
  });

  test('is said of each of several', async () => {
    await noticeAt('/?lang=fr&scenario=z&asOf=morgen');
    await waitFor(() => expect(within(notice() ?? document.body).getAllByRole('listitem')).toHaveLength(3));
    expect(address()).toBe('/');
  });

  test('leaves no step behind: the back button does not lead to it again', async () => {
    const before = history.length;
    await noticeAt('/?scenario=z');
    expect(history.length).toBe(before);
  });

  test('is told in the language of the reader, also after a change of language', async () => {
    await noticeAt('/?scenario=z&lang=en');
    expect(notice()).toHaveTextContent('There is no Scenario “z”. Showing no scenario.');
  });

  test('is said until the reader closes the notice', async () => {
    const user = await noticeAt('/?scenario=z');
    await user.click(screen.getByRole('button', { name: 'Hinweis schließen' }));
    expect(screen.queryByText(/gibt es nicht/)).not.toBeInTheDocument();
  });

  test('is said until the reader moves on, and not again', async () => {
    await noticeAt('/?scenario=z');
    await follow(screen.getByRole('link', { name: 'Quellen' }));
    await waitFor(() => expect(screen.queryByText(/gibt es nicht/)).not.toBeInTheDocument());
    await follow(screen.getByRole('link', { name: 'Überblick' }));
    await screen.findByRole('heading', { name: 'Phase' });
    expect(screen.queryByText(/gibt es nicht/)).not.toBeInTheDocument();
  });
});

describe('an answer of the data service that cannot be used', () => {
  const fault = 'Die Antwort des Datendienstes ist fehlerhaft und wird nicht verwendet.';

  test('keeps what was shown, says since when it stands, and offers to try again', async () => {
    const client = createTestClient();
    const at = Date.parse('2026-01-02T12:00');
    seedQueryClient(client, judgedAnswers(at, initiativeList, gemeinsamKlappts));
    const { user } = renderApp('/', client);
    expect(screen.getByRole('main')).toHaveTextContent('Planungsphase, läuft');
    server.use(...faults.malformed);
    void client.refetchQueries();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(fault);
    expect(alert).toHaveTextContent('Gezeigt wird der Stand von 02.01.2026, 12:00.');
    expect(screen.getByRole('main')).toHaveTextContent('Planungsphase, läuft');
    server.resetHandlers();
    await user.click(within(alert).getByRole('button', { name: 'Erneut versuchen' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(screen.getByRole('main')).toHaveTextContent('Planungsphase, läuft');
  });

  test('is never shown in part: without earlier data there is a word and no figure', async () => {
    server.use(...faults.malformed);
    renderApp('/');
    const [alert] = await screen.findAllByRole('alert');
    expect(alert).toHaveTextContent(fault);
    expect(alert).not.toHaveTextContent('Gezeigt wird der Stand');
    expect(screen.getByRole('main')).not.toHaveTextContent('€');
    await waitFor(() => expect(screen.getAllByText(/: nicht geladen$/)).toHaveLength(5));
  });

  test('tells whoever runs the service which places are wrong', async () => {
    server.use(...faults.malformed);
    renderApp('/');
    const [alert] = await screen.findAllByRole('alert');
    // They come with a part of their own.
    await waitFor(() => expect(alert).toHaveTextContent('Technische Angaben'));
    expect(alert).toHaveTextContent(/facts\.\d+\.contents\.0/);
  });
});

describe('no answer at all', () => {
  test.for([
    ['network', 'Der Datendienst antwortet nicht. Bitte die Verbindung prüfen.', 1],
    ['unavailable', 'Der Datendienst meldet einen Fehler (503).', 1],
    ['not-found', 'Diese Initiative gibt es beim Datendienst nicht.', 6],
  ] as const)(
    'for the reason “%s” is told as “%s”, and heals when the reader tries again',
    async ([name, said, alerts]) => {
      server.use(...faults[name]);
      const { user } = renderApp('/');
      // Where the list is there, each of the five parts of the page says what it lacks.
      await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(alerts));
      expect(screen.getAllByRole('alert')[0]).toHaveTextContent(said);
      server.resetHandlers();
      const [retry] = screen.getAllByRole('button', { name: 'Erneut versuchen' });
      await user.click(retry ?? document.body);
      expect(await screen.findByRole('heading', { name: 'Phase' })).toBeInTheDocument();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
  );

  test('while loading says so, and the heading of the view is there already', async () => {
    server.use(...faults.slow);
    renderApp('/sources');
    expect(screen.getByRole('heading', { level: 1, name: 'Quellen' })).toBeInTheDocument();
    expect(await screen.findByText('Förderlage wird geladen')).toBeInTheDocument();
  });

  test('an empty service says that there is no initiative', async () => {
    server.use(...faults.empty);
    renderApp('/');
    expect(await screen.findByText('Es ist keine Initiative hinterlegt.')).toBeInTheDocument();
  });
});

test('a fault that the demo has switched on is named, with the way out', async () => {
  switchedOn.set('malformed');
  onTestFinished(() => switchedOn.set(undefined));
  renderApp('/budget?scenario=b&fault=malformed');
  const fault = await screen.findByRole('note');
  expect(fault).toHaveTextContent('Störung „malformed“ ist zum Ausprobieren eingeschaltet.');
  const out = within(fault).getByRole('link', { name: 'Störung ausschalten' });
  expect(out).toHaveAttribute('href', '/budget?scenario=b');
});

test('an address alone switches no fault on, and none is claimed', async () => {
  renderApp('/?fault=malformed');
  await screen.findByRole('heading', { name: 'Phase' });
  expect(screen.queryByText(/Störung/)).not.toBeInTheDocument();
});
