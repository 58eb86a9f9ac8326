import { initiativePath, initiativesPath } from './paths.ts';

/** The files of an initiative's papers: which there are, and each by its hash. */
export const papersPath = (id: string): string => `${initiativePath(id)}/papers`;
export const paperPath = (id: string, hash: string): string => `${papersPath(id)}/${hash}`;

const shape = new RegExp(`^${initiativesPath}/([^/]+)/papers(?:/([0-9a-f]{64}))?/?$`);

/** Which of them a path is; undefined where it is none. */
export function paperAsked(
  path: string,
): { readonly initiative: string; readonly hash: string | undefined } | undefined {
  const [, initiative, hash] = shape.exec(path) ?? [];
  return initiative === undefined ? undefined : { initiative, hash };
}
