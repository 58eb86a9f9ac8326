import type { Party } from '../document/initiative.ts';
import { isYearMonth, monthAt, monthIndex } from '../value/calendar.ts';
import { type Change, type InputId, isParticipantInput, isTermsInput, shapeOf } from './scenario-changes.ts';
import { type InputShape, type InputValue, type Unit, isEstimate } from './scenario-input.ts';

/**
 * What a reader changed in a scenario, as one short text in letters that an address need not escape (docs/addresses.md):
 * `1o35c60000*05334012*p0.5x1x2m2019-03`. First the version, then each input by its letter with its value; those of a
 * municipality stand behind its key. Behind `Q` is a second alphabet. Numbers have a point, ranges are low x best x high, a choice is its number in the
 * table, "-" says that nothing is stated. A letter that was given to an input is never given to another.
 */
const version = '1';
const letters = {
  fundingType: 'f',
  base: 'b',
  ownShare: 'o',
  fixedPer: 'j',
  fixedSum: 's',
  ownMinimum: 'n',
  cap: 'c',
  programmeRate2: 'Qm',
  programmeEligible2: 'Qn',
  programmeCap2: 'Qo',
  programmeRate3: 'Qp',
  programmeEligible3: 'Qq',
  programmeCap3: 'Qr',
  posts: 'p',
  staffCost: 'a',
  otherCost: 'd',
  otherEligible: 'e',
  totalCost: 'T',
  totalEligible: 'E',
  firstMonth: 'm',
  lastMonth: 'l',
  revisedFrom: 'v',
  revisedUntil: 'w',
  grantTaken: 'Qk',
  granted: 'G',
  deviatingShare: 'O',
  deviatingCap: 'C',
  thirdParty: 't',
  inKind: 'k',
  inPlan: 'i',
  headroom: 'h',
  inPlan1: 'I',
  headroom1: 'J',
  inPlan2: 'K',
  headroom2: 'L',
  inPlan3: 'M',
  headroom3: 'N',
  councilThreshold: 'r',
  unavoidable: 'u',
  coveredElsewhere: 'y',
  provisionalBudget: 'B',
  spendingFreeze: 'F',
  budgetSecurity: 'S',
  rhythm: 'R',
  lag: 'g',
  instalmentMonth1: 'Qa',
  instalmentShare1: 'Qb',
  instalmentSum1: 'Qc',
  instalmentMonth2: 'Qd',
  instalmentShare2: 'Qe',
  instalmentSum2: 'Qf',
  instalmentMonth3: 'Qg',
  instalmentShare3: 'Qh',
  instalmentSum3: 'Qi',
  finalMonth: 'Ql',
  fixedShare: 'q',
  population: 'P',
  heads: 'H',
} as const satisfies Readonly<Record<InputId, string>>;

/** An input by its name, of a municipality with its key behind a point, and its value as text: `posts.05334`, `0.5`. */
export type NamedText = readonly [name: string, text: string];

/** How a municipality is named in an address: by its official key where it has one. */
export const addressKeyOf = ({ key, id }: Pick<Party, 'key' | 'id'>): string => key ?? id;

/** The short text of changes; undefined for none. Law: `namedIn` and `changeNamed` bring the changes back as they were. */
export function shortTextOf(changes: readonly Change[], parties: readonly Party[]): string | undefined {
  if (changes.length === 0) return undefined;
  const textFor = (id: string | undefined) =>
    changes
      .filter(({ party }) => party === id)
      .map(({ input, value }) => letters[input] + textOf(value, shapeOf(input)))
      .join('');
  const municipal = parties.map((party) => ({ key: addressKeyOf(party), text: textFor(party.id) }));
  return (
    version +
    textFor(undefined) +
    municipal.map(({ key, text }) => (text === '' ? '' : `*${key}*${text}`)).join('')
  );
}

/** What stands where no input can be recognised. */
type Unnamed = readonly [name: undefined, text: string];

/** The inputs that a short text names, judged by nobody yet; what is no part of a text of this version has no name. */
export function namedIn(short: string): readonly (NamedText | Unnamed)[] {
  const [general = '', ...rest] = short.slice(version.length).split('*');
  if (!short.startsWith(version) || short === version || rest.length % 2 === 1) return [[undefined, short]];
  const municipal = rest.flatMap((key, index) =>
    index % 2 === 0 ? namedInPart(rest[index + 1] ?? '', key) : [],
  );
  return [...namedInPart(general), ...municipal];
}

function namedInPart(part: string, key?: string): readonly (NamedText | Unnamed)[] {
  const entries = part.match(/Q?[A-Za-wyz][^A-Za-wyz]*|[^A-Za-wyz]+/g) ?? [];
  if (entries.length === 0 && key !== undefined) return [[undefined, `*${key}*`]];
  return entries.map((entry) => {
    const written = /^Q?[A-Za-z]/.exec(entry)?.[0] ?? '';
    const name = Object.entries(letters).find(([, letter]) => letter === written)?.[0];
    if (name === undefined) return [undefined, entry];
    return [key === undefined ? name : `${name}.${key}`, entry.slice(written.length)];
  });
}

/** The change that a name and a text ask for; undefined where there is no such input, party or value. */
export function changeNamed([name, text]: NamedText, parties: readonly Party[]): Change | undefined {
  const [input = '', key] = name.split('.');
  const value = isTermsInput(input) || isParticipantInput(input) ? valueOf(text, shapeOf(input)) : wrong;
  if (value === wrong) return undefined;
  if (key === undefined) return isTermsInput(input) ? { input, value } : undefined;
  const party = parties.find((candidate) => addressKeyOf(candidate) === key)?.id;
  return party !== undefined && isParticipantInput(input) ? { input, party, value } : undefined;
}

const wrong = Symbol('no value of this input');
const unstated = '-';

/** Long addresses have their ranges with "_", and choices by their names. */
function valueOf(given: string, { unit, choices }: InputShape): InputValue | typeof wrong {
  if (given === unstated) return undefined;
  if (unit === 'choice')
    return choices.find((choice, index) => given === choice || given === String(index)) ?? wrong;
  const numbers = given.split(/[_x]/).map((text) => numberOf(text, unit));
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

function textOf(value: InputValue, { unit, choices }: InputShape): string {
  if (value === undefined) return unstated;
  if (!isEstimate(value)) return String(choices.indexOf(value));
  const show = (number: number): string => {
    if (unit === 'month') return monthAt(number);
    return String(isInHundredths(unit) ? number / 100 : number);
  };
  const { low, best, high } = value;
  return low === high ? show(best) : [low, best, high].map(show).join('x');
}
