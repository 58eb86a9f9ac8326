import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { certain } from '#domain/value/amount.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderChoosing } from '#tests/setup/render.tsx';
import { ScenarioPanel } from './ScenarioPanel.tsx';

const eschweiler = 'stadt-eschweiler';

test.for<[string, Change, RegExp]>([
  [
    'a cap that binds',
    { input: 'cap', value: certain(10_000_00) },
    /Stadt Eschweiler: Der Höchstbetrag begrenzt die Landesmittel auf 10\.000 €; nach dem Satz wären es 21\.000 €\. Bis 61,9 % ändert der Regler nichts\./,
  ],
  [
    'an own share of one town',
    { input: 'deviatingShare', party: eschweiler, value: certain(1000) },
    /Stadt Eschweiler: Hier gilt ein abweichender Eigenanteil von 10 %; der Regler ändert hier nichts\./,
  ],
  [
    'a grant',
    { input: 'granted', party: eschweiler, value: certain(5_000_00) },
    /Stadt Eschweiler: Gerechnet wird mit den zugesagten Landesmitteln; der Regler ändert hier nichts\./,
  ],
])('the slider says where it moves nothing: by %s', async ([, change, sentence]) => {
  renderChoosing(selectionOn('2018-11-05', { scenario: 'b', changes: [change] }), (selection) => (
    <ScenarioPanel selection={selection} onChange={() => undefined} />
  ));
  const slider = await screen.findByRole('slider');
  const said = document.getElementById(slider.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  expect(said.replaceAll(/\s/g, ' ')).toMatch(sentence);
});
