import { type ReactNode, useState } from 'react';
import { isPrinting } from './charts/printing.ts';

/** Above so many entries their titles alone are a list to look over, and each opens by itself. */
export const mostUnfolded = 4;

type FoldProps = { title: string; className: string; isFolded: boolean; renderContent: () => ReactNode };

/** What stands below a heading; folded it is made only once somebody opens it. Paper has all of it. */
export function Fold({ title, className, isFolded, renderContent }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isOnPaper = isPrinting.useValue();
  if (!isFolded || isOnPaper) {
    return (
      <div className={className}>
        <h3>{title}</h3>
        {renderContent()}
      </div>
    );
  }
  return (
    <details
      className={`fold ${className}`}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {isOpen ? renderContent() : null}
    </details>
  );
}
