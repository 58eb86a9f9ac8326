import type { Interval } from '../value/amount.ts';
import { type Cents, addCents, productOver } from '../value/money.ts';
import { valueOf } from '../inputs/participant-inputs.ts';
import type { Participant } from '../document/scenario.ts';

/**
 * What goes on after the grant ends if the posts stay: a full year of staff and other cost, outside of the grant and
 * without state funding. Undefined where posts or prices are not stated.
 */
export function followUpCost({ posts, staffCost, otherCost }: Participant): Interval | undefined {
  const [count, staff, other] = [valueOf(posts), valueOf(staffCost), valueOf(otherCost)];
  if (!count || !staff || !other) return undefined;
  const at = (end: keyof Interval): Cents =>
    addCents(productOver([count[end], staff[end]], 100), productOver([count[end], other[end]], 100));
  return { low: at('low'), best: at('best'), high: at('high') };
}
