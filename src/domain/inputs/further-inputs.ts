import type { FurtherTerms, ScenarioTerms } from '../document/scenario.ts';
import type { Estimate } from '../value/amount.ts';
import { basisPoints, cents } from '../value/money.ts';
import { type InputShape, type InputValue, isEstimate, shape } from './scenario-input.ts';

/** Which part of a further programme an input is, and of which, counted from 0. */
type FurtherPart = { readonly key: 'rate' | 'eligible' | 'cap'; readonly at: number };

/** The inputs of the programmes that pay beside the first. */
export const further = {
  programmeRate2: { key: 'rate', at: 0 },
  programmeEligible2: { key: 'eligible', at: 0 },
  programmeCap2: { key: 'cap', at: 0 },
  programmeRate3: { key: 'rate', at: 1 },
  programmeEligible3: { key: 'eligible', at: 1 },
  programmeCap3: { key: 'cap', at: 1 },
} as const satisfies Readonly<Record<string, FurtherPart>>;
export type FurtherInput = keyof typeof further;

/** So many programmes may pay beside the first. */
export const mostFurther = 2;

export const isOfFurther = (input: string): input is FurtherInput => Object.hasOwn(further, input);
const furtherInputs: readonly FurtherInput[] = Object.keys(further).filter(isOfFurther);

/** Whether anything is stated of a programme; else there is none. */
export const isThere = (terms: FurtherTerms | undefined): terms is FurtherTerms =>
  terms !== undefined && Object.values(terms).some((value) => value !== undefined);

/** Whether figures ask for an input of a further programme: where it is there. */
export const isFurtherInUse = ({ further: all }: ScenarioTerms, input: FurtherInput): boolean =>
  isThere(all?.[further[input].at]);

/** What a further programme must state before anything can be computed: all but a cap. */
export const isNeededOfFurther = (input: string): boolean =>
  isOfFurther(input) && further[input].key !== 'cap';

/** Whether a programme that is there lacks what it must state. */
export const isFurtherMissing = (terms: ScenarioTerms, input: FurtherInput): boolean => {
  if (!terms.further || !isNeededOfFurther(input)) return false;
  const { key, at } = further[input];
  return isFurtherInUse(terms, input) && terms.further[at]?.[key] === undefined;
};

/** The inputs that are asked for: the rate of the next programme, and all of those that are there. */
export function furtherInputsOf({ further: all = [] }: ScenarioTerms): readonly FurtherInput[] {
  return furtherInputs.filter((input) => {
    const { key, at } = further[input];
    return isThere(all[at]) || (key === 'rate' && (at === 0 || isThere(all[at - 1])));
  });
}

type Definition = InputShape & {
  readonly read: (terms: ScenarioTerms) => InputValue;
  readonly write: (terms: ScenarioTerms, value: InputValue) => ScenarioTerms;
};

export const furtherInput = ({ key, at }: FurtherPart): Definition => ({
  ...shape.range(key === 'cap' ? 'money' : 'rate'),
  empty: 'none',
  read: ({ further: all }) => all?.[at]?.[key],
  write: (terms, value) => {
    const before = terms.further ?? [];
    if (at > before.length) return terms;
    const written = { ...before[at], ...partOf(key, isEstimate(value) ? value : undefined) };
    const all = [...before.slice(0, at), written, ...before.slice(at + 1)];
    const kept = all.slice(0, all.findLastIndex(isThere) + 1);
    return { ...terms, further: kept.length > 0 ? kept : undefined };
  },
});

function partOf(key: FurtherPart['key'], value: Estimate<number> | undefined): FurtherTerms {
  if (key === 'cap') {
    return { cap: value && { low: cents(value.low), best: cents(value.best), high: cents(value.high) } };
  }
  const rate = value && {
    low: basisPoints(value.low),
    best: basisPoints(value.best),
    high: basisPoints(value.high),
  };
  return { [key]: rate };
}
