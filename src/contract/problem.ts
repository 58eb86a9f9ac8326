import * as z from 'zod/mini';

/** One thing that is wrong with what was sent: where in it, and the name of the rule that it breaks. */
const defectSchema = z.object({ place: z.array(z.union([z.string(), z.int()])), rule: z.string() });

/** An error as the API says it: application/problem+json (RFC 9457), with all that is wrong where more than one thing may be. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  problems: z.optional(z.array(defectSchema)),
});
export type ProblemPayload = z.input<typeof problemSchema>;
export const problemMediaType = 'application/problem+json';

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[] | undefined;
};
export type PlacedDefect = z.output<typeof defectSchema>;

/** What zod found, each with its place; a field that nobody knows is named itself, not what it stands in. */
export const defectsOf = (issues: readonly Issue[]): readonly PlacedDefect[] =>
  issues.flatMap(({ code, path, message, keys = [] }) => {
    const rule = code === 'custom' ? message : (code ?? message);
    const place = path.map((step) => (typeof step === 'number' ? step : String(step)));
    return keys.length > 0 && code === 'unrecognized_keys'
      ? keys.map((key) => ({ place: [...place, key], rule }))
      : [{ place, rule }];
  });
