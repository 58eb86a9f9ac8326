import type { Initiative } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { templateWordsIn } from '#i18n/messages/template.ts';
import { valueAt } from '../document/schema-problems.ts';
import type { CellContent } from './grammar.ts';
import type { Field, SheetName, SheetPlan } from './fields.ts';
import { sheetPlans } from './sheets.ts';

/** A sheet before it is a file: its headings, and a row of cells for each thing. */
export type TemplateSheet = {
  readonly name: SheetName;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
};

export function headingOf({ column, isEnglish = false }: Field, language: Language): string {
  const words = templateWordsIn(language);
  const heading = words.columns[column];
  return isEnglish ? words.english(heading) : heading;
}

/** The sheets of a document, or of none for a template that is to be filled. */
export const templateSheets = (
  document: Initiative | undefined,
  language: Language,
): readonly TemplateSheet[] =>
  sheetPlans.map((plan) => ({
    name: plan.name,
    title: templateWordsIn(language).sheets[plan.name],
    headings: plan.fields.map((field) => headingOf(field, language)),
    rows: (document ? thingsOf(plan, document) : []).map((thing) =>
      plan.fields.map(({ path, codec }) => {
        const value = valueAt(thing, path);
        return value === undefined ? null : (codec.write(value, language) ?? null);
      }),
    ),
  }));

/** What the rows of a sheet are: a content with the fact that holds it, and its place in there. */
function thingsOf(plan: SheetPlan, document: Initiative): readonly unknown[] {
  const stated = [...document.facts, ...draftsOf(document)];
  if (!('abouts' in plan)) {
    if (plan.list === 'facts') return stated;
    return plan.list === 'initiative' ? [document] : (document[plan.list] ?? []);
  }
  return stated.flatMap(({ id, contents }) =>
    contents.flatMap((content, index) =>
      plan.abouts.includes(content.about) ? [{ ...content, fact: id, place: index + 1 }] : [],
    ),
  );
}

/** Behind the id of a draft: a change of a fact has the id of the fact, and its rows are to be told from those of it. */
export const draftMark = '*';

/** Drafts as rows among the statements, marked as such. */
const draftsOf = ({ drafts = [] }: Initiative) =>
  drafts.map(({ id, author, at, fact }) => ({ ...fact, id: `${id}${draftMark}`, author, at }));

/** What of a document no sheet carries, by the name of the field that holds it, and how many there are. */
export type NotCarried = {
  readonly what: 'scenarios' | 'texts' | 'entry';
  readonly count: number;
};

export function notCarried(document: Initiative): readonly NotCarried[] {
  const counts: readonly NotCarried[] = [
    { what: 'scenarios', count: document.scenarios.length },
    { what: 'texts', count: Object.keys(document.texts ?? {}).length },
    { what: 'entry', count: document.facts.filter(({ entry }) => entry !== undefined).length },
  ];
  return counts.filter(({ count }) => count > 0);
}
