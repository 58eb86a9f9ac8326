import { session } from '#api/session.ts';
import type { Rights } from '#domain/writing/rights.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { SignInOffer } from './SignInOffer.tsx';

type MayNotProps = {
  right: 'edit' | 'release';
  /** Of what else is not allowed, where it is more than the right itself says. */
  text?: string | undefined;
  id?: string;
};

/** Why whoever is here may not do it, and what helps; nothing where it is allowed, or nobody knows of persons. */
export function MayNot({ right, text, id }: MayNotProps) {
  const words = identityWordsIn(useLanguage());
  const known = session.useValue();
  if (!known || known.rights[right]) return null;
  return (
    <p id={id} className="readable">
      {known.kind === 'signed-out' ? (
        <>
          {words.mayNot.signedOut} <SignInOffer />
        </>
      ) : (
        (text ?? words.mayNot[right])
      )}
    </p>
  );
}

/** What a control that may be barred says of it: of which element the reason is. */
export const barred = (rights: Rights, right: 'edit' | 'release' | undefined, id: string) =>
  right === undefined || rights[right] ? {} : { disabled: true, 'aria-describedby': id };
