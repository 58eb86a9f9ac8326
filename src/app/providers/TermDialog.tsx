import { terms } from 'virtual:glossary';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { PopoverDialog } from '#ui/PopoverDialog.tsx';

type TermDialogProps = { term: string; anchor: HTMLElement; helpPath: string; onClose: () => void };

/** What one term means, in one sentence, beside the word. */
export function TermDialog({ term, anchor, helpPath, onClose }: TermDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const entry = terms.find(({ id }) => id === term);
  if (!entry) throw new Error(`docs/glossary.md has no term “${term}”.`);
  return (
    <PopoverDialog
      title={words.help.term}
      closeLabel={words.evidence.close}
      anchor={anchor}
      onClose={onClose}
    >
      <p>
        <dfn>{entry.name[language]}</dfn>
        {language === 'de' ? null : (
          <>
            {' '}
            <span lang="de">({entry.name.de})</span>
          </>
        )}
        : {entry.explanation[language]}.
      </p>
      <p>
        <a href={`${helpPath}#term-${entry.id}`} onClick={onClose}>
          {words.help.allTerms}
        </a>
      </p>
    </PopoverDialog>
  );
}
