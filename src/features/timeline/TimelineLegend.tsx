import { useId } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';

/** What an edge that fades and a hatched bar mean; the words of the lists say it of each entry. */
export function TimelineLegend() {
  const words = useWords().timeline;
  const id = useId();
  return (
    <p className="chart-key timeline-key">
      <span className="key">
        <svg className="timeline-drawing" width="34" height="14" aria-hidden="true" focusable="false">
          <defs>
            <linearGradient id={`${id}fade`}>
              <stop className="fade-from" offset="0.2" />
              <stop className="fade-to" offset="1" />
            </linearGradient>
          </defs>
          <rect width="34" height="14" fill={`url(#${id}fade)`} />
        </svg>
        {words.fading}
      </span>
      <span className="key">
        <svg className="timeline-drawing" width="34" height="14" aria-hidden="true" focusable="false">
          <path className="stripes" d="M-2 14L12 0M6 14L20 0M14 14L28 0M22 14L36 0" />
        </svg>
        {words.hatched}
      </span>
    </p>
  );
}
