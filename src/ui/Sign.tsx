/** How certain something is, as a sign that needs no colour: full, half, quarter, quoted, open, empty, in conflict. */
export type SignKind = 'full' | 'half' | 'quarter' | 'quoted' | 'open' | 'empty' | 'conflict';

const shapes: Readonly<Record<SignKind, string>> = {
  full: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  half: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.4v7.2a3.6 3.6 0 0 0 0-7.2z',
  quarter:
    'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.4V6H2.4A3.6 3.6 0 0 0 6 9.6A3.6 3.6 0 0 0 9.6 6A3.6 3.6 0 0 0 6 2.4z',
  quoted: 'M1 2h4v4.5L3 10H1.2l1-3.5H1zM7 2h4v4.5L9 10H7.2l1-3.5H7z',
  open: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2z',
  empty:
    'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 2.4a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 1 0 0-7.2zM11 0l1 1L1 12L0 11z',
  conflict: 'M1 3.2h10v1.5H1zM1 7.3h10v1.5H1zM8.3 1l1.2.8L3.7 11l-1.2-.8z',
};

/** The outline of a sign in a field of 12 by 12, for drawing inside another graphic. */
export const signPath = (kind: SignKind): string => shapes[kind];

export function Sign({ kind }: { kind: SignKind }) {
  return (
    <svg className="sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shapes[kind]} fillRule="evenodd" />
    </svg>
  );
}
