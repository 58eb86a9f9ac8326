import type { Claim } from '#kit/lines/claim.ts';
import { Proven } from '#kit/claims/Proven.tsx';
import { useAllWords } from '#i18n/all-words.ts';

/** A grant that the document knows for a municipality, in words, with what proves it. */
export type Grant = { readonly isTaken: boolean; readonly amount: string; readonly claim: Claim };

type GrantOfferProps = { grant: Grant; partyName: string; onTake: () => void; onLeave: () => void };

/** What was granted, as it is known: taken over by one press, and left again by another. */
export function GrantOffer({
  grant: { isTaken, amount, claim },
  partyName,
  onTake,
  onLeave,
}: GrantOfferProps) {
  const words = useAllWords().scenario;
  return (
    <div className="stack spaced">
      <p>
        <Proven claim={claim} />
      </p>
      <p>
        <button type="button" className="button" onClick={isTaken ? onLeave : onTake}>
          {isTaken ? words.leaveGrant : words.takeGrant(amount)}
          <span className="visually-hidden">, {partyName}</span>
        </button>
      </p>
    </div>
  );
}
