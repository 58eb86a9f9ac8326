import type { InputEnd } from '../proof/figure-ref.ts';
import type { FigureStep } from '../finance/figure-table.ts';
import { derivationOf } from '../finance/figures.ts';
import { followUpCost } from '../finance/follow-up.ts';
import { type Instrument, instrumentsOf } from '../finance/instrument.ts';
import { addCents, type Cents, productOver } from '../value/money.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import type { Participant, Scenario } from '../document/scenario.ts';
import { cases, type RangedInput } from '../inputs/scenario-ends.ts';
import { endsWith, sensitivitiesOf, type Sensitivity } from './sensitivity.ts';

/** One line of how far an input moves a figure, or of what an instrument is needed for. */
export type InputStep =
  | { readonly kind: 'at-end'; readonly input: RangedInput; readonly value: number; readonly result: Cents }
  | { readonly kind: 'swing'; readonly one: Cents; readonly other: Cents; readonly result: Cents }
  | { readonly kind: 'to-pay'; readonly by: 'nothing' | 'gap' | 'beyond'; readonly result: Cents };

const moved = (scenario: Scenario, participant: Participant, input: RangedInput): Sensitivity | undefined =>
  sensitivitiesOf(scenario, participant)?.find((each) => each.input === input);

/** The own contribution in cash with one input at an end of its range; undefined where it has no range. */
export function inputDerivation(
  scenario: Scenario,
  participant: Participant,
  { input, end }: { readonly input: RangedInput; readonly end: InputEnd },
) {
  const sensitivity = moved(scenario, participant, input);
  if (!sensitivity) return undefined;
  const value = end === 'low' ? sensitivity.atLow : sensitivity.atHigh;
  const steps = derivationOf(scenario, participant, 'cash', endsWith(input, end)) ?? [];
  return { value, at: sensitivity.range[end], steps };
}

/** What lies between both ends of one input. */
export function swingDerivation(scenario: Scenario, participant: Participant, input: RangedInput) {
  const sensitivity = moved(scenario, participant, input);
  if (!sensitivity) return undefined;
  const { range, atLow, atHigh, swing } = sensitivity;
  const steps: readonly InputStep[] = [
    { kind: 'at-end', input, value: range.low, result: atLow },
    { kind: 'at-end', input, value: range.high, result: atHigh },
    { kind: 'swing', one: atLow, other: atHigh, result: swing },
  ];
  return { value: swing, steps };
}

/** A full year of staff and other cost; undefined where posts or prices are not stated. */
export function followUpDerivation(participant: Participant) {
  const interval = followUpCost(participant);
  const [posts, staffCost, otherCost] = [
    valueOf(participant.posts),
    valueOf(participant.staffCost),
    valueOf(participant.otherCost),
  ];
  if (!interval || !posts || !staffCost || !otherCost) return undefined;
  const yearly = (price: Cents) => productOver([posts.best, price], 100);
  const [staff, other] = [yearly(staffCost.best), yearly(otherCost.best)];
  const year = { posts: posts.best, months: 12 };
  const steps: readonly FigureStep[] = [
    { kind: 'staff', ...year, price: staffCost.best, result: staff },
    { kind: 'other', ...year, price: otherCost.best, result: other },
    { kind: 'cost', staff, other, result: addCents(staff, other) },
  ];
  return { interval, steps };
}

const endsOf = { favourable: cases.cheapest, best: cases.best, unfavourable: cases.dearest } as const;

/** What an instrument of budget law is needed for, from the cost down to what is left to pay. */
export function instrumentDerivation(scenario: Scenario, participant: Participant, at: keyof typeof endsOf) {
  const instrument = instrumentsOf(scenario, participant)?.[at];
  const steps = derivationOf(scenario, participant, 'headroomAfter', endsOf[at]);
  if (!instrument || !steps) return undefined;
  const last: InputStep = { kind: 'to-pay', by: neededFor(instrument), result: instrument.amount };
  return { instrument, steps: [...steps, last] };
}

function neededFor({ rung }: Instrument): 'nothing' | 'gap' | 'beyond' {
  if (rung === 'none') return 'nothing';
  return rung === 'budget-cover' ? 'gap' : 'beyond';
}
