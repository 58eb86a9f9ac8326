import { useRights, useWriter } from '#api/session.ts';
import { longestText } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { MayNot } from '#kit/identity/MayNot.tsx';
import { TextForm } from '#ui/TextForm.tsx';
import { type Asked, type WrittenText, bringsFacts, firstTextOf, labelsOf, rightFor } from './asked.ts';
import { authorKept, keepAuthor } from './author.ts';

type WriteFormProps = {
  asked: Asked;
  isBusy: boolean;
  onWrite: (text: WrittenText) => void;
  onCancel: () => void;
};

const longest = { title: 200, reason: longestText.reason, author: longestText.author } as const;
const fields = ['title', 'reason', 'author'] as const;

/** Asks who writes and why, and for a name where one is given. */
export function WriteForm({ asked, isBusy, onWrite, onCancel }: WriteFormProps) {
  const language = useLanguage();
  const words = ownWordsIn(language);
  const identity = identityWordsIn(language);
  const writer = useWriter();
  const right = rightFor(asked);
  const rights = useRights();
  const first = firstTextOf(asked, words, authorKept());
  const hasTitle = first.title !== undefined;
  const { title, submit } = labelsOf(asked, words);
  return (
    <TextForm
      title={title}
      isTitleShown
      fields={fields
        .filter((name) => (name === 'title' ? hasTitle : name !== 'author' || writer.kind === 'typed'))
        .map((name) => ({
          name,
          label: words.form[name],
          hint: words.form.hint[name],
          problem: (text) => {
            if (text === '') return words.problems.missing;
            return text.length > longest[name] ? words.problems['too-long'](longest[name]) : undefined;
          },
        }))}
      first={{ title: first.title ?? '', reason: first.reason, author: first.author }}
      submit={submit}
      cancel={words.form.cancel}
      isBusy={isBusy || !rights[right]}
      renderMore={() => (
        <>
          {writer.kind === 'signed-in' ? <p className="soft">{identity.writtenAs(writer.name)}</p> : null}
          {rights.edit && !rights.release && bringsFacts(asked) ? <p>{identity.asDrafts}</p> : null}
          <MayNot right={right} text={right === 'release' ? identity.mayNot.remove : undefined} />
        </>
      )}
      onSubmit={({ title: name = '', reason = '', author = '' }) => {
        if (writer.kind === 'typed') keepAuthor(author);
        const by = writer.kind === 'signed-in' ? writer.name : author;
        onWrite({ ...(hasTitle && { title: name }), reason, author: by });
      }}
      onCancel={onCancel}
    />
  );
}
