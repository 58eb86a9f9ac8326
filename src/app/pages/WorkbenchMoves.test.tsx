import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { own, write } from '#tests/given/workbench.ts';
import { renderApp } from '#tests/setup/render.tsx';

afterEach(() => {
  fireEvent.pointerUp(window);
  vi.unstubAllGlobals();
});

/** The workbench where nothing of its results is near the screen. */
async function workbenchFarBelow() {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  renderApp('/budget?scenario=b');
  await screen.findByLabelText('Wirkung je Kommune', { selector: 'table' });
}

const move = (percent: string) =>
  fireEvent.change(screen.getByLabelText(/^Eigenanteil/, { selector: 'input[type="range"]' }), {
    target: { value: percent },
  });
const resultShows = (text: string) =>
  waitFor(() => expect(document.getElementById('result')).toHaveTextContent(text));
const before = '8.887,50 €';
const after = '10.200,00 €';

test('while the slider is drawn the result follows, and a table far below when the slider rests', async () => {
  await workbenchFarBelow();
  expect(own()).toContain(before);
  fireEvent.pointerDown(window);
  move('25');
  await resultShows('10.200 €');
  expect(own()).toContain(before);
  fireEvent.pointerUp(window);
  await waitFor(() => expect(own()).toContain(after));
});

test('a finger that stands still on the slider lets the table far below follow, too', async () => {
  await workbenchFarBelow();
  fireEvent.pointerDown(window);
  move('25');
  await waitFor(() => expect(own()).toContain(after));
});

test('what is typed into a field is shown far below as well', async () => {
  await workbenchFarBelow();
  write('Eigenanteil', '25');
  await waitFor(() => expect(own()).toContain(after));
});
