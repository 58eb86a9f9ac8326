import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followSession } from '#api/follow-session.ts';
import { signInAddress } from '#api/session-service.ts';
import { session } from '#api/session.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';

/** Who is signed in and until when, in a line: where a room looks on, nobody signs out by a button beside the next step. */
export function IdentityLine({ here }: { here: string }) {
  const language = useLanguage();
  const words = identityWordsIn(language);
  const client = useQueryClient();
  const known = session.useValue();
  useEffect(() => followSession(client), [client]);
  if (!known || known.kind === 'local') return null;
  if (known.kind === 'signed-out') {
    return (
      <p>
        <a href={signInAddress(here)} data-reload="">
          {words.signIn}
        </a>
      </p>
    );
  }
  const until = formatterOf(language).moment(Date.parse(known.until));
  return (
    <p className="soft">
      {words.title(known.name)}. {words.until(until)}
    </p>
  );
}
