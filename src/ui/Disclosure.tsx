import { type KeyboardEvent, type ReactNode, useId, useRef, useState, useTransition } from 'react';

type DisclosureProps = {
  /** What the button shows. */
  label: string;
  /** What it is called, where several show the same. */
  name?: string;
  className: string;
  /** Drawn when it is open, and not before. */
  renderContent: () => ReactNode;
};

/**
 * A button that opens a small panel below it; Escape, or going elsewhere, closes it. It is open once its content is there,
 * so that the next Tab leads into it.
 */
export function Disclosure({ label, name, className, renderContent }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isComing, comeIn] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // Keys and focus only bubble through here: what is operated are the buttons inside.
    <div
      role="presentation"
      className={`disclosure ${className}`}
      onKeyDown={closeOnEscape}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="button quiet"
        aria-expanded={isOpen}
        aria-busy={isComing}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        onClick={(event) => {
          // Some browsers do not focus a button that is clicked; without focus nothing would close it.
          event.currentTarget.focus();
          comeIn(() => setIsOpen(!isOpen));
        }}
      >
        {label}
      </button>
      {isOpen ? (
        <div id={id} className="disclosure-panel" tabIndex={-1}>
          {renderContent()}
        </div>
      ) : null}
    </div>
  );
}
