import { useLanguage } from '#i18n/LanguageContext.tsx';
import { liveWordsIn } from '#i18n/messages/live.ts';
import { useWritten } from './use-written.ts';
import { WaitingLine } from './WaitingLine.tsx';

/**
 * Follows what others write, and says so in a line at the end of the window, unless another one stands there; else what is
 * still to be saved.
 */
export function LiveDoor({ isQuiet }: { isQuiet: boolean }) {
  const words = liveWordsIn(useLanguage());
  const { title, dismiss } = useWritten();
  if (isQuiet) return null;
  if (title === undefined) return <WaitingLine words={words} />;
  return (
    <div className="update-line docked cluster screen-only" role="status">
      <p>
        {words.written(title)} {words.merged}
      </p>
      <button type="button" className="button quiet" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
