import type { Participant, ScenarioTerms } from '#domain/document/scenario.ts';
import { instrumentsOf } from '#domain/finance/instrument.ts';
import { limitDerivation } from '#domain/limits/limit-derivation.ts';
import { participantOf, scenarioOn, stateShare } from './builders.ts';

type LimitRef = Parameters<typeof limitDerivation>[2];

/** Half a post for nine months, as told otherwise: the steps of a limit. */
export function limitSteps(
  asked: LimitRef,
  told: Partial<Participant> = {},
  terms: ScenarioTerms = stateShare(8000),
) {
  const participant = { ...participantOf('town'), ...told };
  return limitDerivation(scenarioOn(terms, [participant]), participant, asked);
}

export const bestLimit = (limit: LimitRef['limit']): LimitRef => ({ kind: 'limit', limit, at: 'best' });

/** Half a post from April on, as told otherwise: what is needed to pay for it. */
export function instrumentsFor(told: Partial<Participant>, terms: ScenarioTerms = stateShare(8000)) {
  const participant = { ...participantOf('town'), ...told };
  return instrumentsOf(scenarioOn(terms, [participant]), participant);
}
