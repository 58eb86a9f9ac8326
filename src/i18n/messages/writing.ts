import type { Language } from '../language.ts';

/** The words of writing: what is different between two versions of a document. They come with whoever compares them. */
const de = {
  word: { added: 'neu', removed: 'entfernt', changed: 'geändert', moved: 'umgestellt' },
  lists: {
    parties: 'Beteiligte',
    sources: 'Quellen',
    programmes: 'Programme',
    facts: 'Aussagen',
    questions: 'offene Fragen',
    scenarios: 'Szenarien',
    texts: 'Texte der Quellen',
  },
  document: { id: 'Kennung', title: 'Titel', defaultAsOf: 'Stichtag, mit dem gelesen wird' },
  /** Of whatever is in a list: what is called the same is named the same. */
  fields: {
    kind: 'Art',
    name: 'Name',
    key: 'Regionalschlüssel',
    type: 'Art',
    title: 'Titel',
    publisher: 'Herausgeber',
    date: 'Datum',
    reference: 'Nummer',
    url: 'Adresse',
    inHand: 'Wortlaut',
    statement: 'Aussage',
    status: 'Status',
    knownFrom: 'bekannt seit',
    evidence: 'Beleg',
    method: 'wie geschätzt',
    contents: 'Angaben',
    supersedes: 'ersetzt',
    contradicts: 'widerspricht',
    text: 'Frage',
    resolver: 'wer antwortet',
    raisedBy: 'aufgeworfen von',
    answeredBy: 'beantwortet von',
    step: 'Schritt',
    fiscalYear: 'Haushaltsjahr',
    terms: 'Förderbedingungen',
    participants: 'Annahmen der Beteiligten',
    pages: 'Seiten',
  },
  inHand: { true: 'liegt vor', false: 'liegt nicht vor' },
  none: 'nichts',
};

type WritingWords = typeof de;

const en: WritingWords = {
  word: { added: 'new', removed: 'removed', changed: 'changed', moved: 'reordered' },
  lists: {
    parties: 'parties',
    sources: 'sources',
    programmes: 'programmes',
    facts: 'statements',
    questions: 'open questions',
    scenarios: 'scenarios',
    texts: 'texts of the sources',
  },
  document: { id: 'id', title: 'title', defaultAsOf: 'day at which a reader starts' },
  fields: {
    kind: 'kind',
    name: 'name',
    key: 'regional key',
    type: 'type',
    title: 'title',
    publisher: 'publisher',
    date: 'date',
    reference: 'number',
    url: 'address',
    inHand: 'wording',
    statement: 'statement',
    status: 'status',
    knownFrom: 'known since',
    evidence: 'evidence',
    method: 'how it was estimated',
    contents: 'details',
    supersedes: 'supersedes',
    contradicts: 'contradicts',
    text: 'question',
    resolver: 'who answers',
    raisedBy: 'raised by',
    answeredBy: 'answered by',
    step: 'step',
    fiscalYear: 'fiscal year',
    terms: 'terms of funding',
    participants: 'assumptions for the participants',
    pages: 'pages',
  },
  inHand: { true: 'in hand', false: 'not in hand' },
  none: 'nothing',
};

const byLanguage: Readonly<Record<Language, WritingWords>> = { de, en };

export const writingWordsIn = (language: Language): WritingWords => byLanguage[language];
