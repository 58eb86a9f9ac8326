import { useEffect, useId, useRef, type ReactNode } from 'react';

type PopoverDialogProps = {
  title: string;
  closeLabel: string;
  anchor: HTMLElement;
  /** For what is worked in: it keeps its width, whatever is in it. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
};

const gap = 8;

/**
 * A modal dialog beside what opened it; at the lower edge on small screens. The browser's own dialog keeps the
 * focus inside, closes on Escape and gives the focus back.
 */
export function PopoverDialog({
  title,
  closeLabel,
  anchor,
  isWide = false,
  onClose,
  children,
}: PopoverDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    place(element, anchor);
    // What is opened inside may need more room than there was below.
    const observer =
      typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => place(element, anchor));
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      element.close();
      current(anchor).focus();
    };
  }, [anchor]);

  return (
    <dialog
      ref={dialog}
      className={isWide ? 'popover wide' : 'popover'}
      aria-labelledby={headingId}
      onClose={onClose}
      closedby="any"
    >
      <header>
        <h2 id={headingId} className="soft">
          {title}
        </h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {closeLabel}
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** What opened the dialog, or what stands for it since the page has drawn it anew: an element of the same id. */
const current = (anchor: HTMLElement): HTMLElement =>
  (anchor.isConnected ? undefined : document.getElementById(anchor.id)) ?? anchor;

/** Below the anchor where there is room, else above, always inside the window. Set by script: the CSP bars styles. */
function place(dialog: HTMLElement, anchor: HTMLElement) {
  const box = current(anchor).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const left = Math.max(gap, Math.min(box.left, innerWidth - width - gap));
  const below = box.bottom + gap;
  const top = below + height < innerHeight ? below : Math.max(gap, box.top - height - gap);
  dialog.style.setProperty('--left', `${left}px`);
  dialog.style.setProperty('--top', `${Math.min(top, Math.max(gap, innerHeight - height - gap))}px`);
}
