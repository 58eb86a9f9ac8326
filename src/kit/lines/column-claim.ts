import type { Interval } from '#domain/value/amount.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, assumedClaim, euroValue, figureClaim } from './claim.ts';

/** A computed figure to the cent, its range behind it: in a column figures stand below each other. */
export function columnClaim(
  interval: Interval | undefined,
  proofs: readonly Proof[],
  language: Language,
): Claim {
  if (!interval) return figureClaim(interval, proofs, language);
  const { euros, columnSpan } = formatterOf(language);
  const { low, best, high } = interval;
  return {
    ...assumedClaim(euros(best), proofs, language, euroValue(interval)),
    range: low === high ? undefined : columnSpan(interval),
  };
}
