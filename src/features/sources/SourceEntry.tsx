import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { StatusMarks } from '#ui/StatusMarks.tsx';
import type { FactRow, SourceRow } from './source-rows.ts';

type SourceEntryProps = {
  row: SourceRow;
  asOf: string;
  /** The fact that the address points at. */
  marked: string | undefined;
  /** A link leads to another fact here, which must not be hidden by a search. */
  onFollow: () => void;
};

/** A source with its fields and the facts drawn from it. */
export function SourceEntry({ row, asOf, marked, onFollow }: SourceEntryProps) {
  const { evidence } = useWords();
  const words = sourceWordsIn(useLanguage());
  return (
    <article className="source" aria-labelledby={`source-${row.id}`}>
      <header>
        <h3 id={`source-${row.id}`}>{row.title}</h3>
        <dl className="source-fields links line small">
          {row.fields.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}:</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {row.url === undefined ? null : (
            <div>
              <dt className="visually-hidden">{words.openPage}:</dt>
              <dd>
                <a href={row.url} rel="noreferrer">
                  {words.openPage} {evidence.external}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </header>
      <ol className="fact-list grid ruled spaced">
        {row.facts.map((fact) => (
          <FactEntry
            key={fact.id}
            fact={fact}
            asOf={asOf}
            isMarked={fact.id === marked}
            onFollow={onFollow}
          />
        ))}
      </ol>
    </article>
  );
}

type FactEntryProps = { fact: FactRow; asOf: string; isMarked: boolean; onFollow: () => void };

function FactEntry({ fact, asOf, isMarked, onFollow }: FactEntryProps) {
  const { evidence: words } = useWords();
  const sources = sourceWordsIn(useLanguage());
  const link = () => {
    const address = new URL(location.href);
    address.searchParams.set('asOf', asOf);
    address.hash = `fact-${fact.id}`;
    return address.href;
  };
  return (
    <li id={`fact-${fact.id}`} tabIndex={-1} data-marked={isMarked} data-superseded={fact.isSuperseded}>
      <p className="strong">{fact.statement}</p>
      <p className="soft line">
        <StatusMarks marks={fact.marks} />
        {fact.isSuperseded ? <span className="superseded">{sources.superseded}</span> : null}
        <span>
          {words.section}: {fact.section}
        </span>
        <span>
          {words.knownFrom}: {fact.knownFrom}
        </span>
        <CopyButton
          label={sources.copy}
          of={fact.statement}
          copied={sources.copied}
          failed={sources.copyFailed}
          text={link}
        />
      </p>
      <Quotation quote={fact.quote} paraphrase={fact.paraphrase} paraphraseNote={words.paraphrase} />
      <FactRelations fact={fact} onFollow={onFollow} />
    </li>
  );
}

function FactRelations({ fact, onFollow }: Pick<FactEntryProps, 'fact' | 'onFollow'>) {
  const words = useWords().evidence;
  if (fact.relations.length === 0 && fact.questions.length === 0) return null;
  return (
    <dl className="fact-relations links small spaced">
      {fact.relations.map(({ word, facts }) => (
        <div key={word} className="pair">
          <dt>{word}</dt>
          {facts.map(({ id, statement }) => (
            <dd key={id}>
              <a href={`#fact-${id}`} onClick={onFollow}>
                {statement}
              </a>
            </dd>
          ))}
        </div>
      ))}
      {fact.questions.map(({ text, resolver }) => (
        <div key={text} className="pair">
          <dt>{words.resolves}</dt>
          <dd>
            {text} <small className="soft">{resolver}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
