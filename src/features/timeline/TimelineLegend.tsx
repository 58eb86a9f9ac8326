import { type ReactNode, useId } from 'react';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import type { Drawing } from './drawing-rows.ts';

/** What the marks of the drawing mean: those that it has, and no others. */
export function TimelineLegend({ drawing: { bars, points } }: { drawing: Drawing }) {
  const { timeline: words, status } = useWords();
  const { list } = formatterOf(useLanguage());
  const id = useId();
  const unsure = new Set(bars.filter((bar) => bar.status !== 'confirmed').map((bar) => status[bar.status]));
  return (
    <p className="chart-key timeline-key cluster soft">
      {bars.some(({ fadeIn, fadeOut }) => fadeIn > 0 || fadeOut > 0) ? (
        <Key label={words.fading}>
          <defs>
            <linearGradient id={`${id}fade`}>
              <stop stopColor="var(--payer-state)" offset="0.2" />
              <stop stopColor="var(--paper)" offset="1" />
            </linearGradient>
          </defs>
          <rect width="34" height="14" fill={`url(#${id}fade)`} />
        </Key>
      ) : null}
      {unsure.size > 0 ? (
        <Key label={words.hatched(list([...unsure]))}>
          <path stroke="var(--payer-state)" strokeWidth="3" d="M-2 14L12 0M6 14L20 0M14 14L28 0M22 14L36 0" />
        </Key>
      ) : null}
      {points.some((point) => !point.isVague) ? (
        <Key label={words.milestone}>
          <path fill="var(--ink)" d="M17 0L24 7L17 14L10 7Z" />
        </Key>
      ) : null}
      {points.some((point) => point.isVague) ? (
        <Key label={words.vagueMilestone}>
          <path stroke="var(--ink)" strokeWidth="2.5" strokeDasharray="2 4" d="M0 7H20" />
          <path fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" d="M26 1L32 7L26 13L20 7Z" />
        </Key>
      ) : null}
    </p>
  );
}

function Key({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="key">
      <svg className="timeline-mark" width="34" height="14" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </span>
  );
}
