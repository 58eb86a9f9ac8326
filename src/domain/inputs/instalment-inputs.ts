import { certain } from '../value/amount.ts';
import { monthAt, monthIndex } from '../value/calendar.ts';
import { basisPoints, cents } from '../value/money.ts';
import { type Drawdown, type Instalment, type Participant, valueOf } from '../document/scenario.ts';
import { type Definition, giving, one } from './input-definitions.ts';
import { shape } from './scenario-input.ts';

type Instalments = Extract<Drawdown, { readonly rhythm: 'instalments' }>;

/** Which part of an instalment an input is, and of which, counted from 0. */
type InstalmentPart = { readonly key: keyof Instalment; readonly at: number };

/** The inputs of the instalments before the last. */
export const instalments = {
  instalmentMonth1: { key: 'month', at: 0 },
  instalmentShare1: { key: 'share', at: 0 },
  instalmentSum1: { key: 'sum', at: 0 },
  instalmentMonth2: { key: 'month', at: 1 },
  instalmentShare2: { key: 'share', at: 1 },
  instalmentSum2: { key: 'sum', at: 1 },
  instalmentMonth3: { key: 'month', at: 2 },
  instalmentShare3: { key: 'share', at: 2 },
  instalmentSum3: { key: 'sum', at: 2 },
} as const satisfies Readonly<Record<string, InstalmentPart>>;

/** So many may come before the last. */
export const mostInstalments = 3;

const isOfInstalment = (input: string): input is keyof typeof instalments =>
  Object.hasOwn(instalments, input);

/** Whether an input says something of instalments, the last of them among these. */
export const isOfInstalments = (input: string): boolean => input === 'finalMonth' || isOfInstalment(input);

/** The instalments of a municipality; undefined where the state pays by another rhythm, or nobody says by which. */
export function instalmentsIn({ drawdown }: Participant): Instalments | undefined {
  const value = valueOf(drawdown);
  return value?.rhythm === 'instalments' ? value : undefined;
}

/** Whether an instalment is asked for: each after one of which something is stated. */
export function isInstalmentAsked(participant: Participant, input: string): boolean {
  const stated = instalmentsIn(participant);
  if (!stated) return false;
  return !isOfInstalment(input) || instalments[input].at <= stated.before.length;
}

/** An instalment by its month, its share or its sum; a share stands in place of a sum, and the other way round. */
export const instalmentInput = ({ key, at }: InstalmentPart): Definition => ({
  ...shape.single(unitOf[key]),
  empty: 'none',
  read: (participant) => {
    const part = instalmentsIn(participant)?.before[at];
    if (key === 'month') return part?.month && certain(monthIndex(part.month));
    return part?.[key] === undefined ? undefined : certain(part[key]);
  },
  write: (participant, value, by) => {
    const stated = instalmentsIn(participant);
    if (!stated || at > stated.before.length) return participant;
    const part = stated.before[at] ?? {};
    const written: Instalment = {
      month: key === 'month' ? one(value, monthAt) : part.month,
      share: key === 'share' ? one(value, basisPoints) : value && key === 'sum' ? undefined : part.share,
      sum: key === 'sum' ? one(value, cents) : value && key === 'share' ? undefined : part.sum,
    };
    const all = [...stated.before.slice(0, at), written, ...stated.before.slice(at + 1)];
    const before = all.slice(0, all.findLastIndex(isStated) + 1);
    return { ...participant, drawdown: giving({ ...stated, before }, by) };
  },
});

const unitOf = { month: 'month', share: 'rate', sum: 'money' } as const;

const isStated = ({ month, share, sum }: Instalment): boolean =>
  month !== undefined || share !== undefined || sum !== undefined;

/** The month of the last instalment, which brings what is left. */
export const finalMonthInput: Definition = {
  ...shape.single('month'),
  read: (participant) => {
    const last = instalmentsIn(participant)?.last;
    return last && certain(monthIndex(last));
  },
  write: (participant, value, by) => {
    const stated = instalmentsIn(participant);
    return stated
      ? { ...participant, drawdown: giving({ ...stated, last: one(value, monthAt) }, by) }
      : participant;
  },
};
