import type { PeriodProblem } from '../inputs/scenario-changes.ts';

/** What is wrong, and where: a path into the document and the name of the rule that it breaks. */
export type Inconsistency = { readonly path: Path; readonly problem: Rule };

export type Path = readonly (string | number)[];

type Rule =
  | 'duplicate-id'
  | 'duplicate-key'
  | 'reserved-id'
  | 'belongs-to-nobody'
  | 'named-twice'
  | 'sum-too-large'
  | 'unknown-reference'
  | 'value-without-knowledge'
  | 'assumption-as-fact'
  | 'estimate-and-method'
  | 'quote-from-absent-source'
  | 'page-outside-text'
  | 'supersedes-itself'
  | 'contradicts-itself'
  | 'contradicts-superseded'
  | 'stated-twice'
  | 'month-outside-year'
  | 'ends-before-it-begins'
  | 'year-outside-period'
  | 'split-differs'
  | 'relation-in-a-circle'
  | 'parts-exceed-whole'
  | PeriodProblem;

/** One broken rule at a place of the document, or none, so that rules can be listed side by side. */
export const when = (isBroken: boolean, path: Path, problem: Rule): readonly Inconsistency[] =>
  isBroken ? [{ path, problem }] : [];

/** What is named and not known. */
export const missing = (
  named: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
): readonly Inconsistency[] => named.flatMap((id) => when(!known.has(id), path, 'unknown-reference'));

/** The same for a list, which names each thing once. */
export const references = (
  named: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
): readonly Inconsistency[] => [
  ...missing(named, known, path),
  ...when(new Set(named).size < named.length, path, 'named-twice'),
];
