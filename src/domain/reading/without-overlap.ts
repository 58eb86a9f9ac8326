import type { Finding } from './reader.ts';

/**
 * Findings of one reader, no two of a kind on the same words: where one stands between the
 * words of another, that other steps back to its heart; where they share words, or say the same, the first and longer
 * stays. Law: in order, for each kind.
 */
export function withoutOverlap(findings: readonly Finding[]): readonly Finding[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => apart(findings.filter((finding) => finding.kind === kind)));
}

function apart(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((one, other) => one.first - other.first || other.last - one.last)) {
    const before = kept.at(-1);
    if (!before || before.last < finding.first) {
      kept.push(finding);
      continue;
    }
    const [heart = before.first] = before.basis;
    if (isLeftTo(before, finding)) {
      kept.splice(-1, 1, { ...before, last: before.first }, finding);
      continue;
    }
    const isApart =
      finding.last < heart && !before.basis.some((at) => finding.first <= at && at <= finding.last);
    // Behind what has stepped back to its heart, something else may stand on these words already.
    const isFree = (kept.at(-2)?.last ?? -1) < finding.first;
    if (isApart && isFree && !saysTheSame(before, finding))
      kept.splice(-1, 1, finding, { ...before, first: heart, last: heart });
  }
  return kept;
}

/** "Sollte der Bund zustimmen, wird er zahlen": the verb that ends a condition is left to what begins with it. */
const isLeftTo = (before: Finding, finding: Finding): boolean =>
  before.kind === 'status' &&
  before.value.status === 'conditional' &&
  before.last === finding.first &&
  before.first < finding.first &&
  !saysTheSame(before, finding);

const saysTheSame = (one: Finding, other: Finding): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);
