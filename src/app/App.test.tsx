import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { follow, renderApp } from '#tests/setup/render.tsx';

const heading = () => screen.getByRole('heading', { level: 1 });

describe('every page has its heading and its title', () => {
  test.for([
    ['/', 'Überblick'],
    ['/timeline', 'Zeitleiste'],
    ['/commitments', 'Verpflichtungen'],
    ['/budget', 'Haushaltswirkung'],
    ['/sources', 'Quellen'],
    ['/imprint', 'Impressum'],
    ['/accessibility', 'Barrierefreiheit'],
    ['/help', 'Hilfe und Begriffe'],
    ['/haushalt', 'Diese Seite gibt es nicht'],
  ] as const)('%s is “%s”', async ([path, title]) => {
    renderApp(path);
    expect(heading()).toHaveTextContent(title);
    expect(document.title).toBe(`${title} – Förderlage`);
    expect(location.pathname).toBe(path);
  });

  test('in English, too', async () => {
    renderApp('/budget?lang=en');
    expect(heading()).toHaveTextContent('Budget impact');
    expect(document.title).toBe('Budget impact – Förderlage');
  });
});

describe('the pages around the data', () => {
  test('the imprint says what the operator has still to fill in', async () => {
    renderApp('/imprint');
    expect(await screen.findByText('Platzhalter – vom Betreiber auszufüllen')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Datenschutz' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Was wird gezeigt' })).not.toBeInTheDocument();
  });

  test('the accessibility statement says what was checked and what was not', async () => {
    renderApp('/accessibility');
    expect(await screen.findByRole('heading', { name: 'Was geprüft ist' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Was noch nicht geprüft ist' })).toBeInTheDocument();
  });

  test.for(['/imprint', '/accessibility', '/haushalt', '/sources'])(
    'on %s the statement and the imprint are one step away',
    (path) => {
      renderApp(path);
      const footer = within(screen.getByRole('contentinfo'));
      expect(footer.getByRole('link', { name: 'Barrierefreiheit' })).toHaveAttribute(
        'href',
        '/accessibility',
      );
      expect(footer.getByRole('link', { name: 'Impressum' })).toHaveAttribute('href', '/imprint');
    },
  );

  test('an address that leads nowhere offers the overview, in the language of the reader', async () => {
    const { user } = renderApp('/haushalt?lang=en');
    await user.click(screen.getByRole('link', { name: 'To the overview' }));
    expect(location.pathname + location.search).toBe('/?lang=en');
    await waitFor(() => expect(heading()).toHaveTextContent('Overview'));
  });
});

describe('going to another view', () => {
  test('takes along what is looked at, names the view and moves the focus to its heading', async () => {
    const { user } = renderApp('/?asOf=2019-01-15&municipality=05334012&scenario=b');
    await screen.findByRole('heading', { name: 'Phase' });
    await user.click(screen.getByRole('link', { name: 'Haushaltswirkung' }));
    await waitFor(() => expect(heading()).toHaveTextContent('Haushaltswirkung'));
    expect(heading()).toHaveFocus();
    expect(document.title).toBe('Haushaltswirkung – Förderlage');
    expect(location.search).toBe('?asOf=2019-01-15&municipality=05334012&scenario=b');
    expect(screen.getByRole('link', { name: 'Haushaltswirkung' })).toHaveAttribute('aria-current', 'page');
  });

  test('by the back button moves the focus, too', async () => {
    renderApp('/');
    await follow(screen.getByRole('link', { name: 'Quellen' }));
    await waitFor(() => expect(heading()).toHaveTextContent('Quellen'));
    history.back();
    await waitFor(() => expect(heading()).toHaveTextContent('Überblick'));
    expect(heading()).toHaveFocus();
  });

  test('does not happen by choosing something: the focus stays on the control', async () => {
    const { user } = renderApp('/budget');
    const scenario = await screen.findByRole('radio', { name: /^B/ });
    await user.click(scenario);
    await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent('29.887,50 €'));
    expect(scenario).toHaveFocus();
  });

  test('in a new tab is left to the browser', async () => {
    const { user } = renderApp('/');
    const link = screen.getByRole('link', { name: 'Quellen' });
    link.addEventListener('click', (event) => event.preventDefault());
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(location.pathname).toBe('/');
    expect(heading()).toHaveTextContent('Überblick');
  });
});

test('the overview holds its five parts, each under its own heading', async () => {
  renderApp('/');
  await screen.findByRole('heading', { name: 'Phase' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.trim())).toEqual([
    'Auf einen Blick',
    'Zeitleiste',
    'Verpflichtungen 1 Verpflichtung',
    'Landesmittel und Eigenanteil 2019',
    'Offene Fragen 11',
  ]);
});

test('on paper a sheet says Stichtag, municipality, scenario and sources', async () => {
  renderApp('/budget?scenario=b&municipality=05334012');
  const line = 'Stichtag 05.11.2018 · Stadt Eschweiler · Szenario B: Anteilfinanzierung 80/20';
  expect(await screen.findByText(line, { exact: false })).toHaveTextContent('Annahme, kein Beschluss');
  expect(screen.getByText('Quellen: Vorlage 367/18')).toBeInTheDocument();
});
