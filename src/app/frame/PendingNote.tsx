import { languages } from '#i18n/language.ts';
import { notApplied } from '#i18n/messages/not-applied.ts';

/**
 * Shown by the styles alone, when the scripts that would apply the address did not come: then what is shown is not
 * what was asked for, and the page says so. Nobody knows the reader's language by then, so it speaks both.
 */
export function PendingNote() {
  return (
    <div className="pending-note notice cluster problem screen-only">
      {languages.map((language) => (
        <p key={language} lang={language}>
          {notApplied[language]}
        </p>
      ))}
    </div>
  );
}
