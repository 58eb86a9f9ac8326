/** One thing that is wrong with a file, or that its reader should know: where, what was found, and what would be right. */
export type FileProblem = {
  readonly severity: 'error' | 'warning';
  /** What was judged when it was found; what a later stage would say is not known before the earlier ones are clean. */
  readonly stage: 'file' | 'syntax' | 'schema' | 'meaning';
  /** Steps from the whole document to the place; none for the document itself. */
  readonly path: Path;
  /** The id of the fact, source or other item that the place is in. */
  readonly item?: string | undefined;
  /** Where that is in the text, from 1. A missing field is at what it is missing from. */
  readonly at?: TextPlace | undefined;
  /** The same in a workbook. */
  readonly cell?: { readonly sheet: string; readonly address: string } | undefined;
  readonly rule: FileRule;
  /** What stands there, as it is written in the file, cut where it is long. */
  readonly found?: string | undefined;
  readonly right?: Right | undefined;
};

export type Path = readonly (string | number)[];
export type TextPlace = { readonly line: number; readonly column: number };

/** What would be right, where the rule alone does not say so. */
export type Right =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'least' | 'most' | 'bytes'; readonly limit: number }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'example'; readonly text: string };

/** The name of a rule: those of the format and of the schema are told by the words of every answer, too. */
type FileRule = string;

/** The place as a JSON Pointer (RFC 6901). */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
