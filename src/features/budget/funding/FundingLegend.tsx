import type { ReactNode } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';

/** The signs of the chart in words; drawn small, as they are drawn in it. */
export function FundingLegend({ hasScale }: { hasScale: boolean }) {
  const words = useWords();
  if (!hasScale) {
    return (
      <>
        <StatusMark sign="half">{words.status.announced}</StatusMark>
        <StatusMark sign="empty">{words.status['not-assessable']}</StatusMark>
      </>
    );
  }
  return (
    <>
      <Key label={words.budget.stateFunding}>
        <rect className="best state assumed" x="1" y="3" width="20" height="9" />
      </Key>
      <Key label={words.budget.ownContribution}>
        <rect className="best own assumed" x="1" y="3" width="20" height="9" />
      </Key>
      <Key label={words.chart.range}>
        <path className="whisker" d="M2 7.5H20M2 3v9M20 3v9" />
      </Key>
      <Key label={words.chart.headroom}>
        <path className="headroom" d="M11 1v13" />
      </Key>
      <StatusMark sign="open">{words.status.assumed}</StatusMark>
    </>
  );
}

function Key({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="key">
      <svg viewBox="0 0 22 15" width="22" height="15" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </span>
  );
}
