import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteTakenOver, untilNear } from './near.ts';

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 100, 100));
});
// The document is shared with other tests.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A panel far below as it was built, and how often its button has been pressed. */
function built(name: string) {
  document.body.innerHTML = `<main><section class="panel ${name}"><button>Beleg</button></section></main>`;
  const button = document.querySelector('button');
  if (!button) throw new Error('The panel has no button.');
  const pressed = vi.fn<() => void>();
  button.addEventListener('click', pressed);
  void untilNear(name);
  return { button, pressed };
}
const keepFromBelow = (event: Event) => event.stopPropagation();
const takeOver = () => noteTakenOver('heard');
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 120));

test('a press that React does not hear is repeated, also where it takes the panel over right after it', async () => {
  const { button, pressed } = built('soon');
  button.click();
  noteTakenOver('soon');
  await aWhile();
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a press that React keeps from the button is repeated, also where the panel answers right after it', async () => {
  const { button, pressed } = built('kept');
  document.querySelector('main')?.addEventListener('click', keepFromBelow, { capture: true, once: true });
  button.click();
  noteTakenOver('kept');
  await aWhile();
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('a press is repeated once the panel answers, however late', async () => {
  const { button, pressed } = built('late');
  button.click();
  await aWhile();
  expect(pressed).toHaveBeenCalledTimes(1);
  noteTakenOver('late');
  await aWhile();
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a press for which React takes the panel over at once has been heard', async () => {
  const { button, pressed } = built('heard');
  document.querySelector('main')?.addEventListener('click', takeOver, { capture: true });
  button.click();
  await aWhile();
  expect(pressed).toHaveBeenCalledTimes(1);
});
