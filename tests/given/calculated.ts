import type { Participant, ScenarioTerms } from '#domain/document/scenario.ts';
import { impactOf } from '#domain/finance/budget-impact.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { type Instruments, instrumentsByYear } from '#domain/finance/instrument.ts';
import { isoDate } from '#domain/value/calendar.ts';
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

/** The day before which no budget of the examples is decided but that of 2019. */
export const day = isoDate('2018-11-05');

/** What is needed in the first year that is not a part of a longer period; undefined where it cannot be told. */
export const instrumentsOf = (scenario: Scenario, participant: Participant): Instruments | undefined =>
  instrumentsByYear(scenario, participant, impactOf(scenario, participant), day)[0]?.instruments;
