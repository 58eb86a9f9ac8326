import { useWriter } from '#api/session.ts';
import { longestText } from '#domain/cases/case-text.ts';
import { isSameName } from '#domain/writing/same-name.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { TextForm } from '#ui/TextForm.tsx';
import type { Saving } from './use-save.ts';

/** Who saves, who has read it, and why; asked once. */
export function AuthorForm({ saving }: { saving: Saving }) {
  const language = useLanguage();
  const words = captureWordsIn(language).save;
  const writer = useWriter();
  const { authors, reason } = saving;
  const problem = (most: number, isAsked: boolean) => (text: string) => {
    if (isAsked && text === '') return words.authorMissing;
    return text.length > most ? words.tooLong(most) : undefined;
  };
  const names = [
    {
      name: 'author',
      label: words.author,
      hint: words.authorHint,
      problem: problem(longestText.author, true),
    },
    {
      name: 'releasedBy',
      label: words.releasedBy,
      hint: ({ author = '', releasedBy = '' }: Readonly<Record<string, string>>) =>
        releasedBy.trim() !== '' && isSameName(author, releasedBy) ? words.releasedOwn : words.releasedHint,
      problem: problem(longestText.author, false),
    },
  ];
  return (
    <TextForm
      className="stack save-form"
      title={words.title}
      fields={[
        ...(writer.kind === 'typed' ? names : []),
        {
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          problem: problem(longestText.reason, true),
        },
      ]}
      first={{ author: '', releasedBy: '', ...authors, reason }}
      renderMore={() =>
        writer.kind === 'signed-in' ? (
          <p className="soft">{identityWordsIn(language).writtenAs(writer.name)}</p>
        ) : null
      }
      isBusy={writer.kind === 'signed-out'}
      submit={words.confirm}
      cancel={words.cancel}
      onSubmit={({ author = '', releasedBy = '', reason: why = '' }) =>
        saving.confirm({ author, releasedBy, reason: why })
      }
      onCancel={saving.rest}
    />
  );
}
