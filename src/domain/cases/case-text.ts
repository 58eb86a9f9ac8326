import type { KeptCase } from './kept-case.ts';

/** What somebody writes about a case. */
export type CaseText = Pick<KeptCase, 'name' | 'reason' | 'author'>;
export const caseFields = ['name', 'reason', 'author'] as const satisfies readonly (keyof CaseText)[];

/** In characters: a name stands in headings, a reason on paper. */
export const longestText = { name: 60, reason: 300, author: 60 } as const satisfies Readonly<
  Record<keyof CaseText, number>
>;

export type TextProblem = 'missing' | 'too-long' | 'name-taken';

/** What is wrong with what was written, by field; the names are those of the other cases of the same initiative. */
export function textProblems(
  text: CaseText,
  names: readonly string[],
): Partial<Readonly<Record<keyof CaseText, TextProblem>>> {
  const problems = caseFields.flatMap((field): readonly (readonly [keyof CaseText, TextProblem])[] => {
    const written = text[field].trim();
    if (written === '') return [[field, 'missing']];
    if (written.length > longestText[field]) return [[field, 'too-long']];
    return field === 'name' && names.includes(written) ? [[field, 'name-taken']] : [];
  });
  return Object.fromEntries(problems);
}

/** A name that no other case has: the same with a number behind it where it is taken. */
export function freeName(name: string, names: readonly string[]): string {
  if (!names.includes(name)) return name;
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const candidate = name.slice(0, longestText.name - suffix.length) + suffix;
    if (!names.includes(candidate)) return candidate;
  }
}
