// What jsdom lacks of a browser, once for all tests that share a page.

// jsdom knows the dialog element but none of its methods. This much of them is needed here: a modal dialog takes the
// focus, closes on Escape and says so in its own time. What lies behind it stays reachable, other than in a browser.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('button')?.focus();
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  },
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('dialog')?.close();
});

// jsdom has no layout, so there is nothing to scroll.
globalThis.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// And nothing has a size that could change.
globalThis.ResizeObserver = class implements ResizeObserver {
  observe() {}
  disconnect() {}
  unobserve() {}
};

// Without a layout all of a page is on the screen.
globalThis.IntersectionObserver = class implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #callback: IntersectionObserverCallback;
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element) {
    const box = target.getBoundingClientRect();
    const seen = { target, isIntersecting: true, intersectionRatio: 1, time: 0, rootBounds: null };
    this.#callback([{ ...seen, boundingClientRect: box, intersectionRect: box }], this);
  }
  disconnect() {}
  unobserve() {}
  takeRecords() {
    return [];
  }
};

// jsdom lays nothing out: no question about the window is answered with yes.
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
