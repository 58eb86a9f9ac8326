import type { Given, Participant } from '../document/scenario.ts';
import { isOfLater, later } from './later-budgets.ts';
import { type ParticipantInput, drawdownInputs } from './participant-inputs.ts';

/** What others pay, and what there is for the rest, of the scenario's own budget and of those after it. */
export const fundInputs = [
  'grantTaken',
  'granted',
  'deviatingShare',
  'deviatingCap',
  'thirdParty',
  'inKind',
  'inPlan',
  'headroom',
  'inPlan1',
  'headroom1',
  'inPlan2',
  'headroom2',
  'inPlan3',
  'headroom3',
] as const satisfies readonly ParticipantInput[];

/** Who assumed an input, or that nobody did; undefined where the document leaves it out. */
export function givenOf(participant: Participant, input: ParticipantInput): Given<unknown> | undefined {
  if (isOfDrawdown(input)) return participant.drawdown;
  if (isOfLater(input)) {
    const { key, years } = later[input];
    return participant.following?.[years - 1]?.[key];
  }
  // What is known is nobody's assumption.
  if (input === 'grantTaken') return undefined;
  if (input === 'revisedFrom' || input === 'revisedUntil') return participant.revisions;
  return participant[input];
}

const isOfDrawdown = (input: ParticipantInput): input is (typeof drawdownInputs)[number] =>
  drawdownInputs.some((each) => each === input);
