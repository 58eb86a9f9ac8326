import { useWords } from '#i18n/LanguageContext.tsx';
import { applyUpdate, waitingUpdate } from '../browser/offline.ts';

/** One calm line at the end of the window: there is a new version, and it comes when the reader wants it. */
export function UpdateLine() {
  const words = useWords().offline;
  if (waitingUpdate.useValue() === undefined) return null;
  return (
    <div className="update-line docked cluster screen-only" role="status">
      <p>{words.update}</p>
      <button type="button" className="button quiet" onClick={applyUpdate}>
        {words.reload}
      </button>
    </div>
  );
}
