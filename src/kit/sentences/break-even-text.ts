import { grantWordsOf } from '#format/grant-words.ts';
import { type BreakEven, type BreakEvens, type Share, coveredRate } from '#domain/limits/break-even.ts';
import type { HeldShare } from '#domain/limits/held-share.ts';
import type { Impact } from '#domain/finance/budget-impact.ts';
import { certain } from '#domain/value/amount.ts';
import type { RateBase } from '#domain/finance/funding.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Cents } from '#domain/value/money.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { type Claim, assumedClaim, euroValue } from '../lines/claim.ts';
import { coverText } from './cover-sentences.ts';
import { formatterOf } from '#format/formatter.ts';

/** A limit as a percentage, rounded to the safe side: 11.362,50 € of 26.250,00 € are "43,28 %". */
export const shareText = (share: Share, language: Language): string =>
  formatterOf(language).rate(coveredRate(share));

/** "Bis 43,28 % ... reicht die Deckung", with the worst case behind it. */
export function breakEvenSentence(
  municipality: string,
  breakEvens: BreakEvens | undefined,
  language: Language,
): string {
  const words = allWordsIn(language).breakEven;
  if (!breakEvens) return words.unknown(municipality);
  const party = breakEvens.year === undefined ? municipality : `${municipality} ${breakEvens.year}`;
  const { best, unfavourable } = breakEvens.ownShare;
  switch (best.kind) {
    case 'already-over':
      return words.already(party);
    case 'never-over':
      return words.never(party) + worstText(unfavourable, language);
    case 'at': {
      const base = baseText(breakEvens.base, language);
      const share = shareText(best.value, language);
      const isSame = unfavourable.kind === 'at' && shareText(unfavourable.value, language) === share;
      return words.at(party, share, base) + (isSame ? words.worstSame : worstText(unfavourable, language));
    }
  }
}

function worstText(worst: BreakEven<Share>, language: Language): string {
  const words = allWordsIn(language).breakEven;
  switch (worst.kind) {
    case 'already-over':
      return words.worstAlready;
    case 'never-over':
      return words.worstNever;
    case 'at':
      return words.worstAt(shareText(worst.value, language));
  }
}

/** Why another own share would not move what a municipality pays: what it says by itself, and up to which share. */
export function heldSentence(
  party: string,
  held: HeldShare | undefined,
  scenario: Scenario,
  language: Language,
): readonly string[] {
  const words = allWordsIn(language).breakEven.held;
  const { eurosWhole, rate } = formatterOf(language);
  const grant = grantWordsOf(scenario, language);
  if (!held) return [];
  switch (held.kind) {
    case 'granted':
      return [grant.heldByPromise(party)];
    case 'deviating':
      return [words.deviating(party, rate(held.share.best))];
    case 'cap':
    case 'room': {
      const sentence = held.kind === 'cap' ? grant.heldByCap : grant.room;
      const limited = sentence(party, eurosWhole(held.most), eurosWhole(held.byTerms));
      return [`${limited} ${words.until(shareText(held.until, language))}`];
    }
  }
}

export const baseText = (base: RateBase, language: Language): string =>
  allWordsIn(language).scenario.ownShareOf[base];

/** A limit of the cover in a table: the rate, or in words that there is none. */
export function ownShareLimit(limit: BreakEven<Share>, language: Language): string {
  const words = allWordsIn(language).breakEven;
  return limit.kind === 'at' ? shareText(limit.value, language) : words.kinds[`ownShare-${limit.kind}`];
}

/** The same as a claim. */
export function ownShareClaim(limit: BreakEven<Share>, proofs: readonly Proof[], language: Language): Claim {
  const value = limit.kind === 'at' ? coveredRate(limit.value) : undefined;
  const text = ownShareLimit(limit, language);
  return assumedClaim(
    text,
    proofs,
    language,
    value === undefined ? undefined : { ...certain(value), unit: 'percent' },
  );
}

export function moneyLimit(
  kind: 'cost' | 'funding',
  limit: BreakEven<Cents>,
  scenario: Scenario,
  language: Language,
): string {
  const words = allWordsIn(language).breakEven;
  switch (limit.kind) {
    case 'at':
      return formatterOf(language).euros(limit.value);
    case 'never-over':
      return words.kinds[`${kind}-never-over`];
    case 'already-over':
      return kind === 'cost'
        ? words.kinds['cost-already-over']
        : grantWordsOf(scenario, language).mostNotEnough;
  }
}

export function moneyLimitClaim(
  kind: 'cost' | 'funding',
  limit: BreakEven<Cents>,
  proofs: readonly Proof[],
  scenario: Scenario,
  language: Language,
): Claim {
  const value = limit.kind === 'at' ? euroValue(certain(limit.value)) : undefined;
  return assumedClaim(moneyLimit(kind, limit, scenario, language), proofs, language, value);
}

/** For those who hear it: what one municipality would pay by itself, and whether that is covered. */
export function effectSentence(party: string, impact: Impact | undefined, language: Language): string {
  const words = allWordsIn(language);
  if (!impact?.ownContribution) return words.breakEven.unknown(party);
  const own = words.scenario.effect(party, formatterOf(language).eurosWhole(impact.ownContribution.best));
  return `${own} ${coverText(impact, language)}`;
}
