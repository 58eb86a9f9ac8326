import type { Language } from '../language.ts';

/** What is said of the file of a paper. It comes with a paper that is opened. */
const de = {
  kinds: { pdf: 'PDF', docx: 'Word', text: 'Text' },
  file: (kind: string, kilobytes: string) => `Datei der Vorlage: ${kind}, ${kilobytes} kB`,
  save: 'Datei speichern',
  fetching: 'Die Datei wird geholt.',
  unknown: 'Ob die Datei der Vorlage hinterlegt ist, war nicht zu erfahren.',
  ask: 'Noch einmal fragen',
  fetched: 'Geholt und geprüft: Es ist die Datei, die hinterlegt wurde.',
  failed: {
    away: 'Die Datei ist gerade nicht zu holen: Der Datendienst antwortet nicht, oder die Anmeldung ist abgelaufen. Ihr Text steht hier.',
    gone: 'Diese Datei ist nicht mehr hinterlegt. Ihr Text steht hier.',
    changed:
      'Was ankam, ist nicht die Datei, die hinterlegt wurde: Ihre Prüfsumme ist eine andere. Nichts davon wird gezeigt. Bitte erneut versuchen, sonst den Betreiber fragen.',
  },
};

type PaperFileWords = typeof de;

const en: PaperFileWords = {
  kinds: { pdf: 'PDF', docx: 'Word', text: 'text' },
  file: (kind, kilobytes) => `File of the paper: ${kind}, ${kilobytes} kB`,
  save: 'Save the file',
  fetching: 'Fetching the file.',
  unknown: 'Whether the file of the paper is kept could not be learned.',
  ask: 'Ask again',
  fetched: 'Fetched and checked: it is the file that was kept.',
  failed: {
    away: 'The file cannot be fetched just now: the data service does not answer, or the session has ended. Its text is here.',
    gone: 'This file is not kept any more. Its text is here.',
    changed:
      'What arrived is not the file that was kept: its checksum is another. Nothing of it is shown. Please try again, or else ask the operator.',
  },
};

const words: Readonly<Record<Language, PaperFileWords>> = { de, en };

export const paperFileWordsIn = (language: Language): PaperFileWords => words[language];
