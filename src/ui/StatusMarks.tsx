import type { SignKind } from './Sign.tsx';
import { StatusMark } from './StatusMark.tsx';

/** Several marks of one thing, side by side. */
export function StatusMarks({
  marks,
}: {
  marks: readonly { readonly sign: SignKind; readonly status: string }[];
}) {
  return marks.map(({ sign, status }) => (
    <StatusMark key={sign} sign={sign}>
      {status}
    </StatusMark>
  ));
}
