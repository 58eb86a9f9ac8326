import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { writingQueries } from '#api/use-writing.ts';
import { writeProblemOf } from '#api/write-problem.ts';
import type { RevisionSummary } from '#domain/writing/revision.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { MayNot } from '#kit/identity/MayNot.tsx';
import { WriteProblemNotice } from '#kit/writing/WriteProblemNotice.tsx';
import type { Named } from './asked.ts';
import { Differences } from './Differences.tsx';

type HistoryProps = { of: Named; onRestore: (number: number) => void };

/** Every version of an initiative: who wrote it, when and why; and what is different between two of them. */
export function History({ of, onRestore }: HistoryProps) {
  const language = useLanguage();
  const words = ownWordsIn(language).history;
  const { loadingShell } = useWords();
  const query = useQuery(writingQueries.revisions(of.id));
  if (query.isError) {
    return (
      <>
        <WriteProblemNotice problem={writeProblemOf(query.error)} />
        <MayNot right="edit" />
      </>
    );
  }
  if (!query.data) return <p>{loadingShell}</p>;
  const newest = query.data.at(-1)?.number;
  return (
    <>
      <table className="spaced">
        <caption className="visually-hidden">{words.title(of.title)}</caption>
        <thead>
          <tr>
            {(['number', 'at', 'author', 'reason'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {query.data.toReversed().map(({ number, at, author, reason, isDeletion }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{formatterOf(language).moment(Date.parse(at))}</td>
              <td>{author}</td>
              <td>
                {/* A column of its own would lie outside of a narrow window. */}
                <div className="cluster">
                  <span>{isDeletion ? `${words.deletion}: ${reason}` : reason}</span>
                  {number === newest || isDeletion ? null : (
                    <button
                      type="button"
                      className="button link"
                      aria-label={`${words.restore}: ${words.number} ${number}`}
                      onClick={() => onRestore(number)}
                    >
                      {words.restore}
                    </button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Comparison key={newest} id={of.id} revisions={query.data.filter(({ isDeletion }) => !isDeletion)} />
    </>
  );
}

type ComparisonProps = { id: string; revisions: readonly RevisionSummary[] };

/** At first the newest version with the one before it. */
function Comparison({ id, revisions }: ComparisonProps) {
  const words = ownWordsIn(useLanguage()).history;
  const [before, after] = revisions.slice(-2);
  const [chosen, setChosen] = useState({ from: before?.number ?? 1, to: after?.number ?? 1 });
  const from = useQuery(writingQueries.revision(id, chosen.from));
  const to = useQuery(writingQueries.revision(id, chosen.to));
  if (revisions.length < 2) return null;
  return (
    <section className="spaced" aria-label={words.compare}>
      <h3>{words.compare}</h3>
      <p className="cluster">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="control">
            <span>{words[end]}</span>
            <select
              value={chosen[end]}
              onChange={({ target }) => setChosen({ ...chosen, [end]: Number(target.value) })}
            >
              {revisions.map(({ number, reason }) => (
                <option key={number} value={number}>{`${number}: ${reason}`}</option>
              ))}
            </select>
          </label>
        ))}
      </p>
      <div role="status">
        {from.data?.document && to.data?.document ? (
          <Differences before={from.data.document} after={to.data.document} label={words.compare} />
        ) : null}
      </div>
    </section>
  );
}
