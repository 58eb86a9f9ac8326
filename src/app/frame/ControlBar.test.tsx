import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

const address = () => location.pathname + location.search;

/** The application at an address, as soon as a reader can choose something. */
async function appAt(start: string) {
  const { user } = renderApp(start);
  await screen.findByRole('region', { name: 'Was wird gezeigt' });
  return user;
}

const day = () => screen.getByRole('textbox', { name: 'Stichtag' });
const bar = () => screen.getByRole('region', { name: 'Was wird gezeigt' });
const compared = () => screen.getByRole('textbox', { name: /^Vergleichstag/ });
const joint = () => screen.queryByRole('rowheader', { name: 'zusammen' });
const shows = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(text));

describe('a choice changes the address and the view', () => {
  test('of a scenario, and of none again', async () => {
    const user = await appAt('/budget');
    await user.click(screen.getByRole('radio', { name: /^B: Anteilfinanzierung 80\/20$/ }));
    expect(address()).toBe('/budget?scenario=b');
    await shows('29.887,50 €');
    expect(screen.getByRole('region', { name: 'Was wird gezeigt' })).toHaveTextContent(
      'Annahme, kein Beschluss · Demodaten',
    );
    await user.click(screen.getByRole('radio', { name: 'ohne' }));
    expect(address()).toBe('/budget');
    await shows('Ein Szenario wählen, um zu rechnen');
  });

  test('of a fiscal year, and of the usual one again', async () => {
    const user = await appAt('/');
    const year = screen.getByRole('combobox', { name: 'Jahr' });
    expect(year).toHaveValue('2019');
    await user.selectOptions(year, '2018');
    expect(address()).toBe('/?year=2018');
    await shows('Landesmittel 2018: nichts genannt');
    await shows('andere Jahre: 2019 Betrag nicht genannt');
    await user.selectOptions(year, '2019');
    expect(address()).toBe('/');
    await shows('Landesmittel 2019 sind in Aussicht gestellt');
  });

  test('of a municipality, and of all again', async () => {
    const user = await appAt('/budget?scenario=b');
    const municipality = screen.getByRole('combobox', { name: 'Kommune' });
    await user.selectOptions(municipality, 'Stadt Eschweiler');
    expect(address()).toBe('/budget?municipality=05334012&scenario=b');
    await waitFor(() => expect(joint()).not.toBeInTheDocument());
    await user.selectOptions(municipality, 'alle');
    expect(address()).toBe('/budget?scenario=b');
    await waitFor(() => expect(joint()).toBeInTheDocument());
  });

  test('of the language, which takes along what is looked at', async () => {
    const user = await appAt('/?scenario=b');
    await user.click(screen.getByRole('link', { name: 'EN – English' }));
    expect(address()).toBe('/?scenario=b&lang=en');
    expect(await screen.findByRole('heading', { name: 'Overview' })).toBeInTheDocument();
    await shows('Planning phase, running');
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    await user.click(screen.getByRole('link', { name: 'DE – Deutsch' }));
    expect(address()).toBe('/?scenario=b');
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

describe('the Stichtag', () => {
  test('steps to the next day on which something became known, and to the one before', async () => {
    const user = await appAt('/');
    await user.click(screen.getByRole('button', { name: /^zum nächsten Tag/ }));
    expect(address()).toBe('/?asOf=2019-04-09');
    await shows('Am 09.04.2019 ist die Planungsphase');
    expect(day()).toHaveValue('09.04.2019');
    await user.click(screen.getByRole('button', { name: /^zum vorigen Tag/ }));
    expect(address()).toBe('/');
    await user.click(screen.getByRole('button', { name: /^zum vorigen Tag/ }));
    expect(address()).toBe('/?asOf=2018-10-11');
  });

  test('slides to the days with news only: at once, and as one step of the history when it is let go', async () => {
    await appAt('/');
    const slider = screen.getByRole('slider', { name: /^Stichtag auf einen Tag schieben/ });
    const pushed = vi.spyOn(history, 'pushState');
    fireEvent.pointerDown(slider);
    for (let move = 0; move < 36; move += 1) {
      fireEvent.change(slider, { target: { value: String(move % 11) } });
    }
    expect(day()).toHaveValue('11.10.2018');
    await shows('Am 11.10.2018 ist die Landesinitiative vorgestellt');
    expect(pushed).not.toHaveBeenCalled();
    fireEvent.pointerUp(slider);
    await waitFor(() => expect(address()).toBe('/?asOf=2018-10-11'));
    expect(pushed).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test.for<[string, () => void, string]>([
    [
      'scenario',
      () => fireEvent.click(screen.getByRole('radio', { name: /^B/ })),
      '/timeline?asOf=2019-04-09&scenario=b',
    ],
    [
      'day to compare with',
      () => fireEvent.change(compared(), { target: { value: '11.09.2018' } }),
      '/timeline?asOf=2019-04-09&since=2018-09-11',
    ],
  ])('that is still being slid to is not lost by the choice of a %s', async ([, choose, after]) => {
    await appAt('/timeline');
    await waitFor(compared);
    const slider = screen.getByRole('slider', { name: /^Stichtag auf einen Tag schieben/ });
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: '4' } });
    choose();
    expect(address()).toBe(after);
    fireEvent.pointerUp(slider);
  });

  test.for([
    ['2018-09-11', /^zum vorigen Tag/],
    ['2022-12-31', /^zum nächsten Tag/],
  ] as const)('has no step beyond %s', async ([end, name]) => {
    await appAt(`/?asOf=${end}`);
    expect(screen.getByRole('button', { name })).toBeDisabled();
  });

  test('can be typed, and shows what was known on that day', async () => {
    const user = await appAt('/');
    await user.clear(day());
    await user.type(day(), '15.1.2019');
    expect(address()).toBe('/?asOf=2019-01-15');
    await shows('Planungsphase, beendet');
    expect(day()).toHaveValue('15.01.2019');
    expect(day()).toBeValid();
  });

  test('half typed stays as it was typed, changes nothing, and says the form that is expected', async () => {
    const user = await appAt('/?asOf=2019-01-15');
    await user.clear(day());
    await user.type(day(), '05.11.');
    expect(day()).toHaveValue('05.11.');
    expect(day()).toBeInvalid();
    expect(day()).toHaveAccessibleDescription('Tag im Format TT.MM.JJJJ');
    expect(address()).toBe('/?asOf=2019-01-15');
    await shows('Planungsphase, beendet');
    await user.type(day(), '2018');
    expect(day()).toBeValid();
    expect(address()).toBe('/');
  });

  test('that does not exist is not corrected behind the reader’s back', async () => {
    const user = await appAt('/');
    await user.clear(day());
    await user.type(day(), '31.11.2018');
    expect(day()).toHaveValue('31.11.2018');
    expect(day()).toBeInvalid();
    expect(address()).toBe('/');
  });

  test('is typed by an English reader year first, where 05/11 would read two ways', async () => {
    const { user } = renderApp('/?lang=en');
    const field = await screen.findByRole('textbox', { name: 'As of (Stichtag)' });
    expect(field).toHaveValue('2018-11-05');
    await user.clear(field);
    await user.type(field, '2019-01-15');
    expect(address()).toBe('/?asOf=2019-01-15&lang=en');
  });
});
