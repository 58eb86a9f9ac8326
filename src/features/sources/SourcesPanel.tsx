import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import type { Selection } from '#domain/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { QueryPanel } from '#ui/QueryPanel.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { type FactRow, type SourceRow, sourceRows } from './source-rows.ts';

/** Each source with the facts drawn from it, word for word where the words are in hand. */
export function SourcesPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const sources = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => sourceRows(initiative, selection, language),
  });
  return (
    <QueryPanel title={words.sources.title} className="sources" words={words.panel} query={sources}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="soft">{words.sources.none}</p>
        ) : (
          rows.map((row) => <SourceEntry key={row.id} row={row} />)
        )
      }
    </QueryPanel>
  );
}

function SourceEntry({ row }: { row: SourceRow }) {
  const words = useWords();
  return (
    <article className="source" aria-labelledby={`source-${row.id}`}>
      <header>
        <h3 id={`source-${row.id}`}>{row.title}</h3>
        <p className="soft">
          {[row.name, row.publisher, `${words.sources.date}: ${row.date}`].join(' · ')}
          {row.isInHand ? null : ` · ${words.sources.notInHand}`}
          {row.url === undefined ? null : (
            <>
              {' · '}
              <a href={row.url} rel="noreferrer">
                {words.sources.openPage} {words.evidence.external}
              </a>
            </>
          )}
        </p>
      </header>
      <ol className="fact-list">
        {row.facts.map((fact) => (
          <FactEntry key={fact.id} fact={fact} />
        ))}
      </ol>
    </article>
  );
}

function FactEntry({ fact }: { fact: FactRow }) {
  const words = useWords().evidence;
  return (
    <li id={`fact-${fact.id}`}>
      <p className="fact-statement">{fact.statement}</p>
      <p className="soft">
        <StatusMark sign={fact.sign}>{fact.status}</StatusMark>
        <span>
          {words.section}: {fact.section}
        </span>
        <span>
          {words.knownFrom}: {fact.knownFrom}
        </span>
      </p>
      <Quotation quote={fact.quote} paraphrase={fact.paraphrase} paraphraseNote={words.paraphrase} />
    </li>
  );
}
