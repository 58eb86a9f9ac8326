import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { KeptCase } from '#domain/cases/kept-case.ts';
import { caseOfHalf } from '#tests/given/cases.ts';
import { acrossTwoYears } from '#tests/given/changes.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { renderChoosing } from '#tests/setup/render.tsx';
import { ComparePanel } from './ComparePanel.tsx';

const title = 'Szenarien nebeneinander';
const box = (name: string) => screen.findByRole('checkbox', { name });

function show(told: Partial<Selection> = {}) {
  const first = selectionOn('2018-11-05', { scenario: 'b', ...told });
  return renderChoosing(first, (selected, choose) => (
    <ComparePanel selection={selected} onCompare={(compare) => choose({ compare })} />
  ));
}

/** The rows of the table of the chart by municipality and scenario, once somebody has opened it. */
async function linesOf() {
  const details = document.querySelector('details');
  if (details?.open === false) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  const table = await screen.findByRole('table', { name: title });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent.replaceAll(/\s/g, ' '));
}

test('the three scenarios stand side by side for each municipality', async () => {
  show();
  await box('Szenario A');
  const lines = await linesOf();
  expect(lines).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('Stadt Eschweiler')).join()).toMatch(
    /Szenario A.*3\.637,50.*Szenario B.*8\.887,50.*Szenario C.*11\.137,50/,
  );
});

test('one less is compared, and the last one cannot be taken away', async () => {
  const { user, selection } = show();
  await user.click(await box('Szenario A'));
  expect(selection().compare).toEqual(['b', 'c']);
  await user.click(await box('Szenario C'));
  expect(selection().compare).toEqual(['b']);
  expect(await box('Szenario B')).toBeDisabled();
  expect(await screen.findByText(/^Stadt Eschweiler trüge nach Szenario B/)).toBeVisible();
});

test('the changed scenario takes the place of its preset, which can stand beside it as a fourth', async () => {
  const { user, selection } = show({ changes: [{ input: 'ownShare', value: certain(40_00) }] });
  expect(await box('Szenario B, geändert')).toBeChecked();
  const preset = await box('Szenario B');
  expect(preset).not.toBeChecked();
  await user.click(preset);
  expect(selection().compare.toSorted()).toEqual(['a', 'b', 'c', 'changed']);
  const lines = (await linesOf()).filter((line) => line.startsWith('Stadt Eschweiler'));
  expect(lines.join()).toMatch(/8\.887,50/);
  expect(lines.join()).toMatch(/Szenario B, geändert.*14\.137,50/);
});

const longer: KeptCase = { ...caseOfHalf, changes: acrossTwoYears, name: 'Zwei Jahre' };

test('kept cases stand beside the scenarios, each with its period, by an address that names what they are', async () => {
  const { user, selection } = show({ kept: [longer], year: 'all' });
  expect(await box('Fall „Zwei Jahre“')).not.toBeChecked();
  await user.click(await box('Szenario A'));
  await user.click(await box('Fall „Zwei Jahre“'));
  expect(selection().compare).toEqual(['b', 'c', 'b.1*05334012*m2019-03l2020-09']);
  const lines = (await linesOf()).filter((line) => line.startsWith('Stadt Eschweiler')).join();
  expect(lines).toMatch(/Szenario B9 Monate 2019/);
  expect(lines).toMatch(/Fall „Zwei Jahre“19 Monate 2019–2020/);
});

test('least and most is said only of figures over the same time', async () => {
  show({ kept: [longer], year: 'all', compare: ['a', 'b', 'b.1*05334012*m2019-03l2020-09'] });
  const said = await screen.findByText(/Die Zeiträume sind verschieden/);
  expect(said).toHaveTextContent(
    /^Stadt Eschweiler: Die Zeiträume sind verschieden; .* 9 Monate 2019: .*am wenigsten nach Szenario A .*am meisten nach Szenario B .* 19 Monate 2019–2020: Stadt Eschweiler trüge nach Fall „Zwei Jahre“ \S+\s€\.$/,
  );
  // The other municipality is not changed: all of it is of one time.
  expect(screen.getByText(/^StädteRegion Aachen trüge am wenigsten/)).toBeVisible();
});

test('where one year is looked at, the period is what of it falls into that year', async () => {
  show({ kept: [longer], year: 2019, compare: ['b', 'b.1*05334012*m2019-03l2020-09'] });
  await box('Szenario B');
  const lines = (await linesOf()).filter((line) => line.startsWith('Stadt Eschweiler')).join();
  expect(lines).toMatch(/Szenario B9 Monate 2019.*Fall „Zwei Jahre“10 Monate 2019/);
});

test('a case that another browser keeps is compared all the same, under what it was made from', async () => {
  show({ compare: ['b.1o50', 'b.1o40'] });
  expect(await box('Szenario B, geändert')).toBeChecked();
  expect(await box('Szenario B, geändert (2)')).toBeChecked();
  expect(await box('Szenario A')).not.toBeChecked();
});
