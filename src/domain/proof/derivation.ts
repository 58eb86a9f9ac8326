import { type FundingTerms, fundingByTerms } from '../finance/funding.ts';
import type { BasisPoints, Cents } from '../value/money.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import {
  type Case,
  type Figure,
  type Figures,
  caseAt,
  figuresOf,
  missingInputs,
} from '../finance/scenario-case.ts';
import { type Ends, cases } from '../inputs/scenario-ends.ts';

/** One line of how a figure came about: what was computed from what. */
export type Step = { readonly result: Cents } & (
  | {
      readonly kind: 'staff' | 'other';
      readonly posts: number;
      readonly months: number;
      readonly price: Cents;
    }
  | { readonly kind: 'cost'; readonly staff: Cents; readonly other: Cents }
  | { readonly kind: 'eligible'; readonly staff: Cents; readonly other: Cents; readonly share: BasisPoints }
  | { readonly kind: 'third-party'; readonly given: Cents; readonly cost: Cents }
  | { readonly kind: 'terms'; readonly terms: FundingTerms; readonly chosen: Case; readonly figures: Figures }
  | { readonly kind: 'limit'; readonly by: 'cap' | 'room' | 'zero' }
  | { readonly kind: 'own-contribution'; readonly figures: Figures }
  | { readonly kind: 'in-kind'; readonly given: Cents; readonly own: Cents }
  | { readonly kind: 'cash'; readonly own: Cents; readonly inKind: Cents }
  | { readonly kind: 'gap'; readonly cash: Cents; readonly inPlan: Cents }
  | { readonly kind: 'headroom-after'; readonly headroom: Cents; readonly gap: Cents }
);

const order: readonly Step['kind'][] = [
  'staff',
  'other',
  'cost',
  'eligible',
  'third-party',
  'terms',
  'limit',
  'own-contribution',
  'in-kind',
  'cash',
  'gap',
  'headroom-after',
];
const last: Readonly<Record<Figure, Step['kind']>> = {
  staff: 'staff',
  other: 'other',
  cost: 'cost',
  eligible: 'eligible',
  thirdParty: 'third-party',
  stateFunding: 'limit',
  ownContribution: 'own-contribution',
  inKind: 'in-kind',
  cash: 'cash',
  gap: 'gap',
  headroomAfter: 'headroom-after',
};
/** What a figure near the beginning does not build on. */
const besides: Partial<Readonly<Record<Figure, readonly Step['kind'][]>>> = {
  other: ['staff'],
  eligible: ['cost'],
  thirdParty: ['eligible'],
};

/** How a figure came about, step by step; undefined where an input that it needs is not stated. */
export function derivationOf(
  scenario: Scenario,
  participant: Participant,
  figure: Figure,
  ends: Ends = cases.best,
): readonly Step[] | undefined {
  if (missingInputs(scenario, participant, figure).length > 0) return undefined;
  const until = order.indexOf(last[figure]);
  return stepsOf(caseAt(scenario, participant, ends)).filter(
    ({ kind }) => order.indexOf(kind) <= until && !besides[figure]?.includes(kind),
  );
}

function stepsOf(chosen: Case): readonly Step[] {
  const figures = figuresOf(chosen);
  const { plan, terms } = chosen;
  const { staff, other, cost, eligible, thirdParty, stateFunding, ownContribution, inKind, cash, gap } =
    figures;
  const byTerms = fundingByTerms(plan, terms, { cost, eligible, third: thirdParty });
  return [
    { kind: 'staff', posts: plan.posts, months: plan.months, price: plan.staffCost, result: staff },
    { kind: 'other', posts: plan.posts, months: plan.months, price: plan.otherCost, result: other },
    { kind: 'cost', staff, other, result: cost },
    { kind: 'eligible', staff, other, share: plan.otherEligible, result: eligible },
    { kind: 'third-party', given: chosen.thirdParty, cost, result: thirdParty },
    { kind: 'terms', terms, chosen, figures, result: byTerms },
    ...limitOf(byTerms, stateFunding, terms),
    { kind: 'own-contribution', figures, result: ownContribution },
    { kind: 'in-kind', given: chosen.inKind, own: ownContribution, result: inKind },
    { kind: 'cash', own: ownContribution, inKind, result: cash },
    { kind: 'gap', cash, inPlan: chosen.inPlan, result: gap },
    { kind: 'headroom-after', headroom: chosen.headroom, gap, result: figures.headroomAfter },
  ];
}

/** What the terms give where it is not paid out in full, or where they would give less than nothing. */
function limitOf(byTerms: Cents, result: Cents, { cap }: FundingTerms): readonly Step[] {
  if (result === byTerms) return [];
  if (byTerms < 0) return [{ kind: 'limit', by: 'zero', result }];
  return [{ kind: 'limit', by: cap === result ? 'cap' : 'room', result }];
}
