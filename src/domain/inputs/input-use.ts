import { type Participant, type Scenario, grantedSum, takenGrant, valueOf } from '../document/scenario.ts';
import { isInstalmentAsked, isOfInstalments } from './instalment-inputs.ts';
import { isFurtherInUse, isOfFurther } from './further-inputs.ts';
import { type InputId, isTermsInput } from './scenario-changes.ts';

/** Whether figures ask for an input at all, with what else is stated: one that stands in place of others leaves them unused. */
export function isInUse({ terms }: Scenario, participant: Participant, input: InputId): boolean {
  if (isOfFurther(input)) return isFurtherInUse(terms.value, input);
  // Where it is known what is granted, nobody asks what the terms would give.
  const asksTerms = grantedSum(participant) === undefined;
  if (input === 'ownShare') return asksTerms && valueOf(participant.deviatingShare) === undefined;
  if (input === 'cap') return asksTerms && valueOf(participant.deviatingCap) === undefined;
  if (input === 'deviatingShare') return asksTerms && terms.value.type === 'proportional';
  if (input === 'deviatingCap' || isTermsInput(input)) return asksTerms;
  if (input === 'granted') return !takenGrant(participant);
  if (input === 'grantTaken') return participant.grant !== undefined;
  if (isOfInstalments(input)) return isInstalmentAsked(participant, input);
  if (input === 'lag') return valueOf(participant.drawdown)?.rhythm !== 'instalments';
  const hasTotal = isTotalStated(participant);
  if (input === 'posts') {
    return !hasTotal || (terms.value.type === 'fixed' && terms.value.per === 'post-year');
  }
  if (input === 'totalEligible') return hasTotal;
  return !hasTotal || !ofPrices.includes(input);
}

/** What a cost by posts takes beside their number. */
const ofPrices: readonly InputId[] = ['staffCost', 'otherCost', 'otherEligible'];

/** Whether what the grant costs is stated as a whole, and not by posts and prices. */
export const isTotalStated = ({ totalCost }: Participant): boolean => valueOf(totalCost) !== undefined;
