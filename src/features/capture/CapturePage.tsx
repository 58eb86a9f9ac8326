import { useId, useSyncExternalStore } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { MayNot } from '#kit/identity/MayNot.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { useHash } from '#ui/hooks/use-hash.ts';
import { OpenDesk } from './desk/OpenDesk.tsx';
import { ReleasePanel } from './release/ReleasePanel.tsx';
import { DeskList } from './start/DeskList.tsx';
import { StartForm } from './start/StartForm.tsx';
import { usePreparedFormats } from './use-prepared-formats.ts';

const deskHash = '#desk-';
/** Leads to a desk; the address holds which one is open, so that it is again after a reload. */
const openDesk = (id: string): void => {
  location.hash = deskHash + id;
};

/** A paper on the left, the facts that it gives on the right; before that, the choice of a paper. */
export function CapturePage({ selection }: { selection: Selection | undefined }) {
  const words = captureWordsIn(useLanguage());
  usePreparedFormats();
  // What the address asks for is looked at before it has come.
  const asked = new URLSearchParams(useAddressQuery()).get('initiative') ?? undefined;
  const hash = useHash();
  const mayNotId = useId();
  const isBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const desk = hash.startsWith(deskHash) ? hash.slice(deskHash.length) : undefined;
  if (!isBrowser) {
    return (
      <div className="capture-start">
        <p className="readable">{words.intro}</p>
        <p>{words.awaited}</p>
      </div>
    );
  }
  if (desk !== undefined) return <OpenDesk key={desk} id={desk} />;
  return (
    <div className="capture-start">
      <p className="readable">{words.intro}</p>
      <MayNot id={mayNotId} right="edit" />
      <DeskList onOpen={openDesk} />
      <ReleasePanel />
      <StartForm
        mayNotId={mayNotId}
        askedId={asked}
        shownId={asked ?? selection?.initiativeId}
        onBegun={openDesk}
      />
    </div>
  );
}
