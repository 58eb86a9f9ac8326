import { type CaseText, caseFields, longestText, textProblems } from '#domain/cases/case-text.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import { TextForm } from '#ui/TextForm.tsx';

type CaseFormProps = {
  title: string;
  first: CaseText;
  /** The names that are taken. */
  names: readonly string[];
  onKeep: (text: CaseText) => void;
  onCancel: () => void;
};

/** Asks for the name, the reason and the office of a case. */
export function CaseForm({ title, first, names, onKeep, onCancel }: CaseFormProps) {
  const words = caseWordsIn(useLanguage());
  return (
    <TextForm
      title={title}
      fields={caseFields.map((field) => ({
        name: field,
        label: words.form[field],
        hint: words.form.hint[field],
        problem: (text) => {
          const problem = textProblems({ ...first, [field]: text }, names)[field];
          if (problem === 'too-long') return words.problems[problem](longestText[field]);
          return problem && words.problems[problem];
        },
      }))}
      first={first}
      submit={words.form.save}
      cancel={words.form.cancel}
      onSubmit={({ name = '', reason = '', author = '' }) => onKeep({ name, reason, author })}
      onCancel={onCancel}
    />
  );
}
