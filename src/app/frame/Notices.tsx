import { Suspense } from 'react';
import { type UseQueryResult, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { oldestKept } from '#api/cached-answer.ts';
import { problemOf } from '#api/problem.ts';
import { formatterOf } from '#format/formatter.ts';
import { problemText } from '#format/problem-text.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { fault as switchedOn } from '../browser/fault.ts';

// What only a developer of a data service asks for comes with a defect.
const Defects = onDemand(async () => (await import('./Defects.tsx')).Defects);

/** Why data could not be loaded or renewed, since when what is still shown stands, and a way to try again. */
export function ProblemNotice({ query }: { query: UseQueryResult }) {
  const words = useWords().panel;
  const language = useLanguage();
  if (!query.isError) return null;
  const isStale = query.data !== undefined;
  return (
    <div className="notice cluster problem screen-only" role="alert">
      <div>
        <p>{problemText(problemOf(query.error), language)}</p>
        {isStale ? <p>{words.stale(formatterOf(language).moment(query.dataUpdatedAt))}</p> : null}
        <Suspense>
          <Defects problem={problemOf(query.error)} />
        </Suspense>
      </div>
      <button
        type="button"
        className="button"
        disabled={query.isFetching}
        onClick={() => void query.refetch()}
      >
        {query.isFetching ? words.retrying : words.retry}
      </button>
    </div>
  );
}

/** That the offline worker stood in for the data service, since when its answer stands, and a way to ask again. */
export function KeptNotice() {
  const words = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const isFetching = useIsFetching() > 0;
  const keptAt = oldestKept.useValue();
  if (keptAt === undefined) return null;
  return (
    <div className="notice cluster screen-only" role="status">
      <p>{words.offline.kept(formatterOf(language).moment(keptAt))}</p>
      <button
        type="button"
        className="button"
        disabled={isFetching}
        onClick={() => void client.refetchQueries()}
      >
        {isFetching ? words.panel.retrying : words.panel.retry}
      </button>
    </div>
  );
}

/** Where the mock answers: which fault is switched on, and the way out. */
export function FaultNotice({ search, path }: { search: string; path: string }) {
  const words = useWords().notice;
  const fault = switchedOn.useValue();
  if (fault === undefined) return null;
  const query = new URLSearchParams(search);
  query.delete('fault');
  const rest = query.toString();
  return (
    <p className="notice cluster screen-only" role="note">
      {words.fault(fault)} {/* The mock keeps its fault until the page starts anew. */}
      <a href={rest === '' ? path : `${path}?${rest}`} data-reload="">
        {words.faultOff}
      </a>
    </p>
  );
}
