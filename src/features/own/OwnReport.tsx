import { useEffect, useRef } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { WriteProblemNotice } from '#kit/writing/WriteProblemNotice.tsx';
import type { Report } from './use-own.ts';

type OwnReportProps = { report: Report | undefined; onUndo: (undo: () => Promise<Report>) => void };

/** What was done, with the way back where there is one; the focus goes here, since what was pressed may be gone. */
export function OwnReport({ report, onUndo }: OwnReportProps) {
  const words = ownWordsIn(useLanguage());
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (report) place.current?.focus();
  }, [report]);
  const undo = report && 'undo' in report ? report.undo : undefined;
  return (
    <div ref={place} className="cluster" role="status" tabIndex={-1}>
      {report && 'text' in report ? <p className="strong">{report.text}</p> : null}
      {report && 'problem' in report ? (
        <WriteProblemNotice problem={report.problem} document={report.document} />
      ) : null}
      {undo ? (
        <button type="button" className="button quiet" onClick={() => onUndo(undo)}>
          {words.undo}
        </button>
      ) : null}
    </div>
  );
}
