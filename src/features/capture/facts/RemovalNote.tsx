import { useEffect, useRef } from 'react';
import type { Along } from '#domain/capture/removal.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import type { ToldRemoval } from './use-removal.ts';

/** What was taken away and what went along, or what keeps it; the focus goes here, since what was pressed may be gone. */
export function RemovalNote({ told }: { told: ToldRemoval | undefined }) {
  const language = useLanguage();
  const words = captureWordsIn(language).removal;
  const { text } = formatterOf(language);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  const along = ({ kind, of }: Along): string => words.kinds[kind](text(of));
  const removal = told?.removal;
  const lines = removal?.kind === 'needed' ? removal.by.map(text) : (removal?.along ?? []).map(along);
  return (
    <div ref={place} role="status" tabIndex={-1} className="removal-note">
      {told ? (
        <p className={removal?.kind === 'needed' ? 'field-error' : undefined}>
          {(removal?.kind === 'needed' ? words.needed : words.gone)(text(told.what))}
          {removal?.kind === 'possible' && lines.length > 0 ? ` ${words.along}` : ''}
        </p>
      ) : null}
      {lines.length > 0 ? (
        <ul className="bullets small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
