import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

const expectAddress = (address: string) =>
  waitFor(() => expect(location.pathname + location.search).toBe(address));

/** What a choice sets going begins after the next frame. */
const frames = () => new Promise((resolve) => setTimeout(resolve, 50));

/** The application at an address, as soon as a reader can choose something. */
async function appAt(start: string) {
  const { user } = renderApp(start);
  await screen.findByRole('region', { name: 'Was wird gezeigt' });
  return user;
}

const day = () => screen.getByRole('textbox', { name: 'Stichtag' });

const compared = () => screen.getByRole('textbox', { name: /^Vergleichstag/ });

const shows = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(text));

describe('the Stichtag', () => {
  test('steps to the next day on which something became known, and to the one before', async () => {
    const user = await appAt('/');
    await user.click(screen.getByRole('button', { name: /^zum nächsten Tag/ }));
    await expectAddress('/?asOf=2019-04-09');
    await shows('Am 09.04.2019 ist die Planungsphase');
    expect(day()).toHaveValue('09.04.2019');
    await user.click(screen.getByRole('button', { name: /^zum vorigen Tag/ }));
    await expectAddress('/');
    await user.click(screen.getByRole('button', { name: /^zum vorigen Tag/ }));
    await expectAddress('/?asOf=2018-10-11');
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
    await expectAddress('/?asOf=2018-10-11');
    expect(pushed).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('that is slid to right after it was typed is where it was slid to', async () => {
    await appAt('/');
    fireEvent.change(day(), { target: { value: '15.01.2019' } });
    const slider = screen.getByRole('slider', { name: /^Stichtag auf einen Tag schieben/ });
    fireEvent.change(slider, { target: { value: '4' } });
    await frames();
    await waitFor(() => expect(location.pathname + location.search).toBe('/?asOf=2019-04-09'));
    expect(day()).toHaveValue('09.04.2019');
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
    await waitFor(() => expect(location.pathname + location.search).toBe(after));
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
    await expectAddress('/?asOf=2019-01-15');
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
    await frames();
    await expectAddress('/?asOf=2019-01-15');
    await shows('Planungsphase, beendet');
    await user.type(day(), '2018');
    expect(day()).toBeValid();
    await expectAddress('/');
  });

  test('that does not exist is not corrected behind the reader’s back', async () => {
    const user = await appAt('/');
    await user.clear(day());
    await user.type(day(), '31.11.2018');
    expect(day()).toHaveValue('31.11.2018');
    expect(day()).toBeInvalid();
    await frames();
    await expectAddress('/');
  });

  test('is typed by an English reader year first, where 05/11 would read two ways', async () => {
    const { user } = renderApp('/?lang=en');
    const field = await screen.findByRole('textbox', { name: 'As of (Stichtag)' });
    expect(field).toHaveValue('2018-11-05');
    await user.clear(field);
    await user.type(field, '2019-01-15');
    await expectAddress('/?asOf=2019-01-15&lang=en');
  });
});
