import * as z from 'zod/mini';
import { type KeptCase } from '#domain/cases/kept-case.ts';
import { longestText } from '#domain/cases/case-text.ts';
import { inputProblem } from '#domain/inputs/scenario-input.ts';
import { type Change, isParticipantInput, isTermsInput, shapeOf } from '#domain/inputs/scenario-changes.ts';
import { idSchema, isoDateSchema } from './primitives.ts';

const valueSchema = z.union([z.string(), z.strictObject({ low: z.int(), best: z.int(), high: z.int() })]);

/** One change of an input; without a value it says that nothing is stated. Its unit is that of the input. */
const changeSchema = z.pipe(
  z.strictObject({ input: z.string(), party: z.optional(idSchema), value: z.optional(valueSchema) }),
  z.transform(({ input, party, value }, { issues }): Change => {
    const change = changeOf(input, party, value);
    const problem = change ? inputProblem(change.value, shapeOf(change.input)) : 'unknown-input';
    if (change && problem === undefined) return change;
    issues.push({ code: 'custom', message: problem ?? 'unknown-input', input });
    return z.NEVER;
  }),
);

function changeOf(input: string, party: string | undefined, value: Change['value']): Change | undefined {
  if (party === undefined) return isTermsInput(input) ? { input, value } : undefined;
  return isParticipantInput(input) ? { input, party, value } : undefined;
}

const written = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** A case as it is kept. An unknown field is refused: a later version may mean something by it that would be lost. */
export const keptCaseSchema = z.strictObject({
  id: idSchema,
  initiative: idSchema,
  scenario: idSchema,
  changes: z.array(changeSchema).check(
    z.minLength(1),
    z.refine(
      (changes) => new Set(changes.map(({ input, party }) => `${input}.${party}`)).size === changes.length,
      { error: 'named-twice' },
    ),
  ),
  name: written(longestText.name),
  reason: written(longestText.reason),
  author: written(longestText.author),
  writtenOn: isoDateSchema,
}) satisfies z.ZodMiniType<KeptCase>;
