import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { SourcesPanel } from './SourcesPanel.tsx';

test('on the day of the council paper it is the only source, and each of its 17 facts is quoted', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const source = await screen.findByRole('article', { name: /^Vorlage 367\/18/ });
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(within(source).getAllByRole('listitem')).toHaveLength(17);
  expect(within(source).getAllByRole('blockquote')).toHaveLength(17);
});

test('a fact says how certain it is, where it stands and since when it is known', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  await screen.findByRole('article', { name: /^Vorlage 367\/18/ });
  const fact = screen
    .getAllByRole('listitem')
    .find((item) => item.textContent.startsWith('Das Land will 2019 zusätzliche Finanzmittel bereitstellen'));
  expect(fact).toHaveTextContent('in Aussicht gestellt');
  expect(fact).toHaveTextContent('Abschnitt: Finanzielle Auswirkungen');
  expect(fact).toHaveTextContent('bekannt seit: 05.11.2018');
  expect(fact).toHaveTextContent(
    '„für die das Land im Jahr 2019 zusätzliche Finanzmittel bereitstellen will“',
  );
});

test('quotes stay German for an English reader', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-09-11')} />, 'en');
  await screen.findByRole('article', { name: /^Council paper 367\/18/ });
  const [quote] = screen.getAllByRole('blockquote');
  expect(quote).toHaveAttribute('lang', 'de');
  expect(quote).toHaveTextContent('Am 11. September 2018 hat das Ministerium');
});

test('a paper that is not in hand is not quoted: its content is told and marked as a paraphrase', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2022-01-01')} />);
  const paper = await screen.findByRole('article', { name: 'Vorlage 157/21: Teilhabemanagement' });
  expect(paper).toHaveTextContent('liegt nicht vor');
  expect(paper).toHaveTextContent('(sinngemäß, der Wortlaut liegt nicht vor)');
  expect(within(paper).queryByRole('blockquote')).not.toBeInTheDocument();
});

test('a source on the internet can be opened, says that it leads away, and is not told from where', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2019-04-09')} />);
  const page = await screen.findByRole('article', { name: 'Zur Landesinitiative „Durchstarten“' });
  const link = within(page).getByRole('link', { name: 'Seite öffnen (externe Seite)' });
  expect(link).toHaveAttribute('href', 'https://www.durchstarten.nrw/ueber-die-initiative');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
});

test('a source has the fields of a paper: kind, reference, date, publisher', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const source = await screen.findByRole('article', { name: /^Vorlage 367\/18/ });
  expect(source).toHaveTextContent('Art:VorlageZeichen:367/18Datum:05.11.2018Herausgeber:Stadt Eschweiler');
});

test('an end that was superseded stays readable, and says by what', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2022-12-31')} />);
  const old = (await screen.findAllByRole('listitem')).find((item) =>
    item.textContent.startsWith('Frühere Vorlagen nennen den 30.06.2022'),
  );
  expect(old).toHaveTextContent('ersetzt, gilt am Stichtag nicht mehr');
  expect(old).toHaveTextContent('ersetzt durchDie Folgeinitiative wird bis zum 30.06.2023 fortgeführt.');
});

test('that no source contradicts another is said', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  expect(
    await screen.findByText('Am Stichtag ist kein Widerspruch zwischen Quellen erfasst.'),
  ).toBeInTheDocument();
});

test('the search answers with a count, keeps what is typed, and gives everything back', async () => {
  const { user } = renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const field = await screen.findByRole('searchbox', { name: 'In Fakten und Zitaten suchen' });
  await user.type(field, 'Haushalt');
  expect(await screen.findByText('1 von 17 Fakten mit „Haushalt“')).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await user.type(field, 'xyz');
  expect(await screen.findByText('Keiner von 17 Fakten enthält „Haushaltxyz“.')).toBeInTheDocument();
  expect(field).toHaveValue('Haushaltxyz');
  await user.click(screen.getByRole('button', { name: 'Suche leeren' }));
  expect(field).toHaveFocus();
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(17));
  expect(screen.getByText('17 Fakten')).toBeInTheDocument();
});

test('a link to a fact is copied with the Stichtag, and the copying is said', async () => {
  const { user } = renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const button = await screen.findByRole('button', { name: /^Link kopieren: Die Planungsphase erfordert/ });
  await user.click(button);
  expect(await screen.findByText('Link kopiert')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('http://localhost/?asOf=2018-11-05#fact-planning-cost');
});

test('where copying is refused the link stands there to be marked', async () => {
  const { user } = renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const button = await screen.findByRole('button', { name: /^Link kopieren: Die Planungsphase erfordert/ });
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await user.click(button);
  expect(await screen.findByText(/^Kopieren ist hier nicht erlaubt/)).toHaveTextContent(
    'http://localhost/?asOf=2018-11-05#fact-planning-cost',
  );
});
