import { keptCaseSchema } from '#contract/kept-case.ts';
import type { KeptCase } from '#domain/cases/kept-case.ts';
import type { CaseText } from '#domain/cases/case-text.ts';
import { freshKey } from './fresh-key.ts';
import { parsed } from './http.ts';
import { type Keeping, casePrefix as prefix, keptCases } from './kept-cases.ts';
import { ApiError, problemOf } from './problem.ts';
import { today } from './today.ts';

/** What the browser refused to keep: there as long as the page is. */
const unkept = new Map<string, string>();
let isFollowing = false;

/** Reads what is kept, and follows what other tabs do with it from now on. */
export function followCases(): void {
  read();
  if (isFollowing) return;
  isFollowing = true;
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) read();
  });
}

/** Keeps a case, new or in place of the one with its id. Where the browser does not let it, it is there until the page goes. */
export function keepCase(kept: KeptCase): void {
  const key = prefix + kept.id;
  const text = JSON.stringify(kept);
  try {
    localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
  read();
}

export const forgetCase = (id: string): void => forgetKey(prefix + id);

/** Deletes what is kept under a key of the browser and cannot be read as a case. */
export function forgetBroken(key: string): void {
  if (keptCases.get().broken.some((each) => each.key === key)) forgetKey(key);
}

function forgetKey(key: string): void {
  unkept.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Then it was never kept there.
  }
  read();
}

/** Changes of a scenario as a case of its own, written today by the reader's clock. */
export function newCase(
  { initiative, scenario, changes }: Pick<KeptCase, 'initiative' | 'scenario' | 'changes'>,
  { name, reason, author }: CaseText,
): KeptCase {
  const id = freshKey();
  return { id, initiative, scenario, changes, name, reason, author, writtenOn: today() };
}

function read(): void {
  const { texts, isOpen } = textsKept();
  const all = [...texts, ...unkept];
  const judged = all.map(([key, text]) => ({ key, ...judgedText(text) }));
  keptCases.set({
    cases: judged.flatMap(({ kept }) => kept ?? []).toSorted(inOrder),
    broken: judged.flatMap(({ key, defects }) => (defects ? [{ key, defects }] : [])),
    isLasting: isOpen && unkept.size === 0,
  });
}

/** Whoever wrote it: it is read as an answer of the data service is, and one defect refuses the whole of it. */
function judgedText(text: string): {
  readonly kept?: KeptCase;
  readonly defects?: Keeping['broken'][number]['defects'];
} {
  try {
    return { kept: parsed(JSON.parse(text), keptCaseSchema) };
  } catch (error) {
    const problem = error instanceof ApiError ? problemOf(error) : undefined;
    const defects = problem?.kind === 'malformed' ? problem.defects : [{ place: '', rule: 'not-json' }];
    return { defects };
  }
}

function textsKept(): { readonly texts: readonly (readonly [string, string])[]; readonly isOpen: boolean } {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return { texts: keys.map((key) => [key, localStorage.getItem(key) ?? ''] as const), isOpen: true };
  } catch {
    return { texts: [], isOpen: false };
  }
}

/** By day, then by name: the same in every tab. */
const inOrder = (left: KeptCase, right: KeptCase): number =>
  left.writtenOn === right.writtenOn
    ? left.name.localeCompare(right.name, 'de')
    : left.writtenOn.localeCompare(right.writtenOn);
