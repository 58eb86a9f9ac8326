import type { ReactNode } from 'react';

/** A sign of a drawing beside its name, drawn small as it is drawn there. */
export function LegendKey({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="key">
      <svg viewBox="0 0 22 15" width="22" height="15" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </span>
  );
}
