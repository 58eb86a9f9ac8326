import { longestText } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { TextForm } from '#ui/TextForm.tsx';
import { type Asked, type WrittenText, firstTextOf, labelsOf } from './asked.ts';
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
  const words = ownWordsIn(useLanguage());
  const first = firstTextOf(asked, words, authorKept());
  const hasTitle = first.title !== undefined;
  const { title, submit } = labelsOf(asked, words);
  return (
    <TextForm
      title={title}
      isTitleShown
      fields={fields
        .filter((name) => name !== 'title' || hasTitle)
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
      isBusy={isBusy}
      onSubmit={({ title: name = '', reason = '', author = '' }) => {
        keepAuthor(author);
        onWrite({ ...(hasTitle && { title: name }), reason, author });
      }}
      onCancel={onCancel}
    />
  );
}
