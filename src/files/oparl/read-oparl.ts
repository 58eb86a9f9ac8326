import * as z from 'zod/mini';
import { isIsoDate } from '#domain/value/calendar.ts';
import type { Source } from '#domain/document/initiative.ts';
import { decoded, isUnicode } from '#domain/paper/decoded.ts';
import type { FileProblem } from '../document/file-problem.ts';
import { readJson } from '../document/json-text.ts';
import { problemsOf } from '../document/schema-problems.ts';

/** A source as a council's information system tells of it, without an id: that is given where it is put down. */
type SourceFromPaper = Omit<Source, 'id' | 'publisher'> & {
  /** Where the paper itself lies. It is shown as a text and never fetched. */
  readonly file: string | undefined;
};

export type PaperTold =
  | { readonly kind: 'read'; readonly source: SourceFromPaper }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

const text = z.string().check(z.minLength(1), z.maxLength(2000));

/**
 * What is used of an OParl `Paper` (OParl 1.1, section 3.9). Everything else is left aside: a council's system tells a
 * great deal more, and names people.
 */
const paperSchema = z.object({
  type: z.string().check(z.regex(/^https:\/\/schema\.oparl\.org\/1\.\d\/Paper$/)),
  name: text,
  reference: z.optional(text),
  date: z.optional(z.string()),
  web: z.optional(text),
  mainFile: z.optional(z.object({ accessUrl: z.optional(text), downloadUrl: z.optional(text) })),
});

const largest = 1_000_000;

/** A paper of a council's information system as a source. Nothing is guessed: a paper without a date has none. */
export function readOparlPaper(bytes: Uint8Array): PaperTold {
  if (bytes.length > largest) return refusedFor('too-large', { kind: 'bytes', limit: largest });
  const written = decoded(bytes);
  if (!written?.isWhole || !isUnicode(written)) return refusedFor('no-unicode');
  const json = readJson(written.text);
  if (json.kind === 'refused') return json;
  const { success, data, error } = paperSchema.safeParse(json.value);
  if (!success) {
    const problems = error.issues.flatMap((issue) => problemsOf(issue, json.value));
    return {
      kind: 'refused',
      problems: problems.map((problem) => ({ ...problem, at: json.placeOf(problem.path) })),
    };
  }
  const { name, reference, date = '', web = '', mainFile } = data;
  return {
    kind: 'read',
    source: {
      type: 'council-paper',
      title: { de: name },
      date: isIsoDate(date) ? { precision: 'day', day: date } : { precision: 'not-stated' },
      ...(reference === undefined ? {} : { reference }),
      ...(isHttps(web) ? { url: web } : {}),
      inHand: false,
      file: mainFile?.accessUrl ?? mainFile?.downloadUrl,
    },
  };
}

/** The contract takes no other address. */
const isHttps = (address: string): boolean => /^https:\/\/\S+$/.test(address);

const refusedFor = (rule: string, right?: FileProblem['right']): PaperTold => ({
  kind: 'refused',
  problems: [{ severity: 'error', stage: 'file', path: [], rule, right }],
});
