import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { initiatives } from '#mocks/seed/initiatives.ts';
import { given } from '#tests/given/builders.ts';
import { FundingLegend } from './FundingLegend.tsx';
import { fundingRows } from './funding-rows.ts';

test.for<[string, string | undefined, string]>([
  ['gemeinsam-klappts', undefined, 'in Aussicht gestelltnoch nicht bezifferbar'],
  ['geilenkirchen-14c', undefined, 'nicht genannt'],
  ['gemeinsam-klappts', 'b', 'LandesmittelEigenanteilSpanneDeckungAnnahme'],
  [
    'koeln-integrationslotsen',
    undefined,
    'Fördermittel (Europäischer Sozialfonds und Land Nordrhein-Westfalen)Eigenanteilin Aussicht gestellt',
  ],
])('the legend of %s with the scenario %s names what is drawn: %s', ([id, scenario, words]) => {
  const initiative = initiativeSchema.parse(given(initiatives.find((each) => each.id === id)));
  const { chart } = fundingRows(lookAt(initiative, { ...firstSelection(initiative), scenario }), 'de');
  const { container } = render(<FundingLegend chart={chart} />);
  expect(container.textContent).toBe(words);
});
