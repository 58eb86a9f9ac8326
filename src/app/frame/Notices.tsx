import { Suspense } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { oldestKept } from '#api/cached-answer.ts';
import { problemOf } from '#api/problem.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { formatterOf } from '#format/formatter.ts';
import { problemText } from '#format/problem-text.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { fault as switchedOn } from '../browser/fault.ts';

// What only a developer of a data service asks for comes with a defect.
const Defects = onDemand(async () => (await import('./Defects.tsx')).Defects);
// These are rare; offline they are among what is kept.
const KeptLine = onDemand(async () => (await import('./LateNotices.tsx')).KeptLine, 'window');
const FaultLine = onDemand(async () => (await import('./LateNotices.tsx')).FaultLine, 'window');

const WaitingDrafts = onDemand(
  async () => (await import('#features/own/WaitingDrafts.tsx')).WaitingDrafts,
  'window',
);

/** Only a server knows who may see what: the demo is built without. */
const EntryNotice =
  import.meta.env.MODE === 'demo'
    ? undefined
    : onDemand(async () => (await import('#features/identity/EntryNotice.tsx')).EntryNotice, 'window');

/** Why data could not be loaded or renewed, since when what is still shown stands, and a way to try again. */
export function ProblemNotice({ query }: { query: UseQueryResult }) {
  const words = useWords().panel;
  const language = useLanguage();
  if (!query.isError) return null;
  const stale = query.data ? words.stale(formatterOf(language).moment(query.dataUpdatedAt)) : undefined;
  const problem = problemOf(query.error);
  if (EntryNotice && problem.kind === 'refused' && (problem.status === 401 || problem.status === 403)) {
    return (
      <Suspense>
        <EntryNotice status={problem.status} stale={stale} />
      </Suspense>
    );
  }
  return (
    <div className="notice cluster problem screen-only" role="alert">
      <div>
        <p>{problemText(problem, language)}</p>
        {stale !== undefined ? <p>{stale}</p> : null}
        <Suspense>
          <Defects problem={problem} />
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

/** Where nothing is a fact yet a reader has to know whether something waits to become one. */
export function DraftNotice(props: { initiative: Initiative; capturePath: string }) {
  if (props.initiative.facts.length > 0) return null;
  return (
    <Suspense>
      <WaitingDrafts {...props} />
    </Suspense>
  );
}

/** That the offline worker stood in for the data service. */
export function KeptNotice() {
  const keptAt = oldestKept.useValue();
  if (keptAt === undefined) return null;
  return (
    <Suspense>
      <KeptLine keptAt={keptAt} />
    </Suspense>
  );
}

/** Where the mock answers with a fault that was switched on. */
export function FaultNotice(props: { search: string; path: string }) {
  const fault = switchedOn.useValue();
  if (fault === undefined) return null;
  return (
    <Suspense>
      <FaultLine {...props} fault={fault} />
    </Suspense>
  );
}
