import type { BindingStanding } from '../course/commitments.ts';
import type { DeadlineKind } from '../course/deadlines.ts';
import type { Standing } from '../course/timeline.ts';

/** Each name under itself, so that none can be left out. */
type AllOf<Name extends string> = { readonly [Each in Name]: Each };

export const standings = {
  upcoming: 'upcoming',
  'maybe-begun': 'maybe-begun',
  running: 'running',
  'maybe-ended': 'maybe-ended',
  ended: 'ended',
} as const satisfies AllOf<Standing>;

export const bindingStandings = {
  binding: 'binding',
  'not-yet-binding': 'not-yet-binding',
  expired: 'expired',
  conditional: 'conditional',
  'term-not-stated': 'term-not-stated',
} as const satisfies AllOf<BindingStanding>;

export const deadlineKinds = {
  'commitment-end': 'commitment-end',
  duty: 'duty',
  'phase-begin': 'phase-begin',
  'phase-end': 'phase-end',
  milestone: 'milestone',
} as const satisfies AllOf<DeadlineKind>;
