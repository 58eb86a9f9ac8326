import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { type Estimate, type Interval, type Total, intervalOf } from '#domain/value/amount.ts';
import type { Stated } from '#domain/as-of/as-of.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import type { Fact, Source } from '#domain/document/initiative.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { type Proof, factProof } from '#domain/proof/proof.ts';
import { lineRateCheck } from '#domain/value/rate-check.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { evidenceLabel } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';

/** Something stated, in words, with the sign and word of its status and what proves it. */
export type Claim = {
  readonly text: string;
  /** What the text says as a number; undefined where it is no number. */
  readonly value?: ClaimValue | undefined;
  /** Between what it lies, where that stands behind the text and not in it. */
  readonly range?: string | undefined;
  /** What is missing, in words that are set apart. */
  readonly lack?: string | undefined;
  /** What else stands behind it, such as the rule that it follows. */
  readonly detail?: string | undefined;
  readonly proofs: readonly Proof[];
  /** Names the proof, for accessible names; empty where the status says it already. */
  readonly label: string;
  readonly sign: ReturnType<typeof signOf>;
  readonly status: string;
};

/** A number in hundredths of its unit: cents, or hundredths of a percent. */
export type ClaimValue = Estimate<number> & { readonly unit: 'euro' | 'percent' };

export const euroValue = (interval: Interval): ClaimValue => ({ ...interval, unit: 'euro' });

/** A claim that a fact proves; its status is the fact's, unless one attribute of it is known less well. */
export function factClaim(
  text: string,
  fact: Fact,
  sources: readonly Source[],
  language: Language,
  status: Status = fact.status,
): Claim {
  return {
    text,
    // Who is contradicted is read beside those who say otherwise.
    proofs: [fact.id, ...(fact.contradicts ?? [])].map(factProof),
    label: evidenceLabel(fact, sources, language),
    sign: signOf(status),
    status: wordsIn(language).status[status],
  };
}

/** A day that its source does not name is not known, however sure the rest of the fact is; else the fact's own status. */
export const dayStatus = ({ precision }: ImpreciseDate): Status | undefined =>
  precision === 'not-stated' ? precision : undefined;

/**
 * The amount of a money line as a claim, with the status of the amount itself.
 */
export function amountClaim(
  text: string,
  line: Stated<'money'>,
  sources: readonly Source[],
  language: Language,
  status: Status = amountStatus(line),
): Claim {
  const claim = factClaim(text + rateText(line, language), line.fact, sources, language, status);
  const interval = intervalOf(line.content.amount);
  return { ...claim, value: interval && euroValue(interval) };
}

/** Both numbers, where the rate of a source and its amounts do not agree; a rate of which nobody says of what it is. */
export function rateText({ content }: Stated<'money'>, language: Language): string {
  const { rate } = formatterOf(language);
  const { statedShare, shareOfUnknown } = wordsIn(language).amount;
  if (content.statedShare?.base === 'not-stated') return shareOfUnknown(rate(content.statedShare.rate));
  const check = lineRateCheck(content);
  if (!check || check.agrees) return '';
  return statedShare(rate(check.stated), rate(Math.round(check.computed)));
}

/** A money line in one claim, named: "Landesmittel 2019: Betrag nicht genannt". */
export function lineClaim(line: Stated<'money'>, sources: readonly Source[], language: Language): Claim {
  const format = formatterOf(language);
  const text = `${format.text(line.content.title)}: ${format.amount(line.content.amount)}`;
  return amountClaim(text, line, sources, language);
}

/** A claim that holds under assumptions only, and says so. */
export function assumedClaim(
  text: string,
  proofs: readonly Proof[],
  language: Language,
  value?: ClaimValue,
): Claim {
  const { status } = wordsIn(language);
  return { text, proofs, value, label: '', sign: signOf('assumed'), status: status.assumed };
}

/** A computed figure in one phrase, its range in parentheses, in whole euros; a word where an input is missing for it. */
export function figureClaim(
  interval: Interval | undefined,
  proofs: readonly Proof[],
  language: Language,
): Claim {
  return interval
    ? assumedClaim(formatterOf(language).intervalWhole(interval), proofs, language, euroValue(interval))
    : unknownClaim(wordsIn(language).amount.notComputable, proofs, language);
}

/** A sum of computed figures in one phrase; one with gaps says so, and keeps its cents: "mind." is rounded nowhere. */
export function sumClaim(sum: Total, proofs: readonly Proof[], language: Language): Claim {
  return sum.kind === 'complete'
    ? figureClaim(sum.sum, proofs, language)
    : assumedClaim(formatterOf(language).total(sum), proofs, language);
}

/** A figure that cannot be computed, since an input is not stated; its proof says which. */
export function unknownClaim(text: string, proofs: readonly Proof[], language: Language): Claim {
  const { status } = wordsIn(language);
  return { text, proofs, label: '', sign: signOf('not-stated'), status: status['not-stated'] };
}
