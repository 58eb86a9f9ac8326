import { signal } from '../hooks/signal.ts';

let isOnPaper = false;

/** True while the page is laid out for paper: what is folded away on the screen is printed. */
export const isPrinting = signal(false, {
  read: () => isOnPaper,
  connect: (announce) => {
    const note = (event: Event) => {
      isOnPaper = event.type === 'beforeprint';
      announce();
    };
    addEventListener('beforeprint', note);
    addEventListener('afterprint', note);
    return () => {
      removeEventListener('beforeprint', note);
      removeEventListener('afterprint', note);
    };
  },
});
