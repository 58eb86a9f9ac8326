import { Sign, type SignKind } from './Sign.tsx';

/** A sign and its word; the word carries the meaning, the sign repeats it. */
export function StatusMark({ sign, children }: { sign: SignKind; children: string }) {
  return (
    <span className="status-mark">
      <Sign kind={sign} />
      {children}
    </span>
  );
}
