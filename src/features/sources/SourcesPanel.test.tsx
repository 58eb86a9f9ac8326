import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithApi } from '#tests/render.tsx';
import { selectionOn } from '#tests/selection.ts';
import { SourcesPanel } from './SourcesPanel.tsx';

test('on the day of the council paper it is the only source, and each of its 16 facts is quoted', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2018-11-05')} />);
  const source = await screen.findByRole('article', { name: /^Vorlage 367\/18/ });
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(within(source).getAllByRole('listitem')).toHaveLength(16);
  expect(within(source).getAllByRole('blockquote')).toHaveLength(16);
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

test('a source on the internet can be opened and says that it leads away', async () => {
  renderWithApi(<SourcesPanel selection={selectionOn('2019-04-09')} />);
  const page = await screen.findByRole('article', { name: 'Zur Landesinitiative „Durchstarten“' });
  const link = within(page).getByRole('link', { name: 'Seite öffnen (externe Seite)' });
  expect(link).toHaveAttribute('href', 'https://www.durchstarten.nrw/ueber-die-initiative');
});
