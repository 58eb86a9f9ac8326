import { Suspense } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import { applyUpdate, waitingUpdate } from '../browser/offline.ts';

/** What others write while the page is open is told by a server alone: the demo is built without. */
const LiveDoor =
  import.meta.env.MODE === 'production'
    ? onDemand(async () => (await import('#features/live/LiveDoor.tsx')).LiveDoor, 'window')
    : undefined;

/** One calm line at the end of the window: there is a new version, and it comes when the reader wants it; or others wrote. */
export function UpdateLine() {
  const words = useWords().offline;
  const isWaiting = waitingUpdate.useValue() !== undefined;
  const line = isWaiting ? (
    <div className="update-line docked cluster screen-only" role="status">
      <p>{words.update}</p>
      <button type="button" className="button quiet" onClick={applyUpdate}>
        {words.reload}
      </button>
    </div>
  ) : null;
  if (!LiveDoor) return line;
  return (
    <>
      {line}
      <Suspense>
        <LiveDoor isQuiet={isWaiting} />
      </Suspense>
    </>
  );
}
