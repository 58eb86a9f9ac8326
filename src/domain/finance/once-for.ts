import type { Participant, Scenario } from '../document/scenario.ts';

/**
 * A function that works out its answer once for a municipality in a scenario, whoever asks, and keeps it for as long as
 * the scenario is there.
 */
export function onceFor<Answer>(
  workOut: (scenario: Scenario, participant: Participant) => Answer,
): (scenario: Scenario, participant: Participant) => Answer {
  const kept = new WeakMap<Scenario, { readonly participant: Participant; readonly answer: Answer }[]>();
  return (scenario, participant) => {
    const ofScenario = kept.get(scenario);
    const known = ofScenario?.find((each) => each.participant === participant);
    if (known) return known.answer;
    const answer = workOut(scenario, participant);
    if (ofScenario) ofScenario.push({ participant, answer });
    else kept.set(scenario, [{ participant, answer }]);
    return answer;
  };
}
