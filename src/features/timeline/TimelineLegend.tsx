import { useId } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';

/** What an edge that fades and a hatched bar mean; the words of the lists say it of each entry. */
export function TimelineLegend() {
  const words = useWords().timeline;
  const id = useId();
  return (
    <p className="chart-key timeline-key cluster soft">
      <span className="key">
        <svg className="timeline-drawing" width="34" height="14" aria-hidden="true" focusable="false">
          <defs>
            <linearGradient id={`${id}fade`}>
              <stop stopColor="var(--payer-state)" offset="0.2" />
              <stop stopColor="var(--paper)" offset="1" />
            </linearGradient>
          </defs>
          <rect width="34" height="14" fill={`url(#${id}fade)`} />
        </svg>
        {words.fading}
      </span>
      <span className="key">
        <svg className="timeline-drawing" width="34" height="14" aria-hidden="true" focusable="false">
          <path stroke="var(--payer-state)" strokeWidth="3" d="M-2 14L12 0M6 14L20 0M14 14L28 0M22 14L36 0" />
        </svg>
        {words.hatched}
      </span>
    </p>
  );
}
