import type { Language } from '../language.ts';

/** Why a paper gives no text, and what helps. They come with whoever reads one. */
const de = {
  refused: {
    'too-large': (size: string, limit: string) =>
      `Die Datei ist zu groß (${size}, höchstens ${limit}). Bitte nur die Vorlage selbst nehmen, ohne Anlagen.`,
    'unpacks-too-large': (limit: string) =>
      `Die Datei ist gepackt und wird entpackt größer als ${limit}. Bitte neu speichern, oder den Text einfügen.`,
    'too-many-pages': (pages: string, limit: string) =>
      `Die Datei hat ${pages} Seiten, höchstens ${limit} werden gelesen. Bitte nur die Seiten der Vorlage nehmen.`,
    'too-much-text': (limit: string) =>
      `Der Text hat mehr als ${limit} Zeichen. Bitte nur die Vorlage selbst nehmen, ohne Anlagen.`,
    'unknown-kind':
      'Weder PDF noch Word-Datei (.docx) noch reiner Text. Bitte als PDF oder .docx speichern, oder den Text einfügen.',
    encrypted: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.',
    broken: 'Die Datei ist beschädigt oder unvollständig. Bitte neu laden oder neu speichern.',
    empty: 'In der Datei steht kein Text.',
    'too-demanding':
      'Die Datei braucht zu lange oder zu viel Speicher und wurde nicht weiter gelesen. Bitte neu als PDF drucken, oder den Text einfügen.',
    'not-loaded':
      'Was Dateien liest, ließ sich nicht laden. Bitte die Verbindung prüfen und erneut versuchen, oder den Text einfügen.',
  },
  withoutText: (pages: string, isOne: boolean) =>
    isOne
      ? `Seite ${pages} hat keinen Text: vermutlich gescannt. Bitte mit Texterkennung neu scannen, oder abschreiben.`
      : `Die Seiten ${pages} haben keinen Text: vermutlich gescannt. Bitte mit Texterkennung neu scannen, oder abschreiben.`,
  megabytes: (count: string) => `${count} MB`,
};

type PaperWords = typeof de;

const en: PaperWords = {
  refused: {
    'too-large': (size, limit) =>
      `The file is too large (${size}, at most ${limit}). Please take the paper alone, without its annexes.`,
    'unpacks-too-large': (limit) =>
      `The file is packed and grows beyond ${limit} when it is unpacked. Please save it anew, or paste its text.`,
    'too-many-pages': (pages, limit) =>
      `The file has ${pages} pages; at most ${limit} are read. Please take the pages of the paper alone.`,
    'too-much-text': (limit) =>
      `The text has more than ${limit} characters. Please take the paper alone, without its annexes.`,
    'unknown-kind':
      'Neither a PDF nor a Word file (.docx) nor plain text. Please save it as PDF or .docx, or paste its text.',
    encrypted: 'The file is protected by a password. Please save it without one.',
    broken: 'The file is damaged or incomplete. Please download or save it anew.',
    empty: 'There is no text in the file.',
    'too-demanding':
      'The file takes too long or too much memory and was not read any further. Please print it to a new PDF, or paste its text.',
    'not-loaded':
      'What reads files could not be loaded. Please check the connection and try again, or paste the text.',
  },
  withoutText: (pages, isOne) =>
    isOne
      ? `Page ${pages} has no text: it was probably scanned. Please scan it with text recognition, or copy it by hand.`
      : `Pages ${pages} have no text: they were probably scanned. Please scan them with text recognition, or copy them by hand.`,
  megabytes: (count) => `${count} MB`,
};

const words: Readonly<Record<Language, PaperWords>> = { de, en };

export const paperWordsIn = (language: Language): PaperWords => words[language];

/** What is said where a paper is opened at a passage. */
const dePassage = {
  show: 'In der Vorlage zeigen',
  hide: 'Vorlage schließen',
  paper: 'Text der Vorlage',
  loading: 'Die Vorlage wird geöffnet.',
  failed: 'Die Vorlage ließ sich nicht öffnen.',
  again: 'Erneut versuchen',
  noText: 'Der Text dieser Quelle ist nicht hinterlegt.',
  found: (page: number, of: number) =>
    of === 1 ? 'Die Stelle ist markiert.' : `Die Stelle ist markiert, Seite ${page} von ${of}.`,
  lost: 'In diesem Text ist die Stelle nicht mehr zu finden. Der Wortlaut oben ist der, der zitiert wurde.',
};

type PassageWords = typeof dePassage;

const enPassage: PassageWords = {
  show: 'Show in the paper',
  hide: 'Close the paper',
  paper: 'Text of the paper',
  loading: 'Opening the paper.',
  failed: 'The paper could not be opened.',
  again: 'Try again',
  noText: 'The text of this source is not kept here.',
  found: (page, of) =>
    of === 1 ? 'The passage is marked.' : `The passage is marked, page ${page} of ${of}.`,
  lost: 'This text does not have the passage any more. The wording above is the one that was quoted.',
};

const passage: Readonly<Record<Language, PassageWords>> = { de: dePassage, en: enPassage };

export const passageWordsIn = (language: Language): PassageWords => passage[language];
