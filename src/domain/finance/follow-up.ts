import type { FigureStep } from './derivation.ts';
import type { Interval } from '../value/amount.ts';
import { type Cents, addCents, productOver } from '../value/money.ts';
import { isTotalStated } from '../inputs/input-use.ts';
import { type Participant, valueOf } from '../document/scenario.ts';

/**
 * What goes on after the grant ends if the posts stay: a full year of staff and other cost, outside of the grant and
 * without state funding. Undefined where posts or prices are not stated, or where the cost is stated as a whole: what of
 * it goes on, nobody says.
 */
export function followUpCost(participant: Participant): Interval | undefined {
  if (isTotalStated(participant)) return undefined;
  const { posts, staffCost, otherCost } = participant;
  const [count, staff, other] = [valueOf(posts), valueOf(staffCost), valueOf(otherCost)];
  if (!count || !staff || !other) return undefined;
  const at = (end: keyof Interval): Cents =>
    addCents(productOver([count[end], staff[end]], 100), productOver([count[end], other[end]], 100));
  return { low: at('low'), best: at('best'), high: at('high') };
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
