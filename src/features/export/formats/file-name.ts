import type { Selection } from '#domain/as-of/selection.ts';

/** A name that says what a file is of, as of when and under which scenario, and that every system takes. */
export function fileName(
  subject: string,
  extension: string,
  { initiativeId, asOf, scenario, changes }: Selection,
): string {
  const scenarioPart = scenario === undefined ? [] : ['szenario', scenario];
  const changedPart = changes.length === 0 ? [] : ['geaendert'];
  return `${['foerderlage', initiativeId, asOf, ...scenarioPart, ...changedPart, subject].join('-')}.${extension}`;
}
