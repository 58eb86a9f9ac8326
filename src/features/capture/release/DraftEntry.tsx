import { useId, useMemo, useState } from 'react';
import { useRights } from '#api/session.ts';
import type { Draft, Fact, Initiative } from '#domain/document/initiative.ts';
import { selectorOf } from '#domain/passage/find-quote.ts';
import { differences } from '#domain/writing/difference.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { releaseWordsIn } from '#i18n/messages/release.ts';
import { differenceLine } from '#kit/lines/difference-lines.ts';
import { PassageInPaper } from '#kit/paper/PassageInPaper.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { shownValues } from '../facts/shown-values.ts';
import { PassagePicture } from '../paper/PassagePicture.tsx';

type DraftEntryProps = {
  draft: Draft;
  document: Initiative;
  isChosen: boolean;
  /** Captured by whoever looks at it: another person has to release it. */
  isOwn: boolean;
  onChoose: (isChosen: boolean) => void;
  onDiscard: (statement: string) => void;
};

/** A draft as it would be shown, who wrote it, what it would replace, and its passage in the paper. */
export function DraftEntry({ draft, document, isChosen, isOwn, onChoose, onDiscard }: DraftEntryProps) {
  const language = useLanguage();
  const words = releaseWordsIn(language);
  const { text, status, moment } = formatterOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const ownId = useId();
  const mayEdit = useRights().edit;
  const { id, fact, author, at } = draft;
  const statement = text(fact.statement);
  const values = shownValues(fact.contents, language);
  const source = document.sources.find((each) => each.id === fact.evidence.source);
  const selector = useMemo(() => selectorOf(fact.evidence), [fact]);
  const changed = document.facts.find((each) => each.id === id);
  const superseded = document.facts.filter((each) => fact.supersedes.includes(each.id));
  return (
    <li className="stack">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isOwn}
          aria-describedby={isOwn ? ownId : undefined}
          aria-label={words.choose(statement)}
          onChange={({ target }) => onChoose(target.checked)}
        />{' '}
        <span className="strong">{values.length > 0 ? values.join(' · ') : statement}</span>
      </label>
      {isOwn ? (
        <p id={ownId} className="small">
          {identityWordsIn(language).mayNot.own}
        </p>
      ) : null}
      {values.length > 0 && statement !== quoteOf(fact) ? <p>{statement}</p> : null}
      <p className="cluster">
        <StatusMark sign={signOf(fact.status)}>{status(fact.status)}</StatusMark>
        <span className="soft">{words.written(author, moment(Date.parse(at)))}</span>
        <span className="soft">
          {source ? `${sourceName(source, language)}, ` : ''}
          {text(fact.evidence.section)}
        </span>
      </p>
      {'quote' in fact.evidence ? (
        <Quotation quote={fact.evidence.quote} paraphrase={undefined} paraphraseNote="" />
      ) : null}
      {superseded.map((each) => (
        <p key={each.id} className="small">
          {words.supersedes}:{' '}
          <del>{shownValues(each.contents, language).join(' · ') || text(each.statement)}</del>
        </p>
      ))}
      {changed ? <Changes before={changed} after={{ id, ...fact }} document={document} /> : null}
      <p className="cluster">
        {selector ? (
          <button
            type="button"
            className="button link"
            aria-expanded={isOpen}
            aria-label={words.of(isOpen ? words.hide : words.show, statement)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? words.hide : words.show}
          </button>
        ) : null}
        <button
          type="button"
          className="button link"
          disabled={!mayEdit}
          aria-label={words.of(words.discard, statement)}
          onClick={() => onDiscard(statement)}
        >
          {words.discard}
        </button>
      </p>
      {isOpen && selector ? (
        <PassageInPaper
          initiativeId={document.id}
          source={fact.evidence.source}
          selector={selector}
          Picture={PassagePicture}
        />
      ) : null}
    </li>
  );
}

const quoteOf = ({ evidence }: Pick<Fact, 'evidence'>): string => ('quote' in evidence ? evidence.quote : '');

type ChangesProps = { before: Fact; after: Fact; document: Initiative };

/** What a change of a fact makes another, field by field. */
function Changes({ before, after, document }: ChangesProps) {
  const language = useLanguage();
  // Who entered it is another for every change, and no news of it.
  const of = (fact: Fact): Initiative => ({ ...document, facts: [{ ...fact, entry: undefined }] });
  const lines = differences(of(before), of(after)).map((each) => differenceLine(each, [document], language));
  return (
    <div className="small">
      <p>{releaseWordsIn(language).changes}</p>
      {lines
        .flatMap(({ fields }) => fields)
        .map(({ name, before: was, after: is }) => (
          <p key={name}>
            {name}: {was === undefined ? null : <del>{was} </del>}
            {is === undefined ? null : <ins>{is}</ins>}
          </p>
        ))}
    </div>
  );
}
