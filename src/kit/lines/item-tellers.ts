import type { Items, ListName } from '#domain/writing/difference.ts';
import type { Draft, Fact } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { origin } from '../explain/assumptions.ts';
import { allTermsText } from '../explain/terms-text.ts';
import { differingDetails } from './detail-text.ts';
import { pagesText } from './differing-page.ts';
import type { Names } from './names.ts';
import { otherText } from './other-text.ts';
import { participantsText } from './participant-text.ts';

/** The fields that there are in any list; their names are in the words of writing. */
type FieldName = { [List in ListName]: Exclude<keyof Items[List], 'id' | 'isOfState'> }[ListName];

/** How what is in a list is told: what it is called, and its fields in the order in which they are read. */
export type Tellers<Item> = {
  readonly title: (item: Item) => string;
  readonly fields: readonly {
    readonly field: FieldName;
    /** What the field says, beside another version. */
    readonly tell: (item: Item, other: Item) => string;
  }[];
};

const second = 1000;
const minute = 60 * second;

/** Of documents whose ids have these names. */
export function tellersIn(
  names: Names,
  language: Language,
): { readonly [List in ListName]: Tellers<Items[List]> } {
  const format = formatterOf(language);
  const words = wordsIn(language);
  const { fields, governments, inHand, none, partyKinds } = writingWordsIn(language);
  /** A text; in the other language where only that is another one. */
  const both =
    <Item>(of: (item: Item) => Localized | undefined) =>
    (item: Item, other: Item): string => {
      const [own, theirs] = [of(item), of(other)];
      if (!own) return '';
      const isAlike = theirs !== undefined && format.text(own) === format.text(theirs);
      return isAlike ? otherText(own, language) : format.text(own);
    };
  const statements = (ids: readonly string[] = []): string => ids.map(names.fact).join('; ');
  const facts: Tellers<Fact> = {
    title: ({ statement }) => format.text(statement),
    fields: [
      { field: 'statement', tell: both(({ statement }) => statement) },
      { field: 'status', tell: ({ status }) => format.status(status) },
      { field: 'knownFrom', tell: ({ knownFrom }) => format.knownFrom(knownFrom) },
      {
        field: 'contents',
        tell: (fact, other) => differingDetails(fact.contents, other.contents, names, language),
      },
      { field: 'evidence', tell: (fact, other) => evidenceText(fact, other, format) },
      { field: 'method', tell: both(({ method }) => method) },
      { field: 'supersedes', tell: ({ supersedes }) => statements(supersedes) },
      { field: 'contradicts', tell: ({ contradicts }) => statements(contradicts) },
      { field: 'entry', tell: ({ entry }) => (entry ? `${entry.author}, ${entry.releasedBy}` : '') },
    ],
  };
  const draftText = (draft: Draft, other: Draft): string => {
    const [own, theirs] = [draft, other].map(({ id, fact }): Fact => ({ id, ...fact }));
    if (!own || !theirs) return '';
    return facts.fields
      .filter(({ tell }) => tell(own, theirs) !== tell(theirs, own))
      .map(({ field, tell }) => `${fields[field]}: ${tell(own, theirs) || none}`)
      .join('; ');
  };
  /** With its seconds, where another of the same minute stands beside it. */
  const momentText = (at: string, other: string): string => {
    const [own, theirs] = [Date.parse(at), Date.parse(other)];
    const text = format.moment(own);
    return text === format.moment(theirs) ? `${text} (${format.number((own % minute) / second)} s)` : text;
  };
  return {
    parties: {
      title: ({ name }) => format.text(name),
      fields: [
        { field: 'name', tell: both(({ name }) => name) },
        { field: 'kind', tell: ({ kind }) => partyKinds[kind] },
        { field: 'belongsTo', tell: ({ belongsTo }) => (belongsTo ? governments[belongsTo] : '') },
        { field: 'key', tell: ({ key = '' }) => key },
      ],
    },
    sources: {
      title: ({ title }) => format.text(title),
      fields: [
        { field: 'title', tell: both(({ title }) => title) },
        { field: 'type', tell: ({ type }) => words.sources.type[type] },
        { field: 'publisher', tell: both(({ publisher }) => publisher) },
        { field: 'date', tell: ({ date }) => format.date(date) },
        { field: 'reference', tell: ({ reference = '' }) => reference },
        { field: 'url', tell: ({ url = '' }) => url },
        { field: 'inHand', tell: (source) => inHand[source.inHand ? 'true' : 'false'] },
        { field: 'checkedOn', tell: ({ checkedOn }) => (checkedOn ? format.day(checkedOn) : '') },
      ],
    },
    programmes: {
      title: ({ title }) => format.text(title),
      fields: [{ field: 'title', tell: both(({ title }) => title) }],
    },
    facts,
    questions: {
      title: ({ text }) => format.text(text),
      fields: [
        { field: 'text', tell: both(({ text }) => text) },
        { field: 'resolver', tell: both(({ resolver }) => resolver) },
        { field: 'step', tell: ({ step }) => (step ? words.steps.names[step] : '') },
        { field: 'raisedBy', tell: ({ raisedBy }) => statements(raisedBy) },
        { field: 'answeredBy', tell: ({ answeredBy }) => statements(answeredBy) },
      ],
    },
    drafts: {
      title: ({ fact }) => format.text(fact.statement),
      fields: [
        { field: 'author', tell: ({ author }) => author },
        { field: 'at', tell: ({ at }, other) => momentText(at, other.at) },
        { field: 'fact', tell: draftText },
      ],
    },
    texts: {
      title: ({ id }) => id,
      fields: [{ field: 'pages', tell: ({ pages }, other) => pagesText(pages, other.pages, language) }],
    },
    scenarios: {
      title: ({ title }) => format.text(title),
      fields: [
        { field: 'title', tell: both(({ title }) => title) },
        { field: 'fiscalYear', tell: ({ fiscalYear }) => String(fiscalYear) },
        { field: 'terms', tell: ({ terms }, other) => saidTerms(terms, other.terms, language) },
        {
          field: 'participants',
          tell: (scenario, other) => participantsText(scenario, other, names, language),
        },
      ],
    },
  };
}

/** The words that prove it, with their place where both have the same ones. */
function evidenceText(fact: Fact, other: Fact, { text }: ReturnType<typeof formatterOf>): string {
  const wordsOf = ({ evidence }: Fact): string =>
    'quote' in evidence ? evidence.quote : text(evidence.paraphrase);
  const own = wordsOf(fact);
  return own === wordsOf(other) ? `${own} (${text(fact.evidence.section)})` : own;
}

/** What is assumed; of terms that say the same, who assumed them and why. */
function saidTerms(terms: Scenario['terms'], other: Scenario['terms'], language: Language): string {
  const text = allTermsText(terms.value, language);
  if (text !== allTermsText(other.value, language)) return text;
  const { author, reason } = origin(terms.assumption, language);
  return `${text} (${author}: ${reason})`;
}
