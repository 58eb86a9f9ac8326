import type { Language } from '../language.ts';

/** What can be taken out of a view; said where a menu lists it. */
const de = {
  intro: 'Alles zum Stichtag, mit Status, Belegen und der Adresse dieser Ansicht.',
  csv: 'CSV: jede Zahl mit Status und Beleg',
  xlsx: 'Excel-Datei (XLSX): Zahlen, Verpflichtungen, Fakten, Quellen',
  link: 'Link kopieren',
  png: 'Bild (PNG)',
  svg: 'Vektorgrafik (SVG)',
  tableCsv: 'Tabelle (CSV)',
};

type TakingWords = typeof de;

const en: TakingWords = {
  intro: 'All as of the day, with status, evidence and the address of this view.',
  csv: 'CSV: each figure with status and evidence',
  xlsx: 'Excel file (XLSX): figures, commitments, facts, sources',
  link: 'Copy link',
  png: 'Picture (PNG)',
  svg: 'Vector graphic (SVG)',
  tableCsv: 'Table (CSV)',
};

const words: Readonly<Record<Language, TakingWords>> = { de, en };

export const takingWordsIn = (language: Language): TakingWords => words[language];
