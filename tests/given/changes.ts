import fc from 'fast-check';
import {
  type Change,
  type InputId,
  isParticipantInput,
  isTermsInput,
  shapeOf,
} from '#domain/inputs/scenario-changes.ts';
import { type InputShape, type InputValue, limits } from '#domain/inputs/scenario-input.ts';
import { monthIndex, yearMonth } from '#domain/value/calendar.ts';
import { certain } from '#domain/value/amount.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import { termsInputs } from '#domain/inputs/terms-inputs.ts';
import { given } from './builders.ts';

const inputs: readonly InputId[] = [...Object.keys(termsInputs), ...Object.keys(participantInputs)].flatMap(
  (input) => (isTermsInput(input) || isParticipantInput(input) ? [input] : []),
);

/** A value that the shape of an input allows; months of the years around the initiative's. */
function valueFor({ unit, isRange, choices, isSigned }: InputShape): fc.Arbitrary<InputValue> {
  const none = fc.constant(undefined);
  if (unit === 'choice') return fc.oneof(fc.constantFrom(...choices), none);
  const number =
    unit === 'month'
      ? fc.integer({ min: 2019 * 12, max: 2020 * 12 + 11 })
      : fc.oneof(
          fc.integer({ min: isSigned ? -limits[unit] : 0, max: limits[unit] }),
          fc.integer({ min: isSigned ? -3 : 0, max: Math.min(limits[unit], 3) }),
          fc.constant(limits[unit]),
        );
  const range = fc
    .tuple(number, number, number)
    .map((drawn) => drawn.toSorted((left, right) => left - right))
    .map(([low, best, high]) => ({ low: given(low), best: given(best), high: given(high) }));
  const single = number.map((value) => ({ low: value, best: value, high: value }));
  return isRange ? fc.oneof(single, range, none) : fc.oneof(single, none);
}

const changeOf = (input: InputId, parties: readonly string[]): fc.Arbitrary<Change> => {
  if (isTermsInput(input)) return valueFor(shapeOf(input)).map((value) => ({ input, value }));
  return fc
    .tuple(fc.constantFrom(...parties), valueFor(shapeOf(input)))
    .map(([party, value]) => ({ input, party, value }));
};

/** Changes of inputs, each input of a party once. */
export const anyChanges = (parties: readonly string[]): fc.Arbitrary<readonly Change[]> =>
  fc.uniqueArray(
    fc.constantFrom(...inputs).chain((input) => changeOf(input, parties)),
    { maxLength: 8, selector: ({ input, party }) => `${input}.${party ?? ''}` },
  );

/** A month as an input has it. */
export const monthValue = (text: string) => certain(monthIndex(yearMonth(text)));

/** A grant of Stadt Eschweiler from March 2019 to September 2020. */
export const acrossTwoYears: readonly Change[] = (
  [
    ['firstMonth', '2019-03'],
    ['lastMonth', '2020-09'],
  ] as const
).map(([input, name]) => ({ input, party: 'stadt-eschweiler', value: monthValue(name) }));

/** Another month for one of the inputs that make the period of the town. */
export const ofTown = (
  input: 'firstMonth' | 'lastMonth' | 'revisedFrom' | 'revisedUntil',
  text: string,
): Change => ({ input, party: 'town', value: monthValue(text) });
