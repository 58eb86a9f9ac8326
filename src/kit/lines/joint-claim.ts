import type { Fact, Source } from '#domain/document/initiative.ts';
import { factProof } from '#domain/proof/proof.ts';
import { type Status, weakest } from '#domain/value/knowledge.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, type ClaimValue, factClaim } from './claim.ts';

/** A claim that rests on several facts is no better known than the weakest of them. */
export function jointClaim(
  text: string,
  [first, ...rest]: readonly [Fact, ...Fact[]],
  sources: readonly Source[],
  language: Language,
): Claim {
  const status = weakest([first.status, ...rest.map((fact) => fact.status)]);
  const proofs = [
    ...new Set([first, ...rest].flatMap(({ id, contradicts = [] }) => [id, ...contradicts])),
  ].map(factProof);
  return { ...factClaim(text, first, sources, language, status), proofs };
}

/** What facts state and a scenario takes over as it is: it keeps its status and its proofs. */
export const knownClaim = (
  text: string,
  { status, facts }: { readonly status: Status; readonly facts: readonly string[] },
  language: Language,
  value?: ClaimValue,
): Claim => ({
  text,
  value,
  proofs: facts.map(factProof),
  label: wordsIn(language).evidence.open,
  sign: signOf(status),
  status: wordsIn(language).status[status],
});
