import { isSame } from '#domain/writing/canonical.ts';
import type { Items, ListName } from '#domain/writing/difference.ts';
import type { Fact } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { origin } from '../explain/assumptions.ts';
import { allTermsText } from '../explain/terms-text.ts';
import { contentText } from './content-text.ts';

/** The fields that there are in any list; their names are in the words of writing. */
type FieldName = { [List in ListName]: Exclude<keyof Items[List], 'id'> }[ListName];

/** How what is in a list is told: what it is called, and its fields in the order in which they are read. */
export type Tellers<Item> = {
  readonly title: (item: Item) => string;
  readonly fields: readonly {
    readonly field: FieldName;
    /** What the field says, beside another version; undefined where it is no text of its own, as of terms. */
    readonly tell: ((item: Item, other: Item) => string) | undefined;
  }[];
};

export function tellersIn(language: Language): { readonly [List in ListName]: Tellers<Items[List]> } {
  const format = formatterOf(language);
  const words = wordsIn(language);
  const { inHand } = writingWordsIn(language);
  /** What one version says of attributes and the other does not. */
  const contents = (fact: Fact, other: Fact): string =>
    fact.contents
      .filter((content) => !other.contents.some((each) => isSame(each, content)))
      .map((content) => contentText(content, language))
      .filter((text) => text !== '')
      .join('; ');
  return {
    parties: {
      title: ({ name }) => format.text(name),
      fields: [
        { field: 'name', tell: ({ name }) => format.text(name) },
        { field: 'kind', tell: undefined },
        { field: 'key', tell: ({ key = '' }) => key },
      ],
    },
    sources: {
      title: ({ title }) => format.text(title),
      fields: [
        { field: 'title', tell: ({ title }) => format.text(title) },
        { field: 'type', tell: ({ type }) => words.sources.type[type] },
        { field: 'publisher', tell: ({ publisher }) => format.text(publisher) },
        { field: 'date', tell: ({ date }) => format.date(date) },
        { field: 'reference', tell: ({ reference = '' }) => reference },
        { field: 'url', tell: ({ url = '' }) => url },
        { field: 'inHand', tell: (source) => inHand[source.inHand ? 'true' : 'false'] },
      ],
    },
    programmes: {
      title: ({ title }) => format.text(title),
      fields: [{ field: 'title', tell: ({ title }) => format.text(title) }],
    },
    facts: {
      title: ({ statement }) => format.text(statement),
      fields: [
        { field: 'statement', tell: ({ statement }) => format.text(statement) },
        { field: 'status', tell: ({ status }) => format.status(status) },
        { field: 'knownFrom', tell: ({ knownFrom }) => format.knownFrom(knownFrom) },
        { field: 'contents', tell: contents },
        {
          field: 'evidence',
          tell: ({ evidence }) => ('quote' in evidence ? evidence.quote : format.text(evidence.paraphrase)),
        },
        { field: 'method', tell: ({ method }) => (method ? format.text(method) : '') },
        { field: 'supersedes', tell: undefined },
        { field: 'contradicts', tell: undefined },
        { field: 'entry', tell: ({ entry }) => (entry ? `${entry.author}, ${entry.releasedBy}` : '') },
      ],
    },
    questions: {
      title: ({ text }) => format.text(text),
      fields: [
        { field: 'text', tell: ({ text }) => format.text(text) },
        { field: 'resolver', tell: ({ resolver }) => format.text(resolver) },
        { field: 'step', tell: ({ step }) => (step ? words.steps.names[step] : '') },
        { field: 'raisedBy', tell: undefined },
        { field: 'answeredBy', tell: undefined },
      ],
    },
    drafts: {
      title: ({ fact }) => format.text(fact.statement),
      fields: [
        { field: 'author', tell: ({ author }) => author },
        { field: 'at', tell: ({ at }) => format.moment(Date.parse(at)) },
        { field: 'fact', tell: undefined },
      ],
    },
    texts: {
      title: ({ id }) => id,
      fields: [{ field: 'pages', tell: ({ pages }) => String(pages.length) }],
    },
    scenarios: {
      title: ({ title }) => format.text(title),
      fields: [
        { field: 'title', tell: ({ title }) => format.text(title) },
        { field: 'fiscalYear', tell: ({ fiscalYear }) => String(fiscalYear) },
        { field: 'terms', tell: ({ terms }, other) => saidTerms(terms, other.terms, language) },
        { field: 'participants', tell: undefined },
      ],
    },
  };
}

/** What is assumed; of terms that say the same, who assumed them and why. */
function saidTerms(terms: Scenario['terms'], other: Scenario['terms'], language: Language): string {
  const text = allTermsText(terms.value, language);
  if (text !== allTermsText(other.value, language)) return text;
  const { author, reason } = origin(terms.assumption, language);
  return `${text} (${author}: ${reason})`;
}
