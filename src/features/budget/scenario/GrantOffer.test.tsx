import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { initiativePath } from '#contract/paths.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { grantedIn, grantedTo } from '#tests/given/granted.ts';
import { renderChoosing } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';
import { AssumptionsPanel } from './AssumptionsPanel.tsx';
import { ScenarioPanel } from './ScenarioPanel.tsx';

const initiative = grantedTo(grantedIn(2019, 10_000), grantedIn(2020, 20_000));
const selected = { ...firstSelection(initiative), scenario: 'scenario' };
const offer = /^Bewilligten Betrag übernehmen: 30\.000\s€$/;

function show(asOf: string, document = initiative) {
  server.use(http.get(`*${initiativePath(document.id)}`, () => HttpResponse.json(document)));
  return renderChoosing({ ...selected, asOf: isoDate(asOf) }, (selection, choose) => (
    <>
      <ScenarioPanel selection={selection} onChange={(changes) => choose({ changes })} />
      <AssumptionsPanel selection={selection} />
    </>
  ));
}
/** By its words: to ask for its role would look at every one of fifty fields. */
const button = (words: RegExp) => screen.findByText(words, { selector: 'button' });

test('a granted amount is taken over by one press, is shown as known, and is left by another', async () => {
  const { user, selection } = show('2019-06-01');
  const known = (await screen.findByText(/^Bewilligt: 30\.000\s€$/)).closest('button');
  expect(known).toHaveTextContent('belegt');
  await user.click(await button(offer));
  expect(selection().changes).toEqual([{ input: 'grantTaken', party: 'town', value: 'yes' }]);
  const row = (await screen.findByText('bewilligte Landesmittel, übernommen')).closest('tr');
  expect(row).toHaveTextContent('Bewilligt sind 10000 € für 2019. Bewilligt sind 20000 € für 2020.');
  expect(row).toHaveTextContent('belegt');
  expect(row).not.toHaveTextContent('Annahme');
  await user.click(await button(/^Wieder nach den Bedingungen rechnen/));
  expect(selection().changes).toEqual([]);
  expect(await button(offer)).toBeInTheDocument();
});

test('before the notice there is nothing to take over', async () => {
  show('2019-05-01');
  await screen.findByRole('slider');
  expect(screen.queryByText(/Bewilligt/)).not.toBeInTheDocument();
});

test('what was granted for other years is told with the reason why it is not offered, and opens its proof', async () => {
  show('2019-06-01', grantedTo(grantedIn(2019, 10_000)));
  const told = await screen.findByText(
    /^Bewilligt ist etwas, aber nicht für genau die Jahre dieses Szenarios/,
  );
  expect(told.closest('button')).toHaveTextContent('belegt');
  expect(screen.queryByText(/Bewilligten Betrag übernehmen/)).not.toBeInTheDocument();
});
