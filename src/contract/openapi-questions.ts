import * as z from 'zod/mini';
import { type KnownKind, knownKinds } from '#domain/across/known-row.ts';
import { parameterSchemas, questionPaths } from './asked.ts';
import { travelling } from './published.ts';
import { pageSchemas } from './questions.ts';

type Part = Record<string, unknown>;
type Makers = {
  readonly operation: (operationId: string, summary: string, responses: Part, more?: Part) => Part;
  readonly answer: (description: string, name: string) => Part;
  readonly refusal: (description: string) => Part;
};

const told = {
  line: { plural: 'Lines', page: 'LinePage', summary: 'Lines of money' },
  deadline: { plural: 'Deadlines', page: 'DeadlinePage', summary: 'Deadlines' },
  commitment: { plural: 'Commitments', page: 'CommitmentPage', summary: 'Commitments' },
  phase: { plural: 'Phases', page: 'PhasePage', summary: 'Phases' },
} as const satisfies Record<KnownKind, Part>;

/** What each parameter means; its shape is that of the schema by which it is judged. */
const meanings: Readonly<Record<string, string>> = {
  asOf: 'What was known by the end of this day.',
  year: 'Rows of this year alone. Sums count those of other years, and of periods that nobody has split, as elsewhere.',
  municipality: 'What concerns this municipality: its key, or its id where it has none.',
  status: 'What is known so well.',
  sort: 'By place in its document, by date or by amount; what has none is always behind the others.',
  cursor: '`next` of the page before, with the same parameters.',
  sum: 'Also what everything that matches comes to, not only this page.',
};

/** What is asked across initiatives: each parameter once, and none that nobody knows. */
export const questionOperations = ({ operation, answer, refusal }: Makers): Part =>
  Object.fromEntries(
    knownKinds.map((kind) => [
      questionPaths[kind],
      {
        get: operation(
          `list${told[kind].plural}`,
          `${told[kind].summary} of all initiatives, as they are known on a day; 50 a page`,
          {
            '200': answer('A page, with what is asked for to go on', told[kind].page),
            '422': refusal('Every parameter that is missing, unknown, wrong or named twice'),
          },
          { parameters: parametersOf(kind) },
        ),
      },
    ]),
  );

export const questionPages = {
  [told.line.page]: pageSchemas.line,
  [told.deadline.page]: pageSchemas.deadline,
  [told.commitment.page]: pageSchemas.commitment,
  [told.phase.page]: pageSchemas.phase,
};

function parametersOf(kind: KnownKind): readonly Part[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameterSchemas[kind], travelling);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: meanings[name],
    schema,
  }));
}
