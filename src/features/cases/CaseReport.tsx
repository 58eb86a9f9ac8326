import { useEffect, useRef } from 'react';
import type { KeptCase } from '#domain/cases/kept-case.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';

/** What was done with a case; a deleted one can be had back. */
export type Reported = { readonly text: string; readonly removed?: KeptCase | undefined };

type CaseReportProps = { said: Reported | undefined; onUndo: (removed: KeptCase) => void };

/** The focus goes here, since what was pressed may be gone. */
export function CaseReport({ said, onUndo }: CaseReportProps) {
  const words = caseWordsIn(useLanguage());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) place.current?.focus();
  }, [said]);
  return (
    <div ref={place} className="cluster" role="status" tabIndex={-1}>
      {said ? <p className="strong">{said.text}</p> : null}
      {said?.removed ? <Undo label={words.undo} removed={said.removed} onUndo={onUndo} /> : null}
    </div>
  );
}

type UndoProps = { label: string; removed: KeptCase; onUndo: (removed: KeptCase) => void };

function Undo({ label, removed, onUndo }: UndoProps) {
  return (
    <button type="button" className="button quiet" onClick={() => onUndo(removed)}>
      {label}
    </button>
  );
}
