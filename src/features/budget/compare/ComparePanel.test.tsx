import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';
import { addressIs } from '#tests/given/workbench.ts';

const title = 'Szenarien nebeneinander';
const box = (name: string) => screen.findByRole('checkbox', { name });

/** The rows of the table of the chart by municipality and scenario, once somebody has opened it. */
async function linesOf() {
  const [panel] = screen.getAllByRole('region', { name: new RegExp(`^${title}`) });
  const details = panel?.querySelector('details');
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
  renderApp('/budget?scenario=b');
  await box('Szenario A');
  const lines = await linesOf();
  expect(lines).toHaveLength(6);
  expect(lines.filter((line) => line.startsWith('Stadt Eschweiler')).join()).toMatch(
    /Szenario A.*3\.637,50.*Szenario B.*8\.887,50.*Szenario C.*11\.137,50/,
  );
});

test('one less is compared, and the last one cannot be taken away', async () => {
  const { user } = renderApp('/budget?scenario=b');
  await user.click(await box('Szenario A'));
  await addressIs('?scenario=b&compare=b_c');
  await user.click(await box('Szenario C'));
  await addressIs('?scenario=b&compare=b');
  expect(await box('Szenario B')).toBeDisabled();
  expect(await screen.findByText(/^Stadt Eschweiler trüge in Szenario B/)).toBeVisible();
});

test('the changed scenario takes the place of its preset; a fourth finds none', async () => {
  const { user } = renderApp('/budget?scenario=b&ownShare=40');
  expect(await box('Szenario B, geändert')).toBeChecked();
  const preset = await box('Szenario B');
  expect(preset).not.toBeChecked();
  expect(preset).toBeDisabled();
  await user.click(await box('Szenario A'));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Szenario B' })).toBeEnabled());
  await user.click(await box('Szenario B'));
  await waitFor(() =>
    expect(location.search).toMatch(/compare=b_changed_c|compare=changed_c_b|compare=b_c_changed/),
  );
  const lines = (await linesOf()).filter((line) => line.startsWith('Stadt Eschweiler'));
  expect(lines.join()).toMatch(/8\.887,50/);
  expect(lines.join()).toMatch(/Szenario B, geändert.*14\.137,50/);
});

test('a comparison that cannot be is replaced by the usual one, and that is said', async () => {
  renderApp('/budget?scenario=b&compare=a_b_c_changed');
  expect(await screen.findByText(/a_b_c_changed/)).toBeVisible();
  await addressIs('?scenario=b');
  await box('Szenario A');
  expect(await linesOf()).toHaveLength(6);
});
