import { useEffect, useEffectEvent } from 'react';

/** How a speaker moves: `first` and `last`, or so many places on. */
export type SessionMove = 'first' | 'last' | 1 | -1;

const swipeWidth = 60;
const moves: Readonly<Record<string, SessionMove>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 1,
  PageUp: -1,
  Home: 'first',
  End: 'last',
};

/** Keys, clickers (which send Page Up and Page Down) and swipes, wherever the focus is and nothing else wants them. */
export function useSessionInput(onMove: (move: SessionMove) => void, onLeave: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event)) return;
    if (event.key === 'Escape') {
      onLeave();
      return;
    }
    const move = moveOf(event);
    if (move === undefined) return;
    event.preventDefault();
    onMove(move);
  });
  const swipe = useEffectEvent((across: number, down: number) => {
    if (document.querySelector('dialog[open]')) return;
    if (Math.abs(across) > swipeWidth && Math.abs(across) > 2 * Math.abs(down)) onMove(across < 0 ? 1 : -1);
  });

  useEffect(() => {
    let start: Touch | undefined;
    const onKey = (event: KeyboardEvent) => press(event);
    // Two fingers zoom; only one of them swipes.
    const onStart = ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0] : undefined;
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0];
      if (start && end) swipe(end.clientX - start.clientX, end.clientY - start.clientY);
      start = undefined;
    };
    addEventListener('keydown', onKey);
    addEventListener('touchstart', onStart, { passive: true });
    addEventListener('touchend', onEnd);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('touchstart', onStart);
      removeEventListener('touchend', onEnd);
    };
  }, []);
}

function moveOf({ key, shiftKey }: KeyboardEvent): SessionMove | undefined {
  if (key === ' ') return shiftKey ? -1 : 1;
  if (shiftKey) return undefined;
  // Up and down scroll a message that is longer than the screen, and step where there is nothing to scroll.
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight <= clientHeight) {
    if (key === 'ArrowDown') return 1;
    if (key === 'ArrowUp') return -1;
  }
  return moves[key];
}

/** True where the key has a meaning of its own: in an open dialog, a field, and for the space bar on a button. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('select, textarea, input:not([type="checkbox"])')) return true;
  return key === ' ' && target.closest('button, a, input, summary, [role="button"]') !== null;
}
