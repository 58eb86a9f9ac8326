import type { Initiative } from './initiative.ts';

/** The German texts of a document that nobody has translated: another language shows them as they are. */
export function untranslatedOf(initiative: Initiative): ReadonlySet<string> {
  const found = new Set<string>();
  collect(initiative, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('de' in value && typeof value.de === 'string') {
    if (!('en' in value) || value.en === undefined) found.add(value.de);
    return;
  }
  for (const part of Object.values(value)) collect(part, found);
}
