import { describe, expect, test } from 'vitest';
import { assuming, given, month } from '#tests/given/builders.ts';
import { instrumentsFor } from '#tests/given/calculated.ts';
import { certain } from '../value/amount.ts';
import type { Decider, Doubt, InstrumentKind, Overlay } from './instrument.ts';
import { cents } from '../value/money.ts';
import type { Participant, ScenarioTerms } from '../document/scenario.ts';

const euros = (value: number) => assuming(certain(cents(Math.round(value * 100))));

const notStated = { status: 'not-stated' } as const;

const answerFor = (told: Partial<Participant>, terms?: ScenarioTerms) =>
  given(instrumentsFor(told, terms)).best;

const threshold = (amount: number) => ({ councilThreshold: assuming(cents(amount * 100)) });

describe('8.887,50 € to pay in cash', () => {
  const bare = { headroom: euros(0) };
  const sure = { unavoidable: assuming(true), coveredElsewhere: assuming(true) };

  test.for<{
    says: string;
    told: Partial<Participant>;
    kind: InstrumentKind;
    decider: Decider;
    amount: number;
    missing?: readonly Doubt[];
  }>([
    {
      says: 'within the headroom are covered in the budget',
      told: { headroom: euros(8888) },
      kind: 'budget-cover',
      decider: 'administration',
      amount: 8887.5,
    },
    {
      says: 'that use up the headroom to the cent still are',
      told: { headroom: euros(8887.5) },
      kind: 'budget-cover',
      decider: 'administration',
      amount: 8887.5,
    },
    {
      says: 'a cent beyond the headroom are an over-plan expense of that cent',
      told: { headroom: euros(8887.49), ...sure, ...threshold(1000) },
      kind: 'over-plan',
      decider: 'treasurer',
      amount: 0.01,
    },
    {
      says: 'partly in the plan need cover for the rest only',
      told: { inPlan: euros(8000), headroom: euros(1000) },
      kind: 'budget-cover',
      decider: 'administration',
      amount: 887.5,
    },
    {
      says: 'below the threshold are decided by the treasurer',
      told: { ...bare, ...sure, ...threshold(9000) },
      kind: 'over-plan',
      decider: 'treasurer',
      amount: 8887.5,
    },
    {
      says: 'at the threshold are still decided by the treasurer',
      told: { ...bare, ...sure, ...threshold(8887.5) },
      kind: 'over-plan',
      decider: 'treasurer',
      amount: 8887.5,
    },
    {
      says: 'above the threshold need the consent of the council',
      told: { ...bare, ...sure, ...threshold(8887.49) },
      kind: 'over-plan',
      decider: 'council',
      amount: 8887.5,
    },
    {
      says: 'without a threshold are decided by the treasurer or the council, and which is missing',
      told: { ...bare, ...sure },
      kind: 'over-plan',
      decider: 'treasurer-or-council',
      amount: 8887.5,
      missing: ['threshold'],
    },
    {
      says: 'of which nobody said that they are unavoidable and covered leave three doubts',
      told: bare,
      kind: 'over-plan',
      decider: 'treasurer-or-council',
      amount: 8887.5,
      missing: ['threshold', 'unavoidable', 'covered-elsewhere'],
    },
    {
      says: 'of which it is said that it is not known leave the doubt, too',
      told: { ...bare, ...threshold(9000), unavoidable: notStated, coveredElsewhere: assuming(true) },
      kind: 'over-plan',
      decider: 'treasurer',
      amount: 8887.5,
      missing: ['unavoidable'],
    },
    {
      says: 'that can be avoided need a supplementary budget',
      told: { ...bare, unavoidable: assuming(false) },
      kind: 'supplementary-budget',
      decider: 'council',
      amount: 8887.5,
    },
    {
      says: 'that nothing else covers need a supplementary budget',
      told: { ...bare, ...sure, coveredElsewhere: assuming(false) },
      kind: 'supplementary-budget',
      decider: 'council',
      amount: 8887.5,
    },
    {
      says: 'are no more than themselves where the headroom is below zero already',
      told: { headroom: euros(-5000), ...sure, ...threshold(9000) },
      kind: 'over-plan',
      decider: 'treasurer',
      amount: 8887.5,
    },
  ])('$says', ({ told, kind, decider, amount, missing = [] }) => {
    const expected = { kind, decider, amount: Math.round(amount * 100), reason: undefined, missing };
    expect(answerFor(told)).toEqual(expected);
  });
});

describe('nothing has to be decided', () => {
  test.for([
    ['in-kind', { inKind: euros(8887.5) }, 'where existing staff is all of it'],
    ['in-plan', { inPlan: euros(8887.5) }, 'where the plan holds all of it'],
    ['in-plan', { inKind: euros(8000), inPlan: euros(887.5) }, 'where the plan holds the last of it'],
    [
      'no-own-contribution',
      { thirdParty: euros(29_887.5), inPlan: euros(29_887.5) },
      'where others pay all that is planned',
    ],
  ] as const)('(%s) %s', ([reason, told]) => {
    const answer = answerFor({ headroom: euros(-1), ...told });
    expect(answer).toEqual({ kind: 'none', decider: 'nobody', amount: 0, reason, missing: [] });
  });
});

test('where others pay all of what is not in the plan, their money covers the expense', () => {
  expect(answerFor({ headroom: euros(-1), thirdParty: euros(29_887.5), inPlan: euros(887.5) })).toEqual({
    kind: 'income-cover',
    decider: 'administration',
    amount: 29_000_00,
    reason: undefined,
    missing: [],
  });
});

test('the answer may differ at the ends of what is uncertain', () => {
  const uncertain = {
    firstMonth: assuming({ earliest: month(1), best: month(4), latest: month(7) }),
    headroom: euros(9000),
    inPlan: euros(6000),
  };
  const { best, favourable, unfavourable } = given(instrumentsFor({ ...uncertain, headroom: euros(3000) }));
  expect([favourable.kind, best.kind, unfavourable.kind]).toEqual(['none', 'budget-cover', 'over-plan']);
});

describe('beside the answer stands', () => {
  const states = [
    ['provisionalBudget', 'provisional-budget'],
    ['spendingFreeze', 'spending-freeze'],
    ['budgetSecurity', 'budget-security'],
  ] as const satisfies readonly (readonly [keyof Participant, Overlay])[];
  const allOff = {
    provisionalBudget: assuming(false),
    spendingFreeze: assuming(false),
    budgetSecurity: assuming(false),
  };

  const standing = (told: Partial<Participant>) => given(instrumentsFor({ ...allOff, ...told })).overlays;

  test.for(states)('%s, in force or not known not to be', ([key, overlay]) => {
    expect(standing({})).toEqual([]);
    expect(standing({ [key]: assuming(true) })).toEqual([{ overlay, standing: 'in-force' }]);
    expect(standing({ [key]: notStated })).toEqual([{ overlay, standing: 'not-stated' }]);
    expect(standing({ [key]: undefined })).toEqual([{ overlay, standing: 'not-stated' }]);
  });
});
