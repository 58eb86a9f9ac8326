import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { followSession } from '#api/follow-session.ts';
import { signInAddress } from '#api/session-service.ts';
import { session } from '#api/session.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { IdentityDialog } from './IdentityDialog.tsx';

/** Who is signed in, or the way to sign in; nothing where the service knows no persons. */
export function IdentityDoor({ here }: { here: string }) {
  const words = identityWordsIn(useLanguage());
  const client = useQueryClient();
  const known = session.useValue();
  const [anchor, setAnchor] = useState<HTMLElement>();
  useEffect(() => followSession(client), [client]);
  if (!known || known.kind === 'local') return null;
  if (known.kind === 'signed-out') {
    return (
      <a className="target" href={signInAddress(here)} data-reload="">
        {words.signIn}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        className="button quiet identity"
        aria-haspopup="dialog"
        aria-label={words.title(known.name)}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {known.name}
      </button>
      {anchor
        ? createPortal(
            // The door stands in the banner of the page, in which no other one may be.
            <IdentityDialog known={known} anchor={anchor} onClose={() => setAnchor(undefined)} />,
            document.body,
          )
        : null}
    </>
  );
}
