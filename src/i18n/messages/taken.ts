import type { Language } from '../language.ts';

/** How it went to take something out of a view; said once it was tried. */
const de = {
  linkCopied: 'Der Link ist in der Zwischenablage.',
  linkNotCopied: (address: string) =>
    `Der Browser lässt die Zwischenablage nicht zu. Der Link zum Kopieren von Hand: ${address}`,
  copied: 'Der Block ist in der Zwischenablage: als Tabelle und als Text.',
  copyFailed:
    'Der Browser lässt die Zwischenablage nicht zu. Bitte die Word-Datei nehmen oder den gezeigten Block von Hand kopieren.',
  noDrawing: 'Das Diagramm ist noch nicht gezeichnet. Bitte gleich erneut versuchen.',
};

type TakenWords = typeof de;

const en: TakenWords = {
  linkCopied: 'The link is in the clipboard.',
  linkNotCopied: (address) =>
    `The browser does not allow the clipboard. The link to copy by hand: ${address}`,
  copied: 'The block is in the clipboard: as a table and as text.',
  copyFailed:
    'The browser does not allow the clipboard. Please take the Word file, or copy the block shown by hand.',
  noDrawing: 'The chart is not drawn yet. Please try again in a moment.',
};

const words: Readonly<Record<Language, TakenWords>> = { de, en };

export const takenWordsIn = (language: Language): TakenWords => words[language];
