import { signInAddress } from '#api/session-service.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';

/** Signing in beside what is being worked on: in another tab, so that nothing of it is lost. */
export function SignInOffer() {
  const words = identityWordsIn(useLanguage());
  return (
    <a href={signInAddress('/')} target="_blank" rel="noopener">
      {words.signInBeside}
    </a>
  );
}
