import type { PlacedDefect } from '#contract/problem.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import type { Path } from '#domain/document/inconsistency.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { type Addition, append } from '#domain/writing/append.ts';

type Judged =
  | { readonly document: Initiative; readonly problems?: undefined }
  | { readonly document?: undefined; readonly problems: readonly PlacedDefect[] };

/** The document with what is added, or all that is wrong with it, each with its place in what was sent. */
export function documentWith(document: Initiative, addition: Addition): Judged {
  const appended = append(document, addition);
  if (appended.kind !== 'appended') return { problems: takenIn(addition, new Set(appended.ids)) };
  const problems = inconsistenciesOf(appended.document).map(({ path, problem }) => ({
    place: placeInAddition(path, document),
    rule: problem,
  }));
  return problems.length === 0 ? { document: appended.document } : { problems };
}

const takenIn = ({ facts, sources = [] }: Addition, taken: ReadonlySet<string>): readonly PlacedDefect[] =>
  Object.entries({ facts, sources }).flatMap(([list, items]) =>
    items.flatMap(({ id }, index) =>
      taken.has(id) ? [{ place: [list, index, 'id'], rule: 'duplicate-id' }] : [],
    ),
  );

/** What was there already is in `document`; what is new is where it was sent. */
function placeInAddition(path: Path, document: Initiative): (string | number)[] {
  const [list, index, ...rest] = path;
  if ((list === 'facts' || list === 'sources') && typeof index === 'number') {
    const before = document[list].length;
    if (index >= before) return [list, index - before, ...rest];
  }
  return ['document', ...path];
}
