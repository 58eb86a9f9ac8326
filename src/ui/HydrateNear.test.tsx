import { type Root, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { HydrateNear } from './HydrateNear.tsx';

let root: Root | undefined;
// The document is shared with other tests.
afterEach(() => {
  vi.unstubAllGlobals();
  root?.unmount();
  document.body.replaceChildren();
});

/** Answers as soon as it can be asked: the panel comes near while React is about to take it over. */
class NearAtOnce {
  readonly #answer: (entries: readonly { isIntersecting: boolean }[]) => void;
  constructor(answer: (entries: readonly { isIntersecting: boolean }[]) => void) {
    this.#answer = answer;
  }
  observe() {
    queueMicrotask(() => this.#answer([{ isIntersecting: true }]));
  }
  disconnect() {}
}

test('a panel that comes near while it is being taken over is not drawn anew', async () => {
  const page = (
    <HydrateNear panel="late">
      <section className="panel late">Zeitleiste</section>
    </HydrateNear>
  );
  document.body.innerHTML = `<main>${renderToString(page)}</main>`;
  const built = document.querySelector('section');
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 100, 100));
  vi.stubGlobal('IntersectionObserver', NearAtOnce);

  const errors: unknown[] = [];
  const container = document.querySelector('main');
  if (!container) throw new Error('The page has no main part.');
  // Taken over outside of act, as in the browser: React pauses while it waits, and tries again.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  root = hydrateRoot(container, page, { onRecoverableError: (error) => errors.push(error) });

  await vi.waitFor(() => expect(hasTakenOver(built)).toBe(true));
  expect(errors).toEqual([]);
  expect(document.querySelector('section')).toBe(built);
});

/** React keeps what belongs to an element on the element, once it is its own. */
const hasTakenOver = (element: Element | null): boolean =>
  element !== null && Object.keys(element).some((key) => key.startsWith('__reactFiber$'));
