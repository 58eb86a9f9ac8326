// Which tests must notice a change in which file of the finance model.
const impact = ['src/domain/budget-impact.test.ts', 'src/domain/budget-impact-bounds.test.ts'];
const worked = 'src/domain/worked-examples.test.ts';

export const TESTS_OF = {
  funding: ['src/domain/funding.test.ts', ...impact, worked],
  'scenario-ends': ['src/domain/scenario-case.test.ts', ...impact],
  'scenario-case': ['src/domain/scenario-case.test.ts', ...impact, 'src/domain/funding.test.ts'],
  'budget-impact': impact,
  'break-even': ['src/domain/break-even.test.ts', 'src/domain/break-even-bisection.test.ts'],
  sensitivity: ['src/domain/sensitivity.test.ts'],
  'grant-period': ['src/domain/grant-period.test.ts', worked],
  liquidity: ['src/domain/liquidity.test.ts'],
  instrument: ['src/domain/instrument.test.ts'],
  payments: ['src/domain/payments.test.ts'],
  'rate-check': ['src/domain/rate-check.test.ts'],
  derivation: ['src/domain/derivation.test.ts'],
  'limit-derivation': ['src/domain/limit-derivation.test.ts', 'src/domain/limit-derivation-laws.test.ts'],
  'spread-derivation': ['src/domain/spread-derivation.test.ts'],
  'cash-derivation': ['src/domain/cash-derivation.test.ts'],
  'payment-derivation': [
    'src/domain/payment-derivation.test.ts',
    'src/domain/payment-derivation-table.test.ts',
  ],
  'input-derivation': ['src/domain/input-derivation.test.ts'],
  'joint-derivation': ['src/domain/joint-derivation.test.ts'],
  'own-share': ['src/domain/own-share.test.ts', 'src/domain/break-even.test.ts'],
  asked: ['src/domain/asked.test.ts'],
  'follow-up': ['src/domain/scenario-case.test.ts'],
  'scenario-changes': ['src/domain/scenario-changes.test.ts', 'src/app/scenario-address.test.ts'],
  'scenario-input': ['src/domain/scenario-input.test.ts', 'src/app/scenario-address.test.ts'],
  'terms-inputs': ['src/domain/scenario-input.test.ts', 'src/domain/scenario-changes.test.ts'],
  'participant-inputs': ['src/domain/scenario-input.test.ts', 'src/domain/scenario-changes.test.ts'],
  money: ['src/domain/money.test.ts', 'src/domain/money-exact.test.ts'],
  calendar: ['src/domain/calendar.test.ts', 'src/domain/grant-period.test.ts', worked],
  amount: ['src/domain/amount.test.ts', 'src/domain/amount-total.test.ts'],
};
