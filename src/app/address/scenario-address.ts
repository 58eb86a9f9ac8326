import type { Initiative } from '#domain/document/initiative.ts';
import { isYearMonth, monthAt, monthIndex } from '#domain/value/calendar.ts';
import {
  type Change,
  accepted,
  isParticipantInput,
  isTermsInput,
  shapeOf,
} from '#domain/inputs/scenario-changes.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import { termsInputs } from '#domain/inputs/terms-inputs.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { type InputShape, type InputValue, type Unit, isEstimate } from '#domain/inputs/scenario-input.ts';
import { addressKeyOf } from '#domain/as-of/selection.ts';

/**
 * What a reader changed in a scenario, as parameters of an address: `ownShare=25`, `posts.05354=0.5_0.5_1`. Numbers are
 * written with a point, ranges as low_best_high, "-" says that nothing is stated. The same in every language.
 */
const separator = '_';
const unstated = '-';

export type ParsedChanges = {
  readonly changes: readonly Change[];
  /** Parameters that cannot be, with what was given. */
  readonly wrong: readonly { readonly parameter: string; readonly given: string }[];
};

/** The changes that an address asks for; one that is none, or none that can be, is named and left out. */
export function changesIn(
  search: string,
  initiative: Initiative,
  scenario: Scenario | undefined,
): ParsedChanges {
  const asked = [...new URLSearchParams(search)]
    .filter(([parameter]) => isChangeParameter(parameter))
    .map(([parameter, given]) => ({ parameter, given, change: changeOf(parameter, given, initiative) }));
  const { good } = accepted(
    scenario,
    asked.flatMap(({ change }) => change ?? []),
  );
  return {
    changes: good,
    wrong: asked.filter(({ change }) => !change || !good.includes(change)),
  };
}

/** The parameter and text of a change. */
export function addressOf(
  change: Change,
  initiative: Initiative,
): readonly [parameter: string, text: string] {
  const party = initiative.parties.find(({ id }) => id === change.party);
  const parameter = party ? `${change.input}.${addressKeyOf(party)}` : change.input;
  return [parameter, textOf(change.value, shapeOf(change.input))];
}

/** The inputs by which the parameters of changes begin. */
export const inputNames: readonly string[] = Object.keys({ ...termsInputs, ...participantInputs });

export const isChangeParameter = (parameter: string): boolean => {
  const [input = '', party] = parameter.split('.');
  return party === undefined ? isTermsInput(input) : isParticipantInput(input);
};

function changeOf(parameter: string, given: string, { parties }: Initiative): Change | undefined {
  const [input = '', key] = parameter.split('.');
  if (key === undefined) {
    const read = isTermsInput(input) ? valueOf(given, shapeOf(input)) : wrong;
    return read !== wrong && isTermsInput(input) ? { input, value: read } : undefined;
  }
  const party = parties.find((candidate) => addressKeyOf(candidate) === key)?.id;
  const read = isParticipantInput(input) ? valueOf(given, shapeOf(input)) : wrong;
  return party !== undefined && read !== wrong && isParticipantInput(input)
    ? { input, party, value: read }
    : undefined;
}

const wrong = Symbol('no value of this input');

function valueOf(given: string, { unit, choices }: InputShape): InputValue | typeof wrong {
  if (given === unstated) return undefined;
  if (unit === 'choice') return choices.includes(given) ? given : wrong;
  const numbers = given.split(separator).map((text) => numberOf(text, unit));
  const [low, best = low, high = best] = numbers;
  if (numbers.length > 3 || numbers.length === 2) return wrong;
  return low === undefined || best === undefined || high === undefined || numbers.includes(undefined)
    ? wrong
    : { low, best, high };
}

/** Money, rates and posts are counted in hundredths, the others in whole units. */
const isInHundredths = (unit: Unit): boolean =>
  unit === 'money' || unit === 'yearly-cost' || unit === 'rate' || unit === 'posts';

function numberOf(text: string, unit: Unit): number | undefined {
  if (unit === 'month') return isYearMonth(text) ? monthIndex(text) : undefined;
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (!isInHundredths(unit)) return fraction === '' ? Number(sign + whole) + 0 : undefined;
  // Adding 0 turns −0 into 0.
  return Number(sign + whole + fraction.padEnd(2, '0')) + 0;
}

function textOf(value: InputValue, { unit }: InputShape): string {
  if (value === undefined) return unstated;
  if (!isEstimate(value)) return value;
  const show = (number: number): string => {
    if (unit === 'month') return monthAt(number);
    return String(isInHundredths(unit) ? number / 100 : number);
  };
  const { low, best, high } = value;
  return low === high ? show(best) : [low, best, high].map(show).join(separator);
}
