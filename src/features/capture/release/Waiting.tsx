import { useEffect, useId, useRef, useState } from 'react';
import { keptAuthors } from '#api/desk-store.ts';
import type { Edited } from '#api/writing.ts';
import { longestText } from '#domain/cases/case-text.ts';
import type { Draft } from '#domain/document/initiative.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { ReleaseWords } from '#i18n/messages/release.ts';
import { ConflictPanel } from '#kit/writing/ConflictPanel.tsx';
import { WriteProblemNotice } from '#kit/writing/WriteProblemNotice.tsx';
import { TextForm } from '#ui/TextForm.tsx';
import { DraftEntry } from './DraftEntry.tsx';
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
  const [isOwnSaid, setIsOwnSaid] = useState(false);
  const report = useRef<HTMLDivElement>(null);
  // What was pressed may be gone.
  useEffect(() => {
    if (state.kind === 'told' || state.kind === 'broken') report.current?.focus();
  }, [state]);
  const chosen = drafts.filter((draft) => !left.has(draft.id));
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
  const ownOf = (by: string) => chosen.filter(({ author }) => isSameName(author, by)).length;
  const problem = (most: number) => (written: string) => {
    if (written === '') return words.form.missing;
    return written.length > most ? words.form.tooLong(most) : undefined;
  };
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
                isChosen={!left.has(draft.id)}
                onChoose={(isChosen) => {
                  const next = new Set(left);
                  if (isChosen) next.delete(draft.id);
                  else next.add(draft.id);
                  setLeft(next);
                }}
                onDiscard={(statement) => discard(draft.id, statement, keptAuthors()?.author ?? draft.author)}
              />
            ))}
          </ul>
          <TextForm
            className="stack save-form"
            title={`${words.title}: ${text(document.title)}`}
            isFirst={false}
            isBusy={state.kind === 'sending'}
            fields={[
              {
                name: 'by',
                label: words.form.releasedBy,
                hint: words.form.hint,
                problem: problem(longestText.author),
              },
              {
                name: 'reason',
                label: words.form.reason,
                hint: words.form.reasonHint,
                problem: problem(longestText.reason),
              },
            ]}
            first={{ by: '', reason: words.reasons.release }}
            renderMore={({ by = '' }) => {
              const own = ownOf(by);
              return own === 0 ? null : (
                <p>
                  {words.form.own(own)}{' '}
                  <label>
                    <input
                      type="checkbox"
                      checked={isOwnSaid}
                      onChange={({ target }) => setIsOwnSaid(target.checked)}
                    />{' '}
                    {words.form.ownSaid}
                  </label>
                </p>
              );
            }}
            submit={chosen.length === 0 ? words.form.none : words.form.release(chosen.length)}
            onSubmit={({ by = '', reason = '' }) =>
              release({ ids: chosen.map((draft) => draft.id), by, reason, isOwnSaid })
            }
          />
        </>
      )}
    </section>
  );
}
