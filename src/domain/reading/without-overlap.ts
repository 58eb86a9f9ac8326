import type { Finding } from './reader.ts';

/**
 * Findings of one reader, no two of a kind on the same words: where two do, the one that holds the other steps back to
 * its heart; where they share that, too, the longer stays. Law: in order, for each kind.
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
    if (finding.last < heart) kept.splice(-1, 1, finding, { ...before, first: heart, last: heart });
  }
  return kept;
}
