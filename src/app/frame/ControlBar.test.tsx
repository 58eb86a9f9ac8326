import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

const expectAddress = (address: string) =>
  waitFor(() => expect(location.pathname + location.search).toBe(address));

/** The application at an address, as soon as a reader can choose something. */
async function appAt(start: string) {
  const { user } = renderApp(start);
  await screen.findByRole('region', { name: 'Was wird gezeigt' });
  return user;
}

const bar = () => screen.getByRole('region', { name: 'Was wird gezeigt' });

const joint = () => screen.queryByRole('rowheader', { name: 'zusammen' });

const shows = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(text));

describe('a choice changes the address and the view', () => {
  test('of a scenario, and of none again', async () => {
    const user = await appAt('/budget');
    await user.click(screen.getByRole('radio', { name: /^B: Anteilfinanzierung 80\/20$/ }));
    await expectAddress('/budget?scenario=b');
    await shows('29.887,50 €');
    expect(screen.getByRole('region', { name: 'Was wird gezeigt' })).toHaveTextContent(
      'Annahme, kein Beschluss · Demodaten',
    );
    await user.click(screen.getByRole('radio', { name: 'ohne' }));
    await expectAddress('/budget');
    await shows('Ein Szenario wählen, um zu rechnen');
  });

  test('of a fiscal year, and of the usual one again', async () => {
    const user = await appAt('/');
    const year = screen.getByRole('combobox', { name: 'Jahr' });
    expect(year).toHaveValue('2019');
    await user.selectOptions(year, '2018');
    await expectAddress('/?year=2018');
    await shows('Landesmittel 2018: nichts genannt');
    await shows('andere Jahre: 2019 Betrag nicht genannt');
    await user.selectOptions(year, '2019');
    await expectAddress('/');
    await shows('Landesmittel 2019 sind in Aussicht gestellt');
  });

  test('of a municipality, and of all again', async () => {
    const user = await appAt('/budget?scenario=b');
    const municipality = screen.getByRole('combobox', { name: 'Kommune' });
    await user.selectOptions(municipality, 'Stadt Eschweiler');
    await expectAddress('/budget?municipality=05334012&scenario=b');
    await waitFor(() => expect(joint()).not.toBeInTheDocument());
    await user.selectOptions(municipality, 'alle');
    await expectAddress('/budget?scenario=b');
    await waitFor(() => expect(joint()).toBeInTheDocument());
  });

  test('of the language, which takes along what is looked at', async () => {
    const user = await appAt('/?scenario=b');
    await user.click(screen.getByRole('link', { name: 'EN – English' }));
    await expectAddress('/?scenario=b&lang=en');
    expect(await screen.findByRole('heading', { name: 'Overview' })).toBeInTheDocument();
    await shows('Planning phase, running');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    await user.click(screen.getByRole('link', { name: 'DE – Deutsch' }));
    await expectAddress('/?scenario=b');
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'de'));
  });

  test('and the back button undoes it', async () => {
    const user = await appAt('/budget');
    await user.click(screen.getByRole('radio', { name: /^B/ }));
    await user.click(screen.getByRole('radio', { name: /^C/ }));
    await shows('11.137,50 €');
    history.back();
    await shows('8.887,50 €');
    await waitFor(() => expect(screen.getByRole('radio', { name: /^B/ })).toBeChecked());
    history.back();
    await shows('Ein Szenario wählen, um zu rechnen');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'ohne' })).toBeChecked());
  });

  test('keeps what is not ours in the address, such as the fault of the demo', async () => {
    const user = await appAt('/?note=was?&fault=keine');
    await user.click(screen.getByRole('radio', { name: /^A/ }));
    expect(new URLSearchParams(location.search).get('fault')).toBe('keine');
    expect(new URLSearchParams(location.search).get('note')).toBe('was?');
    expect(screen.getByRole('radio', { name: /^A/ })).toBeChecked();
  });
});

describe('the bar says of a scenario what paper and files say', () => {
  test('its name, and that it is an assumption', async () => {
    await appAt('/?scenario=b');
    expect(bar()).toHaveTextContent(
      'Szenario B: Anteilfinanzierung 80/20 · Annahme, kein Beschluss · Demodaten',
    );
  });

  test('on a day before it applies that it does not, and that nothing is assumed', async () => {
    await appAt('/?scenario=b&asOf=2018-10-01');
    expect(bar()).toHaveTextContent('Szenario B, nicht angewendet: am Stichtag ist kein passender Posten');
    expect(bar()).toHaveTextContent('Nur Angaben aus Quellen, keine Annahme');
    expect(bar()).not.toHaveTextContent('Demodaten');
  });
});
