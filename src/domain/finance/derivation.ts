import { type BasisPoints, type Cents, cents, shareOf } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { type Ends, cases } from '../inputs/scenario-ends.ts';
import { type Figure, figureTable } from './figure-table.ts';
import { isKnown } from './figure-inputs.ts';
import { type EachFigure, type Figures, figuresOf, pathTo } from './figures.ts';
import { type FundingTerms, type FurtherFunding, type StaffPlan, furtherAlone } from './funding.ts';
import { programmesFunding } from './programmes.ts';
import { type Case, caseAt } from './scenario-case.ts';

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

/** What a further programme pays of what it accepts, what limits that, and all programmes together. */
type ProgrammeStep = { readonly result: Cents } & (
  | {
      readonly kind: 'programme';
      readonly number: number;
      readonly cost: Cents;
      readonly eligible: BasisPoints;
      readonly rate: BasisPoints;
    }
  | { readonly kind: 'programme-limit'; readonly number: number; readonly by: 'cap' | 'room' }
  | { readonly kind: 'programmes'; readonly parts: readonly Cents[] }
);

/** How a figure came about, step by step; undefined where an input that it needs is not stated. */
export function derivationOf(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  ends: Ends = cases.best,
): readonly FigureStep[] | undefined {
  if (figureTable[figure].isUnknown?.(participant)) return undefined;
  if (!isKnown(scenario, participant, figure)) return undefined;
  const chosen = caseAt(scenario, participant, ends);
  const figures = figuresOf(chosen);
  return pathTo[figure].flatMap((part) => stepsOf[part](chosen, figures, figures[part]));
}

type StepsOf = (chosen: Case, of: Figures, result: Cents) => readonly FigureStep[];

const priced =
  (kind: 'staff' | 'other'): StepsOf =>
  ({ plan }, _of, result) =>
    plan.total ? [] : [{ kind, posts: plan.posts, months: plan.months, price: plan[`${kind}Cost`], result }];

/** The steps of each figure; the cover is an input, so none leads to it. */
const stepsOf: EachFigure<StepsOf> = {
  staff: priced('staff'),
  other: priced('other'),
  cost: ({ plan }, of, result) =>
    plan.total
      ? [{ kind: 'total-cost', result }]
      : [{ kind: 'cost', staff: of.staff, other: of.other, result }],
  eligible: ({ plan: { total, otherEligible } }, of, result) =>
    total
      ? [{ kind: 'eligible-of-total', cost: total.cost, share: total.eligible, result }]
      : [{ kind: 'eligible', staff: of.staff, other: of.other, share: otherEligible, result }],
  stateFunding: (chosen, of, result) => {
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
  thirdParty: ({ thirdParty }, of, result) => [
    { kind: 'third-party', given: thirdParty, most: of.cost, result },
  ],
  ownContribution: (_chosen, { cost, stateFunding, thirdParty }, result) => [
    { kind: 'own-contribution', cost, stateFunding, thirdParty, result },
  ],
  inKind: ({ inKind }, of, result) => [{ kind: 'in-kind', given: inKind, most: of.ownContribution, result }],
  cash: (_chosen, of, result) => [{ kind: 'cash', own: of.ownContribution, inKind: of.inKind, result }],
  gap: ({ inPlan }, of, result) => [{ kind: 'gap', cash: of.cash, inPlan, result }],
  headroom: () => [],
  headroomAfter: (_chosen, { headroom, gap }, result) => [{ kind: 'headroom-after', headroom, gap, result }],
};

/** A further programme: a rate of what it accepts, and what limits it. */
function programmeSteps(programme: FurtherFunding, cost: Cents, part: Cents): readonly ProgrammeStep[] {
  const { number, rate, eligible } = programme;
  const result = shareOf(shareOf(cost, eligible), rate);
  const by = furtherAlone(programme, cost) === part ? 'cap' : 'room';
  return [
    { kind: 'programme', number, cost, eligible, rate, result },
    ...(part === result ? [] : [{ kind: 'programme-limit', number, by, result: part } as const]),
  ];
}

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
