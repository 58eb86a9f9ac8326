import { useWords } from '#i18n/LanguageContext.tsx';
import { applyUpdate, useUpdate } from '../browser/offline.ts';

/** One calm line at the end of the window: there is a new version, and it comes when the reader wants it. */
export function UpdateLine() {
  const words = useWords().offline;
  if (!useUpdate()) return null;
  return (
    <div className="update-line" role="status">
      <p>{words.update}</p>
      <button type="button" className="button" onClick={applyUpdate}>
        {words.reload}
      </button>
    </div>
  );
}
