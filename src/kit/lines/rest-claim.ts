import type { Interval } from '#domain/value/amount.ts';
import type { Proof } from '#domain/proof/proof.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { shortfallText, worstShortfallText } from '../sentences/shortfall.ts';
import type { Claim } from './claim.ts';
import { columnClaim } from './column-claim.ts';

/** What is left of a cover, in a column. Where it does not reach, the words say so, and not the sign or a colour alone. */
export const restClaim = (
  rest: Interval | undefined,
  proofs: readonly Proof[],
  language: Language,
): Claim => ({ ...columnClaim(rest, proofs, language), lack: rest && lackOf(rest, language) });

function lackOf({ low, best }: Interval, language: Language): string | undefined {
  const { shortOf, worstShortOf } = wordsIn(language).budget;
  if (best < 0) return shortOf(shortfallText(best, language));
  return low < 0 ? worstShortOf(worstShortfallText(low, language)) : undefined;
}
