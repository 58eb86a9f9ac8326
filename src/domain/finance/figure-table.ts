import { type BasisPoints, type Cents, addCents, cents, shareOf } from '../value/money.ts';
import type { Interval } from '../value/amount.ts';
import { type Participant, valueOf } from '../document/scenario.ts';
import { type FundingTerms, type StaffPlan, forPosts } from './funding.ts';
import { type ProgrammeStep, firstFunding, programmeSteps, programmesFunding } from './programmes.ts';
import { isTotalStated } from '../inputs/input-use.ts';
import type { InputId } from '../inputs/scenario-changes.ts';
import type { Case } from './scenario-case.ts';

/** One line of how a figure came about: what was computed from what. All amounts in cents. */
export type FigureStep = { readonly result: Cents } & (
  | {
      readonly kind: 'staff' | 'other';
      readonly posts: number;
      readonly months: number;
      readonly price: Cents;
    }
  | { readonly kind: 'cost'; readonly staff: Cents; readonly other: Cents }
  | { readonly kind: 'total-cost' }
  | { readonly kind: 'eligible-of-total'; readonly cost: Cents; readonly share: BasisPoints }
  | { readonly kind: 'eligible'; readonly staff: Cents; readonly other: Cents; readonly share: BasisPoints }
  | { readonly kind: 'third-party'; readonly given: Cents; readonly most: Cents }
  | ({ readonly kind: 'terms'; readonly terms: FundingTerms; readonly plan: StaffPlan } & FundingBase)
  | ProgrammeStep
  | { readonly kind: 'limit'; readonly by: 'cap' | 'room' | 'zero' }
  | ({ readonly kind: 'own-contribution' } & Readonly<Record<'cost' | 'stateFunding' | 'thirdParty', Cents>>)
  | { readonly kind: 'in-kind'; readonly given: Cents; readonly most: Cents }
  | { readonly kind: 'cash'; readonly own: Cents; readonly inKind: Cents }
  | { readonly kind: 'gap'; readonly cash: Cents; readonly inPlan: Cents }
  | { readonly kind: 'headroom-after'; readonly headroom: Cents; readonly gap: Cents }
);

type FundingBase = Readonly<Record<'cost' | 'eligible' | 'thirdParty', Cents>>;
/** The figures of the same case that one is made of. */
type Parts<Name extends string, Value = Cents> = Readonly<Record<Name, Value>>;

/** One figure: what it is made of, how it is computed in cents, and the steps that say so. */
type Row<Part extends string> = {
  /** The inputs that it takes itself, beside those of the figures that it is made of. */
  readonly inputs: readonly InputId[];
  readonly parts: readonly Part[];
  readonly compute: (chosen: Case, of: Parts<Part>) => Cents;
  readonly steps: (chosen: Case, of: Parts<Part>, result: Cents) => readonly FigureStep[];
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
    steps: ({ plan: { posts, months, total, [input]: price } }, _of, result) =>
      total ? [] : [{ kind, posts, months, price, result }],
    isUnknown: isTotalStated,
  });
};

/** An input that counts up to a figure and no further. It rises with both, so its ends are the ends of both. */
const upTo = <const Part extends string>(
  kind: 'third-party' | 'in-kind',
  input: 'thirdParty' | 'inKind',
  most: Part,
) =>
  row({
    inputs: [input],
    parts: [most],
    compute: (chosen, of) => lesser(chosen[input], of[most]),
    steps: (chosen, of, result) => [{ kind, given: chosen[input], most: of[most], result }],
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
    steps: ({ plan: { total } }, of, result) =>
      total ? [{ kind: 'total-cost', result }] : [{ kind: 'cost', staff: of.staff, other: of.other, result }],
  }),
  eligible: row({
    inputs: ['otherEligible', 'totalCost', 'totalEligible'],
    parts: ['staff', 'other'],
    compute: ({ plan: { total, otherEligible } }, of) =>
      total ? shareOf(total.cost, total.eligible) : addCents(of.staff, shareOf(of.other, otherEligible)),
    steps: ({ plan: { total, otherEligible } }, of, result) =>
      total
        ? [{ kind: 'eligible-of-total', cost: total.cost, share: total.eligible, result }]
        : [{ kind: 'eligible', staff: of.staff, other: of.other, share: otherEligible, result }],
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
    steps: (chosen, of, result) => {
      const { terms, plan, further } = chosen;
      const { funding, byTerms, parts, beside } = programmesFunding(chosen, of);
      const first: readonly FigureStep[] = [
        { kind: 'terms', terms, plan, ...fundingBase(beside), result: byTerms },
        ...limitOf(byTerms, funding, terms),
      ];
      if (further.length === 0) return first;
      return [
        ...further.flatMap((each, index) => programmeSteps(each, of.cost, parts[index] ?? cents(0))),
        ...first,
        { kind: 'programmes', parts: [funding, ...parts], result },
      ];
    },
  }),
  thirdParty: upTo('third-party', 'thirdParty', 'cost'),
  ownContribution: row({
    inputs: [],
    parts: ['cost', 'stateFunding', 'thirdParty'],
    compute: (_chosen, of) => cents(of.cost - of.stateFunding - of.thirdParty),
    steps: (_chosen, of, result) => [
      {
        kind: 'own-contribution',
        cost: of.cost,
        stateFunding: of.stateFunding,
        thirdParty: of.thirdParty,
        result,
      },
    ],
  }),
  /** Existing staff that the grant accepts, as far as it covers the own contribution. */
  inKind: upTo('in-kind', 'inKind', 'ownContribution'),
  /** The own contribution that must be paid in money. */
  cash: row({
    inputs: [],
    parts: ['ownContribution', 'inKind'],
    compute: (_chosen, of) => cents(of.ownContribution - of.inKind),
    steps: (_chosen, of, result) => [{ kind: 'cash', own: of.ownContribution, inKind: of.inKind, result }],
  }),
  /** What must be found in cash beyond what is in the plan already. */
  gap: row({
    inputs: ['inPlan'],
    parts: ['cash'],
    compute: ({ inPlan }, of) => cents(Math.max(0, of.cash - inPlan)),
    steps: ({ inPlan }, of, result) => [{ kind: 'gap', cash: of.cash, inPlan, result }],
  }),
  /** The cover as it is stated: an input, so no step leads to it. */
  headroom: row({
    inputs: ['headroom'],
    parts: [],
    compute: ({ headroom }) => headroom,
    steps: () => [],
  }),
  /** Cover left after the gap; negative where it is exceeded. */
  headroomAfter: row({
    inputs: [],
    parts: ['gap', 'headroom'],
    compute: (_chosen, of) => cents(of.headroom - of.gap),
    steps: (_chosen, of, result) => [{ kind: 'headroom-after', headroom: of.headroom, gap: of.gap, result }],
  }),
};

export type Figure = keyof typeof figureTable;

const fundingBase = ({ cost, eligible, thirdParty }: FundingBase): FundingBase => ({
  cost,
  eligible,
  thirdParty,
});

/** What the terms give where it is not paid out in full, or where they would give less than nothing. */
function limitOf(byTerms: Cents, result: Cents, { cap }: FundingTerms): readonly FigureStep[] {
  if (result === byTerms) return [];
  if (byTerms < 0) return [{ kind: 'limit', by: 'zero', result }];
  return [{ kind: 'limit', by: cap === result ? 'cap' : 'room', result }];
}
