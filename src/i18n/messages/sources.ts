import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

/** The words of the sources with their facts, which come with the panel that shows them. */
const de = {
  title: 'Quellen',
  reference: 'Zeichen',
  date: 'Datum',
  publisher: 'Herausgeber',
  wording: 'Wortlaut',
  notInHand: 'liegt nicht vor',
  facts: (count: number) => (count === 1 ? '1 Fakt' : `${count} Fakten`),
  none: 'Am Stichtag ist keine Quelle bekannt.',
  openPage: 'Seite öffnen',
  supersededBy: 'ersetzt durch',
  supersedes: 'ersetzt',
  contradicts: 'widerspricht',
  superseded: 'ersetzt, gilt am Stichtag nicht mehr',
  contradictions: 'Widersprüche',
  noContradiction: 'Am Stichtag ist kein Widerspruch zwischen Quellen erfasst.',
  contradictionIntro:
    'Jede Angabe mit ihrem eigenen Status; zusammen gelten sie als widersprüchlich, bis eine ersetzt wird.',
  search: 'In Fakten und Zitaten suchen',
  found: (count: number, of: number, text: string) =>
    count === 0 ? `Keiner von ${of} Fakten enthält „${text}“.` : `${count} von ${of} Fakten mit „${text}“`,
  clear: 'Suche leeren',
  copy: 'Link kopieren',
  copied: 'Link kopiert',
  copyFailed: 'Kopieren ist hier nicht erlaubt. Der Link zum Markieren:',
  notShown: 'Der verlinkte Fakt ist am Stichtag nicht bekannt.',
  kind: 'Art',
  checked: 'zuletzt geprüft',
  unchecked: 'nicht vermerkt',
};

type SourceWords = typeof de;

const en: SourceWords = {
  title: 'Sources',
  reference: 'Reference',
  date: 'Date',
  publisher: 'Publisher',
  wording: 'Wording',
  notInHand: 'not in hand',
  facts: (count) => plural(count, 'fact', 'facts'),
  none: 'No source is known on this day.',
  openPage: 'Open page',
  supersededBy: 'superseded by',
  supersedes: 'supersedes',
  contradicts: 'contradicts',
  superseded: 'superseded, no longer holds on this day',
  contradictions: 'Contradictions',
  noContradiction: 'No contradiction between sources is recorded on this day.',
  contradictionIntro:
    'Each with its own status; together they count as contradicted until one is superseded.',
  search: 'Search facts and quotes',
  found: (count, of, text) =>
    count === 0 ? `None of ${of} facts holds “${text}”.` : `${count} of ${of} facts with “${text}”`,
  clear: 'Clear search',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'Copying is not allowed here. The link to mark:',
  notShown: 'The fact of this link is not known on this day.',
  kind: 'Kind',
  checked: 'last checked',
  unchecked: 'not noted',
};

const words: Readonly<Record<Language, SourceWords>> = { de, en };

export const sourceWordsIn = (language: Language): SourceWords => words[language];
