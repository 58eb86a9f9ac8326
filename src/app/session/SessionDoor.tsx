import { Suspense, createElement } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';
import type { SessionPageProps } from './SessionPage.tsx';
import { fetchSession, loadedSession } from './session-part.ts';

const OnDemand = onDemand(fetchSession);

/** The session at once where it was loaded before, else as it comes. */
export function SessionDoor(props: SessionPageProps) {
  const words = useWords();
  const loaded = loadedSession();
  if (loaded) return createElement(loaded, props);
  return (
    <Suspense fallback={<p>{words.loadingShell}</p>}>
      <OnDemand {...props} />
    </Suspense>
  );
}
