import { initiativeSchema } from '#contract/initiative.ts';
import { languages } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';
import { remarksOn } from '../document/document-remarks.ts';
import type { FileProblem, Path } from '../document/file-problem.ts';
import type { DocumentRead } from '../document/read-document.ts';
import { problemsOf } from '../document/schema-problems.ts';
import { draftMark } from './template-cells.ts';
import { type TemplateRow, type Thing, rowsOf } from './template-rows.ts';

/**
 * A document out of a filled workbook, judged as any other: every problem has its sheet and cell. What no sheet carries
 * (scenarios, texts of papers) the document does not have.
 */
export async function readTemplate(bytes: Uint8Array): Promise<DocumentRead> {
  // The words of either language are read.
  await Promise.all(languages.map(loadWords));
  const { rows, problems } = await rowsOf(bytes);
  const { document, placed, lost } = documentOf(rows);
  const told = [...problems, ...lost];
  if (told.some(({ severity }) => severity === 'error')) return { kind: 'refused', problems: told };
  const inCell = (problem: FileProblem): FileProblem => ({ ...problem, cell: cellOf(problem.path, placed) });
  const result = initiativeSchema.safeParse(document);
  if (!result.success) {
    const broken = result.error.issues.flatMap((issue) => problemsOf(issue, document));
    return { kind: 'refused', problems: [...told, ...broken.map(inCell)] };
  }
  const remarks = remarksOn(document, result.data).map(inCell);
  return { kind: 'read', document: result.data, cases: [], warnings: [...told, ...remarks] };
}

/** Where in the document what a row says has come to stand. */
type Placed = { readonly path: Path; readonly row: TemplateRow };

function documentOf(rows: readonly TemplateRow[]) {
  const inList = (list: string) => rows.filter(({ plan }) => 'list' in plan && plan.list === list);
  const [head] = inList('initiative');
  const statements = inList('facts');
  const drafts = statements.filter(isDraft);
  const facts = statements.filter((row) => !isDraft(row));
  const lists = {
    parties: inList('parties'),
    sources: inList('sources'),
    programmes: inList('programmes'),
    facts,
    questions: inList('questions'),
  };
  const contents = rows.filter(({ plan }) => 'abouts' in plan);
  const byFact = Map.groupBy(contents, ({ thing }) => thing['fact']);
  const ofFact = (id: unknown) => (byFact.get(id) ?? []).toSorted(byPlace);
  const known = new Set(statements.map(({ thing }) => thing['id']));
  const document = {
    version: 2,
    ...head?.thing,
    parties: lists.parties.map(({ thing }) => thing),
    sources: lists.sources.map(({ thing }) => thing),
    ...(lists.programmes.length === 0 ? {} : { programmes: lists.programmes.map(({ thing }) => thing) }),
    facts: facts.map(({ thing: { author: _author, at: _at, ...thing } }) => ({
      supersedes: [],
      ...thing,
      contents: ofFact(thing['id']).map(contentOf),
    })),
    ...(drafts.length === 0 ? {} : { drafts: drafts.map(draftOf) }),
    questions: lists.questions.map(({ thing }) => ({ raisedBy: [], answeredBy: [], ...thing })),
    scenarios: [],
  };
  function draftOf({ thing: { id, author, at, ...fact } }: TemplateRow) {
    return {
      id: unmarked(id),
      author,
      at,
      fact: { supersedes: [], ...fact, contents: ofFact(id).map(contentOf) },
    };
  }
  const placed: readonly Placed[] = [
    ...(head ? [{ path: [], row: head }] : []),
    ...Object.entries(lists).flatMap(([list, items]) =>
      items.map((row, index): Placed => ({ path: [list, index], row })),
    ),
    ...facts.flatMap(({ thing }, index) =>
      ofFact(thing['id']).map((row, place): Placed => ({ path: ['facts', index, 'contents', place], row })),
    ),
    ...drafts.flatMap((row, index): readonly Placed[] => [
      { path: ['drafts', index], row },
      { path: ['drafts', index, 'fact'], row },
      ...ofFact(row.thing['id']).map((content, place): Placed => ({
        path: ['drafts', index, 'fact', 'contents', place],
        row: content,
      })),
    ]),
  ];
  const lost = contents.filter(({ thing }) => !known.has(thing['fact'])).map(withoutFact);
  return { document, placed, lost };
}

/** A statement that names who wrote it waits for its release; so does one with the mark of a draft, which then lacks a name. */
const isDraft = ({ thing: { id, author } }: TemplateRow): boolean =>
  author !== undefined || (typeof id === 'string' && id.endsWith(draftMark));

const unmarked = (id: unknown): unknown =>
  typeof id === 'string' && id.endsWith(draftMark) ? id.slice(0, -draftMark.length) : id;

/** As its row says, else behind those that say so. */
const byPlace = (one: TemplateRow, other: TemplateRow): number => placeOf(one) - placeOf(other);
const placeOf = ({ thing: { place } }: TemplateRow): number => (typeof place === 'number' ? place : 1e6);

function contentOf({ thing, plan }: TemplateRow): Thing {
  const { fact: _fact, place: _place, ...content } = thing;
  return 'abouts' in plan && plan.abouts.length === 1 ? { about: plan.abouts[0], ...content } : content;
}

function withoutFact({ thing, cellOf: cell }: TemplateRow): FileProblem {
  const { fact } = thing;
  const rule = fact === undefined ? 'missing' : 'unknown-reference';
  const found = typeof fact === 'string' ? JSON.stringify(fact) : undefined;
  return { severity: 'error', stage: 'meaning', path: [], rule, found, cell: cell(['fact']) };
}

/** The cell of a place: that of the row which says the innermost thing around it. */
function cellOf(path: Path, placed: readonly Placed[]): FileProblem['cell'] {
  const around = placed
    .filter((each) => each.path.every((step, index) => path[index] === step))
    .toSorted((one, other) => other.path.length - one.path.length);
  const [nearest] = around;
  return nearest?.row.cellOf(path.slice(nearest.path.length));
}
