import type { Content } from '#domain/document/content.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';

/** What versions that are compared, drafts among them, call what they refer to by an id; by its id where none has it. */
export type Names = Readonly<Record<'party' | 'fact' | 'line' | 'phase' | 'commitment', NameOf>> & {
  /** The documents' parties, for whatever names one of them. */
  readonly parties: Initiative['parties'];
};
type NameOf = (id: string) => string;

/** Names of the first of several versions that has them. */
export function namesIn(documents: readonly Initiative[], language: Language): Names {
  const { text } = formatterOf(language);
  const named =
    (titleOf: (document: Initiative, id: string) => Localized | undefined): NameOf =>
    (id) => {
      const title = documents.map((each) => titleOf(each, id)).find((each) => each !== undefined);
      return title ? text(title) : id;
    };
  const ofContent = (titleOf: (content: Content, id: string) => Localized | undefined): NameOf =>
    named((document, id) => contentsOf(document).flatMap((content) => titleOf(content, id) ?? [])[0]);
  return {
    parties: documents.flatMap(({ parties }) => parties),
    party: named(({ parties }, id) => parties.find((each) => each.id === id)?.name),
    fact: named((document, id) => statementsOf(document).find((each) => each.id === id)?.statement),
    line: ofContent((each, id) => (each.about === 'money' && each.line === id ? each.title : undefined)),
    phase: ofContent((each, id) => (each.about === 'phase' && each.phase === id ? each.title : undefined)),
    commitment: ofContent((each, id) =>
      each.about === 'commitment' && each.commitment === id ? each.title : undefined,
    ),
  };
}

const contentsOf = ({ facts, drafts = [] }: Initiative): readonly Content[] =>
  [...facts, ...drafts.map(({ fact }) => fact)].flatMap(({ contents }) => contents);

const statementsOf = ({ facts, drafts = [] }: Initiative) => [
  ...facts,
  ...drafts.map(({ id, fact: { statement } }) => ({ id, statement })),
];
