import type { FileProblem, Path, Right } from './file-problem.ts';

/** What a schema says of one value that breaks it, as far as it is used here. */
export type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly pattern?: string | undefined;
  readonly errors?: readonly (readonly Issue[])[] | undefined;
};

const severity = 'error';

/** The problems that a broken schema stands for, each with what was found there and what would be right. */
export function problemsOf(issue: Issue, document: unknown): readonly FileProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'custom') {
    return [{ severity, stage: 'meaning', path, rule: issue.message, ...foundAt(document, path) }];
  }
  if (issue.keys) {
    return issue.keys.map((key) => ({
      severity,
      stage: 'schema',
      path: [...path, key],
      rule: 'unrecognized_keys',
      ...foundAt(document, [...path, key]),
    }));
  }
  const nearest = nearestOf(issue.errors ?? []);
  if (nearest.length === 0) return [plain(issue, path, document)];
  return nearest.flatMap((each) => problemsOf({ ...each, path: [...path, ...each.path] }, document));
}

function plain(issue: Issue, path: Path, document: unknown): FileProblem {
  const found = foundAt(document, path);
  const rule = found.found === undefined && issue.code !== undefined ? 'missing' : (issue.code ?? 'other');
  return { severity, stage: 'schema', path, rule, ...found, right: rightOf(issue) };
}

/** Of the forms that a value could have had, the one that it comes nearest to: the fewest things are wrong with it. */
const nearestOf = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  forms.reduce<readonly Issue[]>(
    (best, form) => (best.length === 0 || weightOf(form) < weightOf(best) ? form : best),
    [],
  );

const weightOf = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { keys }) => sum + (keys?.length ?? 1), 0);

function rightOf({ code, expected, values, minimum, maximum, pattern }: Issue): Right | undefined {
  if (code === 'invalid_type' && expected !== undefined) return { kind: 'type', type: expected };
  if (values !== undefined) return { kind: 'values', values: values.map((value) => JSON.stringify(value)) };
  if (minimum !== undefined) return { kind: 'least', limit: Number(minimum) };
  if (maximum !== undefined) return { kind: 'most', limit: Number(maximum) };
  return pattern === undefined ? undefined : { kind: 'pattern', pattern };
}

const longest = 80;

/** What stands at a place, as it is written in JSON, cut where it is long; nothing where nothing stands there. */
function foundAt(document: unknown, path: Path): { readonly found?: string } {
  const value = valueAt(document, path);
  if (value === undefined) return {};
  const text = writtenBriefly(value);
  return { found: text.length > longest ? `${text.slice(0, longest)}…`.toWellFormed() : text };
}

/** What stands at a place of any value; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown => path.reduce(valueIn, value);

const valueIn = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;

/** A list or an object is named by how it begins: the whole of it may be the whole file. */
function writtenBriefly(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ … ] (${value.length})`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).slice(0, 4);
    return names.length === 0 ? '{}' : `{ ${names.map((name) => JSON.stringify(name)).join(', ')} … }`;
  }
  return JSON.stringify(value) ?? 'null';
}
