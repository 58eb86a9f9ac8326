import type { Estimate } from '../value/amount.ts';
import { type Cents, cents } from '../value/money.ts';
import { complement, ownShareOf } from '../finance/own-share.ts';
import type { FundingType, ScenarioTerms } from '../document/scenario.ts';
import { further, furtherInput, furtherInputsOf } from './further-inputs.ts';
import { type InputShape, type InputValue, isEstimate, shape } from './scenario-input.ts';

type Definition = InputShape & {
  readonly read: (terms: ScenarioTerms) => InputValue;
  /** The terms with another value; unchanged where they have no such input. */
  readonly write: (terms: ScenarioTerms, value: InputValue) => ScenarioTerms;
};

const fundingTypes: readonly FundingType[] = ['full', 'proportional', 'gap', 'fixed'];

/** The inputs of the funding terms. The type comes first: it decides which of the others there are. */
export const termsInputs = {
  fundingType: {
    ...shape.choice(...fundingTypes),
    read: ({ type }) => type,
    write: (terms, value) => termsOf(fundingTypes.find((type) => type === value) ?? terms.type, terms),
  },
  base: {
    ...shape.choice('eligible', 'total'),
    read: (terms) => (terms.type === 'proportional' ? terms.base : undefined),
    // A rate without its base says nothing: what is no base leaves it as it is.
    write: (terms, value) =>
      terms.type === 'proportional' && (value === 'total' || value === 'eligible')
        ? { ...terms, base: value }
        : terms,
  },
  ownShare: {
    ...shape.range('rate'),
    read: ownShareOf,
    write: (terms, value) =>
      terms.type === 'proportional'
        ? { ...terms, rate: isEstimate(value) ? complement(value) : undefined }
        : terms,
  },
  fixedPer: {
    ...shape.choice('post-year', 'grant'),
    read: (terms) => (terms.type === 'fixed' ? terms.per : undefined),
    write: (terms, value) =>
      terms.type === 'fixed' && (value === 'grant' || value === 'post-year')
        ? { ...terms, per: value }
        : terms,
  },
  fixedSum: {
    ...shape.range('yearly-cost'),
    read: (terms) => (terms.type === 'fixed' ? terms.sum : undefined),
    write: (terms, value) => (terms.type === 'fixed' ? { ...terms, sum: money(value) } : terms),
  },
  ownMinimum: {
    ...shape.range('money'),
    read: (terms) => (terms.type === 'gap' ? terms.ownMinimum : undefined),
    write: (terms, value) => (terms.type === 'gap' ? { ...terms, ownMinimum: money(value) } : terms),
  },
  cap: {
    ...shape.range('money'),
    empty: 'none',
    read: ({ cap }) => cap,
    write: (terms, value) => ({ ...terms, cap: money(value) }),
  },
  programmeRate2: furtherInput(further.programmeRate2),
  programmeEligible2: furtherInput(further.programmeEligible2),
  programmeCap2: furtherInput(further.programmeCap2),
  programmeRate3: furtherInput(further.programmeRate3),
  programmeEligible3: furtherInput(further.programmeEligible3),
  programmeCap3: furtherInput(further.programmeCap3),
} as const satisfies Readonly<Record<string, Definition>>;

export type TermsInput = keyof typeof termsInputs;

/** The inputs that these terms have, in the order in which they are asked. */
export function termsInputsOf(terms: ScenarioTerms): readonly TermsInput[] {
  return ['fundingType', ...ownInputs[terms.type], 'cap', ...furtherInputsOf(terms)];
}

/** Whether terms have an input, whichever it is but one of a further programme. */
export const isOfTerms = ({ type }: ScenarioTerms, input: TermsInput): boolean =>
  input === 'fundingType' || input === 'cap' || ownInputs[type].includes(input);

const ownInputs: Readonly<Record<FundingType, readonly TermsInput[]>> = {
  full: [],
  proportional: ['base', 'ownShare'],
  gap: ['ownMinimum'],
  fixed: ['fixedPer', 'fixedSum'],
};

/** Other terms of the same programmes and cap; what the new type needs is not stated yet. */
function termsOf(type: FundingType, terms: ScenarioTerms): ScenarioTerms {
  if (type === terms.type) return terms;
  const { cap, programme, further: beside } = terms;
  const kept = { cap, ...(programme !== undefined && { programme }), ...(beside && { further: beside }) };
  switch (type) {
    case 'full':
      return { type, ...kept };
    case 'proportional':
      return { type, base: 'eligible', ...kept };
    case 'gap':
      return { type, ...kept };
    case 'fixed':
      return { type, per: 'post-year', ...kept };
  }
}

const money = (value: InputValue): Estimate<Cents> | undefined =>
  isEstimate(value) ? { low: cents(value.low), best: cents(value.best), high: cents(value.high) } : undefined;
