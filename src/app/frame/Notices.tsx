import { type UseQueryResult, useIsFetching, useQueryClient } from '@tanstack/react-query';
import { oldestKept } from '#api/cached-answer.ts';
import { type Problem, problemOf } from '#api/problem.ts';
import { formatterOf } from '#format/formatter.ts';
import { problemText } from '#format/problem-text.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { fault as switchedOn } from '../browser/fault.ts';

/** What was wrong in the address and what is shown instead; stays until it is closed or the reader moves on. */
export function CorrectionNotice({ texts, onDismiss }: { texts: readonly string[]; onDismiss: () => void }) {
  const words = useWords().notice;
  if (texts.length === 0) return null;
  return (
    <div className="notice cluster screen-only" role="status">
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}

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
        <Defects problem={problemOf(query.error)} />
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

const shownDefects = 5;

function Defects({ problem }: { problem: Problem }) {
  const words = useWords();
  if (problem.kind !== 'malformed' || problem.defects.length === 0) return null;
  const rules: Readonly<Record<string, string>> = words.problem.rules;
  return (
    <details>
      <summary>{words.panel.technical}</summary>
      <ul>
        {problem.defects.slice(0, shownDefects).map(({ place, rule }) => (
          <li key={`${place} ${rule}`}>
            {words.problem.place(
              place === '' ? words.problem.wholeAnswer : place,
              rules[rule] ?? words.problem.rules.other,
            )}
          </li>
        ))}
      </ul>
    </details>
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
