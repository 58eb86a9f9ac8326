import { useEffect, useId, useRef, useState } from 'react';
import { keptAuthors } from '#api/desk-store.ts';
import { useWriter } from '#api/session.ts';
import type { Edited } from '#api/writing.ts';
import type { Draft } from '#domain/document/initiative.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { ReleaseWords } from '#i18n/messages/release.ts';
import { ConflictPanel } from '#kit/writing/ConflictPanel.tsx';
import { WriteProblemNotice } from '#kit/writing/WriteProblemNotice.tsx';
import { DraftEntry } from './DraftEntry.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';
import { useRelease } from './use-release.ts';

const noDrafts: readonly Draft[] = [];

/** The drafts of an initiative, to be compared with their papers and released under a name. */
export function Waiting({ edited, words }: { edited: Edited; words: ReleaseWords }) {
  const language = useLanguage();
  const { text } = formatterOf(language);
  const rules: Readonly<Record<string, string>> = useAllWords().problem.rules;
  const id = useId();
  const { document } = edited;
  const { drafts = noDrafts } = document;
  const { state, rest, release, discard, decide } = useRelease(edited);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const writer = useWriter();
  const name = writer.kind === 'signed-in' ? writer.name : undefined;
  const isOwn = ({ author }: Draft) => name !== undefined && isSameName(author, name);
  const report = useRef<HTMLDivElement>(null);
  // What was pressed may be gone.
  useEffect(() => {
    if (state.kind === 'told' || state.kind === 'broken') report.current?.focus();
  }, [state]);
  const chosen = drafts.filter((draft) => !left.has(draft.id) && !isOwn(draft));
  if (drafts.length === 0 && state.kind === 'resting') return null;
  if (state.kind === 'conflict') {
    return (
      <ConflictPanel
        key={state.conflict.theirs.number}
        base={state.sending.base}
        mine={state.sending.document}
        conflict={state.conflict}
        onDecide={decide}
        onCancel={rest}
      />
    );
  }
  return (
    <section className="stack waiting" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {words.title}: {text(document.title)} <small>{words.count(drafts.length)}</small>
      </h2>
      <div ref={report} role="status" tabIndex={-1}>
        {state.kind === 'told' ? (
          <p className="cluster">
            <strong>{state.text}</strong>
          </p>
        ) : null}
        {state.kind === 'broken' ? (
          <div className="field-error">
            <p>{state.isWhole ? words.broken.alone : words.broken.whole}</p>
            {state.isWhole ? null : (
              <ul className="bullets">
                {[...new Set(state.problems.map((each) => rules[each.problem] ?? each.problem))].map(
                  (rule) => (
                    <li key={rule}>{rule}</li>
                  ),
                )}
              </ul>
            )}
          </div>
        ) : null}
      </div>
      {state.kind === 'problem' ? (
        <WriteProblemNotice problem={state.problem} document={state.document} />
      ) : null}
      {drafts.length === 0 ? null : (
        <>
          <p className="readable">{words.intro}</p>
          <ul className="ruled">
            {drafts.map((draft) => (
              <DraftEntry
                key={draft.id}
                draft={draft}
                document={document}
                isChosen={chosen.includes(draft)}
                isOwn={isOwn(draft)}
                onChoose={(isChosen) => {
                  const next = new Set(left);
                  if (isChosen) next.delete(draft.id);
                  else next.add(draft.id);
                  setLeft(next);
                }}
                onDiscard={(statement) =>
                  discard(draft.id, statement, name ?? keptAuthors()?.author ?? draft.author)
                }
              />
            ))}
          </ul>
          <ReleaseForm
            title={`${words.title}: ${text(document.title)}`}
            words={words}
            chosen={chosen}
            isBusy={state.kind === 'sending'}
            onRelease={(asked) => release({ ...asked, ids: chosen.map((draft) => draft.id) })}
          />
        </>
      )}
    </section>
  );
}
