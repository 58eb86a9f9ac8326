import { longestText } from '#domain/cases/case-text.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { TextForm } from '#ui/TextForm.tsx';
import type { Saving } from './use-save.ts';

/** Who saves, who has read it, and why; asked once. */
export function AuthorForm({ saving }: { saving: Saving }) {
  const words = captureWordsIn(useLanguage()).save;
  const { authors, reason } = saving;
  const problem = (most: number, isAsked: boolean) => (text: string) => {
    if (isAsked && text === '') return words.authorMissing;
    return text.length > most ? words.tooLong(most) : undefined;
  };
  return (
    <TextForm
      className="stack save-form"
      title={words.title}
      fields={[
        {
          name: 'author',
          label: words.author,
          hint: words.authorHint,
          problem: problem(longestText.author, true),
        },
        {
          name: 'releasedBy',
          label: words.releasedBy,
          hint: ({ author = '', releasedBy = '' }) =>
            releasedBy.trim() !== '' && isSameName(author, releasedBy)
              ? words.releasedOwn
              : words.releasedHint,
          problem: problem(longestText.author, false),
        },
        {
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          problem: problem(longestText.reason, true),
        },
      ]}
      first={{ author: '', releasedBy: '', ...authors, reason }}
      submit={words.confirm}
      cancel={words.cancel}
      onSubmit={({ author = '', releasedBy = '', reason: why = '' }) =>
        saving.confirm({ author, releasedBy, reason: why })
      }
      onCancel={saving.rest}
    />
  );
}
