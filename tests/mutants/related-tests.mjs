// Which tests must notice a change in which file of the domain.
const impact = [
  'src/domain/finance/budget-impact.test.ts',
  'src/domain/finance/budget-impact-bounds.test.ts',
];
/** The same figures by another way: from a total instead of posts, and with terms of one municipality. */
const otherWays = ['src/domain/finance/total-cost.test.ts', 'src/domain/finance/deviating-terms.test.ts'];
const worked = 'src/domain/finance/worked-examples.test.ts';
const consistency = [
  'src/domain/document/consistency.test.ts',
  'src/domain/document/consistency-amounts.test.ts',
];
const inputs = ['src/domain/inputs/scenario-input.test.ts', 'src/domain/inputs/scenario-changes.test.ts'];

export const TESTS_OF = {
  funding: ['src/domain/finance/funding.test.ts', ...impact, ...otherWays, worked],
  'scenario-ends': [
    'src/domain/inputs/scenario-ends.test.ts',
    'src/domain/finance/scenario-case.test.ts',
    ...impact,
    ...otherWays,
  ],
  'scenario-case': [
    'src/domain/finance/scenario-case.test.ts',
    ...impact,
    ...otherWays,
    'src/domain/finance/funding.test.ts',
  ],
  'figure-table': [
    'src/domain/finance/figure-table.test.ts',
    'src/domain/finance/funding.test.ts',
    'src/domain/finance/derivation.test.ts',
    worked,
  ],
  figures: [
    'src/domain/finance/figure-table.test.ts',
    'src/domain/finance/scenario-case.test.ts',
    ...impact,
    ...otherWays,
  ],
  'budget-impact': [...impact, ...otherWays],
  'break-even': [
    'src/domain/limits/break-even.test.ts',
    'src/domain/limits/break-even-bisection.test.ts',
    ...otherWays,
  ],
  sensitivity: [
    'src/domain/limits/sensitivity.test.ts',
    'src/domain/limits/shown-steps.test.ts',
    ...otherWays,
  ],
  grantor: ['src/domain/as-of/grantor.test.ts', 'tests/laws/grantor.test.tsx'],
  'grant-period': ['src/domain/cash/grant-period.test.ts', worked],
  liquidity: ['src/domain/cash/liquidity.test.ts'],
  drawdown: ['src/domain/cash/drawdown.test.ts'],
  'held-share': ['src/domain/limits/held-share.test.ts'],
  'instalment-inputs': ['src/domain/inputs/instalment-inputs.test.ts'],
  instrument: [
    'src/domain/finance/instrument.test.ts',
    'src/domain/finance/instrument-years.test.ts',
    'src/domain/limits/shown-steps.test.ts',
  ],
  'year-figures': ['src/domain/finance/year-figures.test.ts'],
  'year-budget': [
    'src/domain/finance/year-budget.test.ts',
    'src/domain/finance/year-figures.test.ts',
    'src/domain/finance/instrument-years.test.ts',
  ],
  'year-derivation': ['src/domain/finance/year-figures.test.ts'],
  'limit-year': [
    'src/domain/limits/limit-year.test.ts',
    'src/domain/limits/covered-share.test.ts',
    'src/domain/limits/shown-steps.test.ts',
  ],
  programmes: ['src/domain/finance/programmes.test.ts'],
  'programme-funding': ['src/domain/finance/programmes.test.ts'],
  'known-grants': ['src/domain/as-of/known-grants.test.ts'],
  payments: ['src/domain/cash/payments.test.ts'],
  'rate-check': ['src/domain/value/rate-check.test.ts'],
  'limit-derivation': [
    'src/domain/limits/limit-derivation.test.ts',
    'src/domain/limits/limit-derivation-laws.test.ts',
  ],
  'spread-derivation': ['src/domain/cash/spread-derivation.test.ts'],
  'cash-derivation': ['src/domain/cash/cash-derivation.test.ts'],
  'payment-steps': [
    'src/domain/cash/payment-derivation.test.ts',
    'src/domain/cash/payment-derivation-table.test.ts',
  ],
  'payment-derivation': [
    'src/domain/cash/payment-derivation.test.ts',
    'src/domain/cash/payment-derivation-table.test.ts',
  ],
  'follow-up': [
    'src/domain/finance/scenario-case.test.ts',
    'src/domain/limits/shown-steps.test.ts',
    ...otherWays,
  ],
  'joint-derivation': ['src/domain/finance/joint-derivation.test.ts'],
  'own-share': ['src/domain/finance/own-share.test.ts', 'src/domain/limits/break-even.test.ts', ...otherWays],
  'scenario-changes': [
    'src/domain/inputs/scenario-changes.test.ts',
    'src/app/address/scenario-address.test.ts',
  ],
  'scenario-input': [
    'src/domain/inputs/scenario-input.test.ts',
    'src/domain/inputs/scenario-input-limits.test.ts',
    'src/app/address/scenario-address.test.ts',
  ],
  'terms-inputs': [
    'src/domain/inputs/scenario-input.test.ts',
    'src/domain/inputs/scenario-input-limits.test.ts',
    'src/domain/inputs/scenario-changes.test.ts',
  ],
  'participant-inputs': inputs,
  'input-definitions': inputs,
  money: ['src/domain/value/money.test.ts', 'src/domain/value/money-exact.test.ts'],
  calendar: ['src/domain/value/calendar.test.ts', 'src/domain/cash/grant-period.test.ts', worked],
  selection: ['src/domain/as-of/selection.test.ts', 'src/domain/finance/budget-view.test.ts'],
  'budget-view': ['src/domain/finance/budget-view.test.ts'],
  'as-of': ['src/domain/as-of/as-of.test.ts', 'src/domain/document/rival-facts.test.ts'],
  changes: ['src/domain/as-of/changes.test.ts'],
  commitments: ['src/domain/course/commitments.test.ts', 'src/domain/as-of/as-of.test.ts'],
  consistency,
  contradictions: ['src/domain/document/contradictions.test.ts'],
  'rival-facts': ['src/domain/document/rival-facts.test.ts', ...consistency],
  deadlines: ['src/domain/course/deadlines.test.ts'],
  'financial-effect': ['src/domain/finance/financial-effect.test.ts'],
  'budget-lines': ['src/domain/finance/budget-lines.test.ts'],
  knowledge: ['src/domain/value/knowledge.test.ts'],
  proof: ['src/domain/proof/proof.test.ts'],
  session: ['src/domain/course/session.test.ts'],
  situation: ['src/domain/as-of/situation.test.ts'],
  steps: ['src/domain/course/steps.test.ts'],
  timeline: ['src/domain/course/timeline.test.ts', 'src/domain/course/timeline-standing.test.ts'],
  amount: ['src/domain/value/amount.test.ts', 'src/domain/value/amount-total.test.ts'],
};
