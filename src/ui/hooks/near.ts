import { isWanted, whenWanted } from '../charts/first-interaction.ts';

/** A panel that stands as it was built until React takes it over. */
type BuiltPanel = {
  readonly element: Element;
  readonly isNear: Promise<void>;
  readonly open: () => void;
  isTakenOver: boolean;
};

const panels = new Map<string, BuiltPanel>();

/**
 * What React waits for before it takes over a panel, known by its class: that the panel comes near the window, or that a
 * reader is there. Undefined where the panel was not built. React tries a panel again and compares: for one panel it is
 * the same promise from first to last, also when there is nothing left to wait for.
 */
export function untilNear(className: string): Promise<void> | undefined {
  return (panels.get(className) ?? found(className))?.isNear;
}

/** React reads the status of a promise: with this one it goes on at once, not a moment later as with one resolved only. */
const over = { status: 'fulfilled', value: undefined };

/** The panel answers from now on. */
export function noteTakenOver(className: string): void {
  const panel = panels.get(className);
  if (panel) panel.isTakenOver = true;
}

function found(className: string): BuiltPanel | undefined {
  // A page that is being built has neither a document nor a window.
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const element = document.querySelector(`main .panel.${className}`);
  if (!element) return undefined;
  if (panels.size === 0) listen();
  const { promise: isNear, resolve } = Promise.withResolvers<void>();
  const open = () => {
    void Object.assign(isNear, over);
    resolve();
  };
  const panel: BuiltPanel = { element, isNear, open, isTakenOver: false };
  panels.set(className, panel);
  if (isWanted() || isOther() || element.getBoundingClientRect().top < innerHeight) open();
  else openOnceNear(panel);
  return panel;
}

/** The page is to show something else than what was built, so nothing of it may stay as it is. */
const isOther = (): boolean => location.search !== '' || location.hash !== '';

function openOnceNear({ element, open }: BuiltPanel): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      open();
    },
    { rootMargin: '50% 0px' },
  );
  observer.observe(element);
}

function listen(): void {
  whenWanted(openAll);
  // Before React hears of them: what is used is taken over first, and then answers.
  for (const type of ['focusin', 'popstate'] as const) addEventListener(type, openAll, { capture: true });
  addEventListener('click', press, { capture: true });
}

function openAll(): void {
  for (const { open } of panels.values()) open();
}

/**
 * A press that React has not heard is repeated once the panel answers. React either takes the panel over before the press
 * reaches the button, or keeps it from the button.
 */
function press({ target }: MouseEvent): void {
  openAll();
  const button = target instanceof Element ? target.closest('button') : null;
  const panel = [...panels.values()].find(({ element }) => element.contains(button));
  if (!button || !panel || panel.isTakenOver) return;
  let isHeard = false;
  const reached = () => (isHeard = panel.isTakenOver);
  button.addEventListener('click', reached, { capture: true, once: true });
  setTimeout(() => {
    button.removeEventListener('click', reached, { capture: true });
    if (!isHeard) repeat(panel, button);
  });
}

const patience = 50;

function repeat(panel: BuiltPanel, button: HTMLElement): void {
  if (!panel.isTakenOver) setTimeout(() => repeat(panel, button), patience);
  else if (button.isConnected) button.click();
}
