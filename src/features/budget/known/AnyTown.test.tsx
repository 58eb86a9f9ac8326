import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { ScenarioChoice } from '#features/budget/scenario/ScenarioChoice.tsx';
import { koelnDurchstarten } from '#mocks/seed/koeln-durchstarten.ts';
import { given } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { knownTable } from './known-rows.ts';

const koeln = given(fiveDocuments.find(({ id }) => id === koelnDurchstarten.id));

test('gross expense is paid before income: the town is not said to bear what others give back', () => {
  const { rows } = knownTable(lookAt(koeln, firstSelection(koeln)), 'de');
  const payers = rows.map(({ cells }) => cells[2]);
  // The whole volume, and the town's own share of it.
  expect(payers.slice(0, 2)).toEqual(['Stadt Köln (vor Erträgen)', 'Stadt Köln']);
});

test('an initiative for which nobody made a scenario is not said to lack money lines', async () => {
  renderWithApi(<ScenarioChoice selection={firstSelection(koeln)} onChoose={() => undefined} />);
  expect(await screen.findByText(/^Zu dieser Initiative ist kein Szenario angelegt\./)).toBeInTheDocument();
});
