import type { DecisionKind } from '../document/decision.ts';
import type { PlainAmount } from '../value/amount.ts';
import type { ImpreciseDate, IsoDate } from '../value/calendar.ts';
import type { BasisPoints } from '../value/money.ts';
import type { Status } from '../value/knowledge.ts';

/** Why the words of an amount are all that is kept of it: it has no top, is for one of several, or is denied. */
type WhyInWords = 'floor' | 'per' | 'denied';

/** What was recognised in a text, as far as facts are proposed from it. */
export type Cue = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'amount'; readonly amount: PlainAmount }
  | { readonly kind: 'amount-in-words'; readonly why: WhyInWords }
  | { readonly kind: 'rate'; readonly rate: BasisPoints }
  | { readonly kind: 'date'; readonly date: ImpreciseDate }
  | { readonly kind: 'period'; readonly first: IsoDate; readonly last: IsoDate }
  | {
      readonly kind: 'status';
      readonly status: Status;
      readonly isZero: boolean;
      readonly isGranted: boolean;
    }
  | { readonly kind: 'decision'; readonly decision: DecisionKind }
  | { readonly kind: 'commitment' | 'other' }
);
export type CueOf<Kind extends Cue['kind']> = Extract<Cue, { kind: Kind }>;

export const cuesOf = <Kind extends Cue['kind']>(cues: readonly Cue[], kind: Kind): readonly CueOf<Kind>[] =>
  cues.filter((cue): cue is CueOf<Kind> => cue.kind === kind);

/** The cue nearest to a place of the text. */
export const nearest = <Each extends Cue>(cues: readonly Each[], place: number): Each | undefined =>
  cues.toSorted((left, right) => away(left, place) - away(right, place))[0];

const away = ({ start, end }: Cue, place: number): number =>
  place < start ? start - place : Math.max(0, place - end);
