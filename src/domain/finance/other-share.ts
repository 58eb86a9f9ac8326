import { type Participant, type Scenario, type ScenarioTerms, valueOf } from '../document/scenario.ts';
import { certain } from '../value/amount.ts';
import type { RateBase } from './funding.ts';
import { complement } from './own-share.ts';

/** The same scenario as proportional funding with this own share, in basis points; cap and other programmes stay. */
export function withOwnShare(scenario: Scenario, ownShare: number, base: RateBase): Scenario {
  const { cap, programme, further } = scenario.terms.value;
  const rate = complement(certain(ownShare));
  const value = { type: 'proportional', base, rate, cap, programme, further } as const;
  return { ...scenario, terms: { ...scenario.terms, value } };
}

/** A municipality as if nothing were granted to it yet, nor another share agreed: an own share asks what the terms would give. */
export const asShared = (participant: Participant): Participant =>
  participant.granted || participant.deviatingShare || participant.grant?.isTaken
    ? { ...participant, granted: undefined, grant: undefined, deviatingShare: undefined }
    : participant;

/** The terms as they are for one municipality: its own share and its cap in place of those of all. */
export function termsFor({ terms: { value } }: Scenario, participant: Participant): ScenarioTerms {
  const [share, cap] = [valueOf(participant.deviatingShare), valueOf(participant.deviatingCap)];
  const capped = cap ? { ...value, cap } : value;
  return share && capped.type === 'proportional' ? { ...capped, rate: complement(share) } : capped;
}

/** The base of an own share: that of the scenario's terms, or the eligible cost where they have none. */
export const shareBaseOf = ({ terms: { value } }: Scenario): RateBase =>
  value.type === 'proportional' ? value.base : 'eligible';
