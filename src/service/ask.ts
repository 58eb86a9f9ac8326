import { type Question, cursorAt, parameterSchemas, questionIn, rowsOfPage } from '#contract/asked.ts';
import { questionPaths } from '#contract/asked.ts';
import { type KnownKind, knownKinds } from '#domain/across/known-row.ts';
import type { Questions } from './questions.ts';
import { documentsOf, questionsInMemory } from './questions-in-memory.ts';
import { refusalOf } from './refusal.ts';
import { json, problem } from './response.ts';
import { type Store, StoreProblem } from './store.ts';
import { countsOf, moneySums } from './summed.ts';

type Ports = { readonly store: Store; readonly questions: Questions | undefined };

/** Answers what is asked across initiatives: by a page of rows, and by the sums of all that match. */
export async function answerQuestion({ store, questions }: Ports, request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const kind = knownKinds.find((each) => questionPaths[each] === pathname);
  if (!kind) return problem(404, 'There is no such resource.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return problem(405, 'Allowed is GET.', { headers: { allow: 'GET' } });
  }
  const read = questionIn(kind, searchParams);
  if ('wrong' in read) return problem(422, remedyFor(kind), { problems: read.wrong });
  try {
    return json(await pageOf(questions ?? questionsInMemory(documentsOf(store)), read.question));
  } catch (error) {
    if (error instanceof StoreProblem) return refusalOf(error);
    throw error;
  }
}

const remedyFor = (kind: KnownKind): string => {
  const { status, sort } = parameterSchemas[kind].shape;
  return (
    'Each parameter once: asOf (YYYY-MM-DD, needed), year (1900 to 2200), municipality (its key, or its id), ' +
    `status (${status.def.innerType.options.join(', ')}), sort (${sort.def.innerType.options.join(', ')}), ` +
    'sum (yes), cursor (next of the page before, with the same sort).'
  );
};

async function pageOf(questions: Questions, question: Question): Promise<unknown> {
  const { kind, asOf, order, isSummed } = question;
  const found = await questions.found(question);
  const page = found.slice(0, rowsOfPage);
  const last = page.at(-1);
  return {
    asOf,
    rows: page.map(({ told, isAdded }) => (kind === 'line' ? { ...told, isAdded } : told)),
    ...(last && found.length > rowsOfPage && { next: cursorAt(kind, order, last.at) }),
    ...(isSummed && { sum: (kind === 'line' ? moneySums : countsOf)(await questions.cells(question)) }),
  };
}
