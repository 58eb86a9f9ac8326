import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import type { PaperSending } from './use-paper-sending.ts';

type PaperSentProps = { state: PaperSending; name: string; onAgain: () => void };

/** What became of the file of a paper whose text is saved. */
export function PaperSent({ state, name, onAgain }: PaperSentProps) {
  const words = captureWordsIn(useLanguage()).save.paper;
  if (state.kind === 'nothing') return null;
  if (state.kind === 'lost') return <p className="field-error">{words.lost(name)}</p>;
  if (state.kind !== 'not-kept') return <p>{words[state.kind]}</p>;
  return (
    <>
      <p className="field-error">{words.failed[state.reason]}</p>
      {state.reason === 'away' ? (
        <button type="button" className="button quiet" onClick={onAgain}>
          {words.again}
        </button>
      ) : null}
    </>
  );
}
