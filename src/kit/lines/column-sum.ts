import type { Total } from '#domain/value/amount.ts';
import type { Proof } from '#domain/proof/proof.ts';
import type { Language } from '#i18n/language.ts';
import { type Claim, sumClaim } from './claim.ts';
import { columnClaim } from './column-claim.ts';

/** A sum of computed figures in a column. */
export const columnSumClaim = (sum: Total, proofs: readonly Proof[], language: Language): Claim =>
  sum.kind === 'complete' ? columnClaim(sum.sum, proofs, language) : sumClaim(sum, proofs, language);
