import { useWords } from '#i18n/LanguageContext.tsx';
import { Sign } from '#ui/Sign.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import type { Claim } from '../lines/claim.ts';
import { ProofButton } from './ProofButton.tsx';
import { Said } from './Said.tsx';

type ProvenProps = {
  claim: Claim;
  /** Whether its status is seen beside it; else it is seen once for many, and heard all the same. */
  isMarked?: boolean;
};

/**
 * A claim with its status, its range and what else stands behind it: one button that opens the proof of all of it. It
 * is heard as "59.775 €, Spanne 18.675 € bis 169.400 €, Annahme".
 */
export function Proven({ claim, isMarked = true }: ProvenProps) {
  const words = useWords().chart;
  const { text, range, lack, detail, sign, status, proofs, label } = claim;
  // What the text says already is not said again: then the sign stands before it.
  const isSaid = text.endsWith(status);
  const content = (
    <span className="proven">
      <span className={proofs.length === 0 ? undefined : 'claim'}>
        {isSaid ? <Sign kind={sign} /> : null}
        <Said text={text} />
        {range === undefined ? null : <span className="visually-hidden">, {words.range}</span>}
      </span>
      {range === undefined ? null : (
        <span className="detail range">
          {' '}
          {range}
          <span className="visually-hidden">,</span>
        </span>
      )}
      {lack === undefined ? null : (
        <strong className="lack">
          {range === undefined ? <span className="visually-hidden">,</span> : null} {lack}
          <span className="visually-hidden">,</span>
        </strong>
      )}
      {detail === undefined ? null : <span className="detail"> {detail}</span>}
      {isSaid ? null : (
        <>
          {' '}
          {isMarked ? (
            <StatusMark sign={sign}>{status}</StatusMark>
          ) : (
            <span className="visually-hidden">{status}</span>
          )}
        </>
      )}
    </span>
  );
  if (proofs.length === 0) return content;
  return (
    <ProofButton proofs={proofs} label={label}>
      {content}
    </ProofButton>
  );
}
