import * as z from 'zod/mini';
import { initiativeSchema } from '#contract/initiative.ts';
import { keptCaseSchema } from '#contract/kept-case.ts';
import type { KeptCase } from '#domain/cases/kept-case.ts';
import { seconds } from '#domain/document/identity.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { canonicalText } from '#domain/writing/canonical.ts';
import { decoded, isUnicode } from '#domain/paper/decoded.ts';
import { remarksOn } from './document-remarks.ts';
import type { FileProblem, Path } from './file-problem.ts';
import { readJson } from './json-text.ts';
import { problemsOf, valueAt } from './schema-problems.ts';

/** A document that keeps every rule, with what its reader should know; or all that is wrong with it. */
export type DocumentRead =
  | {
      readonly kind: 'read';
      readonly document: Initiative;
      /** The cases that the file brings along; none where it is the document alone. */
      readonly cases: readonly KeptCase[];
      readonly warnings: readonly FileProblem[];
    }
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
  if (!text?.isWhole || !isUnicode(text)) return refusedFor('no-unicode');
  const json = readJson(text.text);
  if (json.kind === 'refused') return json;
  const { file, home } = partsOf(json.value);
  const { document } = file;
  const inFile = (problem: FileProblem): FileProblem => ({ ...problem, at: json.placeOf(problem.path) });
  const inDocument = (problem: FileProblem): FileProblem =>
    inFile({ ...problem, path: [...home, ...problem.path], item: idAround(document, problem.path) });
  const result = initiativeSchema.safeParse(document);
  const brought = fileSchema.safeParse(file);
  if (!result.success || !brought.success) {
    const [ofDocument, ofFile] = [result.error?.issues ?? [], brought.error?.issues ?? []];
    return {
      kind: 'refused',
      problems: [
        ...ofDocument.flatMap((issue) => problemsOf(issue, document)).map(inDocument),
        ...ofFile.flatMap((issue) => problemsOf(issue, file)).map(inFile),
      ],
    };
  }
  const { cases } = brought.data;
  const strange = strangeCases(cases, result.data);
  if (strange.length > 0) return { kind: 'refused', problems: strange.map(inFile) };
  const warnings = remarksOn(document, result.data).map(inDocument);
  return { kind: 'read', document: result.data, cases, warnings };
}

const fileSchema = z.strictObject({ document: z.unknown(), cases: z.array(keptCaseSchema) });

/** A file is a document alone, or a document with the cases that somebody keeps of it. */
function partsOf(value: unknown): { readonly file: { readonly document: unknown }; readonly home: Path } {
  const document = valueAt(value, ['document']);
  const isWithCases = document !== undefined && valueAt(value, ['cases']) !== undefined;
  return isWithCases
    ? { file: { ...Object(value), document }, home: ['document'] }
    : { file: { document: value, ...noCases }, home: [] };
}

const noCases = { cases: [] };

const caseProblem = (path: Path, rule: string, found: string): FileProblem => ({
  severity: 'error',
  stage: 'meaning',
  path: ['cases', ...path],
  rule,
  found: JSON.stringify(found),
});

/** Cases that are of another document, or of a scenario that this one has not, or that are there twice. */
function strangeCases(cases: readonly KeptCase[], document: Initiative): readonly FileProblem[] {
  const scenarios = new Set(document.scenarios.map(({ id }) => id));
  const parties = new Set(document.parties.map(({ id }) => id));
  const twice = seconds(cases.map(({ id }) => id));
  return cases.flatMap(({ id, initiative, scenario, changes }, index) => [
    ...(twice.has(index) ? [caseProblem([index, 'id'], 'duplicate-id', id)] : []),
    ...(initiative === document.id
      ? []
      : [caseProblem([index, 'initiative'], 'unknown-reference', initiative)]),
    ...(scenarios.has(scenario) ? [] : [caseProblem([index, 'scenario'], 'unknown-reference', scenario)]),
    ...changes.flatMap((change, place) =>
      change.party !== undefined && !parties.has(change.party)
        ? [caseProblem([index, 'changes', place, 'party'], 'unknown-reference', change.party)]
        : [],
    ),
  ]);
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

/** A document as a file, with cases where there are some: written in one way only, so that equal ones are equal files. */
export const documentText = (document: Initiative, cases: readonly KeptCase[] = []): string =>
  `${canonicalText(cases.length === 0 ? document : { document, cases })}\n`;
