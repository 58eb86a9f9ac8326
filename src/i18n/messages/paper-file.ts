import type { Language } from '../language.ts';

/** What is said of the file of a paper, and of its pages. It comes with a paper that is opened. */
const de = {
  view: 'Ansicht der Vorlage',
  picture: 'Bild',
  words: 'Text',
  opening: 'Die Seite wird gezeichnet. Bis dahin steht hier ihr Text.',
  drawn: 'Gezeichnet aus der hinterlegten Datei; ihre Prüfsumme stimmt.',
  unplaced:
    'Auf diesem Bild ist die Stelle nicht zu verorten: Der Text ist nicht der dieser Datei. Im Text ist sie markiert.',
  noPicture: 'Die Datei lässt sich nicht als Bild zeigen. Ihr Text steht hier.',
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
      'Was ankam, ist nicht die Datei, die hinterlegt wurde: Ihre Prüfsumme ist eine andere. Nichts davon wird gezeigt; ihr Text steht hier. Bitte erneut versuchen, sonst den Betreiber fragen.',
  },
};

type PaperFileWords = typeof de;

const en: PaperFileWords = {
  view: 'View of the paper',
  picture: 'Picture',
  words: 'Text',
  opening: 'The page is being drawn. Until then its text is here.',
  drawn: 'Drawn from the file that is kept; its checksum is right.',
  unplaced:
    'The passage has no place on this picture: the text is not that of this file. In the text it is marked.',
  noPicture: 'The file cannot be shown as a picture. Its text is here.',
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
      'What arrived is not the file that was kept: its checksum is another. Nothing of it is shown; its text is here. Please try again, or else ask the operator.',
  },
};

const words: Readonly<Record<Language, PaperFileWords>> = { de, en };

export const paperFileWordsIn = (language: Language): PaperFileWords => words[language];
