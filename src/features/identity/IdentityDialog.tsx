import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { endSession, ownSessions, signOut } from '#api/session-service.ts';
import type { session } from '#api/session.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { PopoverDialog } from '#ui/PopoverDialog.tsx';

type SignedIn = Extract<ReturnType<typeof session.get>, { kind: 'signed-in' }>;
type IdentityDialogProps = { known: SignedIn; anchor: HTMLElement; onClose: () => void };
type Ending =
  | { readonly kind: 'failed' | 'ended' | 'notEnded' }
  | { readonly kind: 'out'; readonly provider: string };

/** What one may do and why not more, where one is signed in, and the way out. */
export function IdentityDialog({ known: { name, role, until }, anchor, onClose }: IdentityDialogProps) {
  const language = useLanguage();
  const words = identityWordsIn(language);
  const { moment } = formatterOf(language);
  const at = (instant: string) => moment(Date.parse(instant));
  const [ending, setEnding] = useState<Ending>();
  const report = useRef<HTMLDivElement>(null);
  const { data, isError, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => ownSessions(signal),
    staleTime: 0,
  });
  const leave = async () => {
    try {
      const provider = await signOut();
      // What this person was shown goes with the page.
      if (provider === undefined) location.assign('/');
      else setEnding({ kind: 'out', provider });
    } catch {
      setEnding({ kind: 'failed' });
    }
  };
  const end = async (id: string) => {
    const { isEnded } = await endSession(id);
    setEnding({ kind: isEnded ? 'ended' : 'notEnded' });
    // What was pressed goes.
    report.current?.focus();
    await refetch();
  };
  return (
    <PopoverDialog
      title={words.title(name)}
      closeLabel={words.close}
      anchor={anchor}
      onClose={() => (ending?.kind === 'out' ? location.assign('/') : onClose())}
    >
      <div className="stack">
        <div ref={report} role="status" tabIndex={-1}>
          {ending ? (
            <p className="strong">{words[ending.kind === 'out' ? 'signedOut' : ending.kind]}</p>
          ) : null}
        </div>
        {ending?.kind === 'out' ? (
          <p className="cluster">
            <a href={ending.provider}>{words.atProvider}</a>
            <a href="/" data-reload="">
              {words.again}
            </a>
          </p>
        ) : (
          <>
            <p>{words.role[role ?? 'none']}</p>
            {role === 'editor' || role === 'approver' ? (
              <p className="soft">{words.writtenAs(name)}</p>
            ) : null}
            <h3>{words.sessions}</h3>
            <ul className="ruled" aria-label={words.sessions}>
              {(data ?? []).map(({ id, begunAt, seenAt, isThis }) => (
                <li key={id} className="cluster">
                  <span>{words.since(at(begunAt), at(seenAt))}</span>
                  {isThis ? (
                    <strong>{words.isThis}</strong>
                  ) : (
                    <button
                      type="button"
                      className="button link"
                      aria-label={`${words.end}: ${words.since(at(begunAt), at(seenAt))}`}
                      onClick={() => void end(id)}
                    >
                      {words.end}
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {isError ? <p>{words.noList}</p> : null}
            <p className="soft">{words.until(at(until))}</p>
            <p>
              <button type="button" className="button" onClick={() => void leave()}>
                {words.signOut}
              </button>
            </p>
          </>
        )}
      </div>
    </PopoverDialog>
  );
}
