import { session } from '#api/session.ts';
import { signInAddress } from '#api/session-service.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { SignInOffer } from '#kit/identity/SignInOffer.tsx';

type EntryNoticeProps = {
  status: 401 | 403;
  /** What is still shown from before; undefined where nothing is. */
  stale: string | undefined;
};

/** Why nothing is shown to this person, and the way in. */
export function EntryNotice({ status, stale }: EntryNoticeProps) {
  const words = identityWordsIn(useLanguage());
  const known = session.useValue();
  const isOut = status === 401 && known?.kind !== 'signed-in';
  return (
    <div className="notice cluster screen-only" role="alert">
      {isOut ? (
        <p className="readable">{stale === undefined ? words.entry : `${words.mayNot.signedOut} ${stale}`}</p>
      ) : (
        <p className="readable">{words.role.none}</p>
      )}
      {isOut && stale === undefined ? (
        <a className="button" href={signInAddress(location.pathname + location.search)} data-reload="">
          {words.signIn}
        </a>
      ) : null}
      {isOut && stale !== undefined ? <SignInOffer /> : null}
    </div>
  );
}
