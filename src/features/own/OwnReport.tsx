import { useEffect, useRef } from 'react';
import { WriteProblemNotice } from '#kit/writing/WriteProblemNotice.tsx';
import type { Report } from './use-own.ts';

type OwnReportProps = { report: Report | undefined; onMore: (act: () => Promise<Report>) => void };

/** What was done, with the way back or on where there is one; the focus goes here, since what was pressed may be gone. */
export function OwnReport({ report, onMore }: OwnReportProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (report) place.current?.focus();
  }, [report]);
  const more = report && 'more' in report ? report.more : undefined;
  return (
    <div ref={place} className="cluster" role="status" tabIndex={-1}>
      {report && 'text' in report ? <p className="strong">{report.text}</p> : null}
      {report && 'problem' in report ? (
        <WriteProblemNotice problem={report.problem} document={report.document} />
      ) : null}
      {more ? (
        <button type="button" className="button quiet" onClick={() => onMore(more.act)}>
          {more.label}
        </button>
      ) : null}
    </div>
  );
}
