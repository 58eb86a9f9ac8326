import { useId, useState } from 'react';
import { useRights, useWriter } from '#api/session.ts';
import { longestText } from '#domain/cases/case-text.ts';
import type { Draft } from '#domain/document/initiative.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import type { ReleaseWords } from '#i18n/messages/release.ts';
import { MayNot, barred } from '#kit/identity/MayNot.tsx';
import { TextForm } from '#ui/TextForm.tsx';

type ReleaseFormProps = {
  title: string;
  words: ReleaseWords;
  chosen: readonly Draft[];
  isBusy: boolean;
  onRelease: (asked: { readonly by: string; readonly reason: string; readonly isOwnSaid: boolean }) => void;
};

/** Who releases, and why: a name is asked for where no persons are known, else it is the one that is signed in. */
export function ReleaseForm({ title, words, chosen, isBusy, onRelease }: ReleaseFormProps) {
  const identity = identityWordsIn(useLanguage());
  const writer = useWriter();
  const reasonId = useId();
  const rights = useRights();
  const isAllowed = rights.release;
  const [isOwnSaid, setIsOwnSaid] = useState(false);
  const isTyped = writer.kind === 'typed';
  const problem = (most: number) => (written: string) => {
    if (written === '') return words.form.missing;
    return written.length > most ? words.form.tooLong(most) : undefined;
  };
  if (writer.kind === 'signed-in' && !isAllowed) {
    return (
      <>
        <MayNot id={reasonId} right="release" />
        <p>
          <button type="button" className="button" {...barred(rights, 'release', reasonId)}>
            {words.form.release(1)}
          </button>
        </p>
      </>
    );
  }
  const by = {
    name: 'by',
    label: words.form.releasedBy,
    hint: words.form.hint,
    problem: problem(longestText.author),
  };
  return (
    <TextForm
      className="stack save-form"
      title={title}
      isFirst={false}
      isBusy={isBusy || !isAllowed || (!isTyped && chosen.length === 0)}
      fields={[
        ...(isTyped ? [by] : []),
        {
          name: 'reason',
          label: words.form.reason,
          hint: words.form.reasonHint,
          problem: problem(longestText.reason),
        },
      ]}
      first={{ by: '', reason: words.reasons.release }}
      renderMore={({ by: typed = '' }) => {
        // What was typed stays while one signs in again.
        if (writer.kind === 'signed-out') return <MayNot right="release" />;
        if (writer.kind === 'signed-in') {
          return <p className="soft">{identity.releasedAs(writer.name)}</p>;
        }
        const own = chosen.filter(({ author }) => isSameName(author, typed)).length;
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
      onSubmit={({ by: typed = '', reason = '' }) =>
        onRelease({
          by: writer.kind === 'signed-in' ? writer.name : typed,
          reason,
          isOwnSaid: isTyped && isOwnSaid,
        })
      }
    />
  );
}
