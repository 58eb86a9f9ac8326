import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { decoded } from '../decoded.ts';
import { remarksOn } from './document-remarks.ts';
import type { FileProblem, Path } from './file-problem.ts';
import { readJson } from './json-text.ts';
import { problemsOf, valueAt } from './schema-problems.ts';

/** A document that keeps every rule, with what its reader should know; or all that is wrong with it. */
export type DocumentRead =
  | { readonly kind: 'read'; readonly document: Initiative; readonly warnings: readonly FileProblem[] }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

/** In bytes. The largest document of the demo has a fiftieth of it. */
export const largestDocument = 5_000_000;

/**
 * A document out of a file, checked whole: that it is JSON, then its shapes, then its rules, each problem with its place.
 * An older version is brought to this one. Law: what is read and written again is the same document.
 */
export function readDocument(bytes: Uint8Array): DocumentRead {
  if (bytes.length > largestDocument) {
    return refusedFor('too-large', { kind: 'bytes', limit: largestDocument });
  }
  const text = decoded(bytes);
  if (!text?.isWhole || text.encoding === 'windows-1252') return refusedFor('no-unicode');
  const json = readJson(text.text);
  if (json.kind === 'refused') return json;
  const placed = (problem: FileProblem): FileProblem => ({
    ...problem,
    item: idAround(json.value, problem.path),
    at: json.placeOf(problem.path),
  });
  const result = initiativeSchema.safeParse(json.value);
  if (result.success) {
    return { kind: 'read', document: result.data, warnings: remarksOn(json.value, result.data).map(placed) };
  }
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, json.value));
  return { kind: 'refused', problems: problems.map(placed) };
}

/** The id of the item in one of the document's lists that a place lies in. */
function idAround(document: unknown, [list, index]: Path): string | undefined {
  const id = typeof index === 'number' ? valueAt(document, [list ?? '', index, 'id']) : undefined;
  return typeof id === 'string' ? id.slice(0, 60) : undefined;
}

const refusedFor = (rule: string, right?: FileProblem['right']): DocumentRead => ({
  kind: 'refused',
  problems: [{ severity: 'error', stage: 'file', path: [], rule, right }],
});

/** A document as a file: written in one way only, so that two files of the same document are the same. */
export const documentText = (document: Initiative): string => `${canonicalText(document)}\n`;
