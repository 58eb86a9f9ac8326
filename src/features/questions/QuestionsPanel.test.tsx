import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { proofOf } from '#tests/seen/claims.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { QuestionsPanel } from './QuestionsPanel.tsx';

test('the council paper leaves eleven questions open; each says who resolves it and since when it is open', async () => {
  renderWithApi(<QuestionsPanel selection={selectionOn('2018-11-05')} />);
  const panel = await screen.findByRole('region', { name: 'Offene Fragen 11' });
  const questions = within(panel).getAllByRole('listitem');
  expect(questions).toHaveLength(11);
  for (const question of questions) {
    expect(question).toHaveTextContent(
      /klärt: \S.* · offen seit (?:05\.11\.2018|spätestens 11\.10\.2018) – Beleg: Vorlage 367\/18, \S/,
    );
  }
  const answer = questions.find(({ textContent }) => textContent.includes('Rückmeldung'));
  expect(answer).toHaveTextContent('offen seit spätestens 11.10.2018');
});

test('a question opens the words that raise it', async () => {
  renderWithApi(<QuestionsPanel selection={selectionOn('2018-11-05')} />);
  const question = await screen.findByRole('button', {
    name: proofOf('Wird ein Eigenanteil verlangt, und wovon?'),
  });
  expect(question).toHaveAccessibleName(/Beleg: Vorlage 367\/18, Finanzielle Auswirkungen$/);
});

test('what became known later answers none of them, so all are still open', async () => {
  renderWithApi(<QuestionsPanel selection={selectionOn('2023-01-01')} />);
  const panel = await screen.findByRole('region', { name: 'Offene Fragen 11' });
  expect(panel).toHaveTextContent(
    'Zuletzt wurde am 31.12.2022 Neues bekannt; nichts davon beantwortet, was hier seit dem 05.11.2018 offen ist.',
  );
});
