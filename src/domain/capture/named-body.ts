import type { Localized } from '../value/knowledge.ts';

const body =
  /(?<![\p{L}-])(?:(?:\p{Lu}\p{L}+-(?: und |, ))*(?:\p{Lu}\p{L}*(?:-\p{Lu}?\p{L}+)?ausschuss|Ausschuss(?: für \p{Lu}\p{L}+(?:(?:, | und )\p{Lu}\p{L}+){0,4})?)(?:es)?|(?:Stadt|Gemeinde|Marktgemeinde|Orts|Verbandsgemeinde|Kreis)rat(?:e?s)?|Rat(?:e?s)?|(?:Kreis|Städteregions|Regions)tag(?:e?s)?|Stadtverordnetenversammlung|Stadtvertretung|Gemeindevertretung|Bezirksvertretung|Bürgerschaft|Verbandsversammlung)(?!\p{L})/gu;

/** The bodies that a text names, each once, in the case in which a list names them; looked for as far as they are asked for. */
function* bodiesIn(text: string): Generator<string> {
  const seen = new Set<string>();
  for (const [name] of text.matchAll(body)) {
    const listed = name
      .replaceAll(/\s+/g, ' ')
      .replace(/(ausschuss|Ausschuss)es/, '$1')
      .replace(/([Rr]at|tag)e?s$/, '$1');
    if (!seen.has(listed)) yield listed;
    seen.add(listed);
  }
}

const notNamed: Localized = { de: 'Gremium nicht genannt', en: 'body not named' };

/** Which body a passage speaks of: the one that it names, else the only one that the paper names; a guess is none. */
export function bodyOf(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): Localized {
  const [here] = bodiesIn(text.slice(start, end));
  if (here !== undefined) return { de: here };
  const [only, another] = bodiesIn(text);
  return only === undefined || another !== undefined ? notNamed : { de: only };
}
