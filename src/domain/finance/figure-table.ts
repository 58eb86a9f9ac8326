import { type Cents, addCents, cents, shareOf } from '../value/money.ts';
import type { Interval } from '../value/amount.ts';
import { type Participant, valueOf } from '../document/scenario.ts';
import { forPosts } from './funding.ts';
import { firstFunding, programmesFunding } from './programmes.ts';
import { isTotalStated } from '../inputs/input-use.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import type { Case } from './scenario-case.ts';

/** The figures of the same case that one is made of. */
type Parts<Name extends string, Value = Cents> = Readonly<Record<Name, Value>>;

/** One figure: what it is made of, how it is computed in cents. The steps that say so are in `derivation.ts`. */
type Row<Part extends string> = {
  /** The inputs that it takes itself, beside those of the figures that it is made of. */
  readonly inputs: readonly InputId[];
  readonly parts: readonly Part[];
  readonly compute: (chosen: Case, of: Parts<Part>) => Cents;
  /** Whether the other inputs leave it unknown, though all of its own are stated. */
  readonly isUnknown?: (participant: Participant) => boolean;
  /** Its range, where the five cases do not hold its ends. */
  readonly range?: (participant: Participant, of: Parts<Part, Interval | undefined>) => Interval | undefined;
};

const row = <const Part extends string = never>(definition: Row<Part>): Row<Part> => definition;

/** A price for each post and year, rounded half up to the cent as it is booked. */
const priced = (kind: 'staff' | 'other') => {
  const input = `${kind}Cost` as const;
  return row({
    inputs: ['posts', input, 'firstMonth', 'lastMonth', 'totalCost'],
    parts: [],
    compute: ({ plan }) => forPosts(plan, plan[input]),
    isUnknown: isTotalStated,
  });
};

/** An input that counts up to a figure and no further. It rises with both, so its ends are the ends of both. */
const upTo = <const Part extends string>(input: 'thirdParty' | 'inKind', most: Part) =>
  row({
    inputs: [input],
    parts: [most],
    compute: (chosen, of) => lesser(chosen[input], of[most]),
    range: (participant, of) => {
      const [given, bound] = [valueOf(participant[input]), of[most]];
      return (
        given &&
        bound && {
          low: lesser(given.low, bound.low),
          best: lesser(given.best, bound.best),
          high: lesser(given.high, bound.high),
        }
      );
    },
  });

const lesser = (left: Cents, right: Cents): Cents => (left < right ? left : right);

/**
 * Every figure of a scenario for one municipality, in the order in which they are listed. Inputs, order of computation
 * and derivations follow from it (`figures.ts`). Law: cost = state funding + third-party funds + own contribution.
 *
 * Staff and other cost are rounded half up to the cent; a rate is taken of cents as they are shown. The own
 * contribution is what remains, so the parts add up. Rounding the cost as a whole instead would let it fall by a cent
 * while the cost rises, and it would no longer lie between its ends.
 */
export const figureTable = {
  staff: priced('staff'),
  other: priced('other'),
  cost: row({
    inputs: ['totalCost'],
    parts: ['staff', 'other'],
    compute: ({ plan: { total } }, of) => total?.cost ?? addCents(of.staff, of.other),
  }),
  eligible: row({
    inputs: ['otherEligible', 'totalCost', 'totalEligible'],
    parts: ['staff', 'other'],
    compute: ({ plan: { total, otherEligible } }, of) =>
      total ? shareOf(total.cost, total.eligible) : addCents(of.staff, shareOf(of.other, otherEligible)),
  }),
  // Never more than the eligible cost less third-party funds, never below 0: where the terms would give more, the
  // state funding falls and not the own contribution (VV/VVG to section 44 LHO NRW, no. 2).
  stateFunding: row({
    inputs: [
      'ownShare',
      'ownMinimum',
      'fixedSum',
      'cap',
      'granted',
      'deviatingShare',
      'deviatingCap',
      'programmeRate2',
      'programmeEligible2',
      'programmeCap2',
      'programmeRate3',
      'programmeEligible3',
      'programmeCap3',
    ],
    parts: ['cost', 'eligible', 'thirdParty'],
    compute: (chosen, of) => {
      if (chosen.further.length === 0) return firstFunding(chosen, of).funding;
      const { funding, parts } = programmesFunding(chosen, of);
      return parts.reduce(addCents, funding);
    },
  }),
  thirdParty: upTo('thirdParty', 'cost'),
  ownContribution: row({
    inputs: [],
    parts: ['cost', 'stateFunding', 'thirdParty'],
    compute: (_chosen, of) => cents(of.cost - of.stateFunding - of.thirdParty),
  }),
  /** Existing staff that the grant accepts, as far as it covers the own contribution. */
  inKind: upTo('inKind', 'ownContribution'),
  /** The own contribution that must be paid in money. */
  cash: row({
    inputs: [],
    parts: ['ownContribution', 'inKind'],
    compute: (_chosen, of) => cents(of.ownContribution - of.inKind),
  }),
  /** What must be found in cash beyond what is in the plan already. */
  gap: row({
    inputs: ['inPlan'],
    parts: ['cash'],
    compute: ({ inPlan }, of) => cents(Math.max(0, of.cash - inPlan)),
  }),
  /** The cover as it is stated: an input, so no step leads to it. */
  headroom: row({
    inputs: ['headroom'],
    parts: [],
    compute: ({ headroom }) => headroom,
  }),
  /** Cover left after the gap; negative where it is exceeded. */
  headroomAfter: row({
    inputs: [],
    parts: ['gap', 'headroom'],
    compute: (_chosen, of) => cents(of.headroom - of.gap),
  }),
};

export type Figure = keyof typeof figureTable;
