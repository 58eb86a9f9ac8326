import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import type { Selection } from '#domain/as-of/selection.ts';
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
  expect(await screen.findByText(/^Stadt Eschweiler trüge in Szenario B/)).toBeVisible();
});

test('the changed scenario takes the place of its preset; a fourth finds none', async () => {
  const { user, selection } = show({ changes: [{ input: 'ownShare', value: certain(40_00) }] });
  expect(await box('Szenario B, geändert')).toBeChecked();
  const preset = await box('Szenario B');
  expect(preset).not.toBeChecked();
  expect(preset).toBeDisabled();
  await user.click(await box('Szenario A'));
  expect(await box('Szenario B')).toBeEnabled();
  await user.click(await box('Szenario B'));
  expect(selection().compare.toSorted()).toEqual(['b', 'c', 'changed']);
  const lines = (await linesOf()).filter((line) => line.startsWith('Stadt Eschweiler'));
  expect(lines.join()).toMatch(/8\.887,50/);
  expect(lines.join()).toMatch(/Szenario B, geändert.*14\.137,50/);
});
