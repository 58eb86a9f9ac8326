import type { Language } from '../language.ts';

/** What two people changed in different ways, side by side; the words come with whoever has to decide. */
const de = {
  title: 'Beide haben dasselbe geändert',
  intro: (count: number) =>
    `Es ist nichts geschrieben. ${count === 1 ? 'Eine Stelle ist' : `${count} Stellen sind`} zu entscheiden; alles andere von beiden steht schon zusammen.`,
  theirs: (number: number, author: string, at: string, reason: string) =>
    `Inzwischen geschrieben: Version ${number}, ${author}, ${at}, „${reason}“.`,
  sides: { mine: 'mein Stand', theirs: 'der andere Stand' },
  of: (group: string, title: string) => `${group}: ${title}`,
  gone: 'gelöscht',
  order: { mine: 'die Reihenfolge von hier', theirs: 'die andere Reihenfolge' },
  orderOf: (group: string) => `${group}, Reihenfolge`,
  whole: 'wie in dieser Fassung; in Worten lässt sich der Unterschied hier nicht zeigen',
  missing: 'Bitte wählen, was gelten soll.',
  decide: 'So sichern',
  cancel: 'Noch nicht sichern',
};

type ConflictWords = typeof de;

const en: ConflictWords = {
  title: 'Both have changed the same',
  intro: (count) =>
    `Nothing was written. ${count === 1 ? 'One thing is' : `${count} things are`} to be decided; everything else of both stands together already.`,
  theirs: (number, author, at, reason) =>
    `Written meanwhile: version ${number}, ${author}, ${at}, “${reason}”.`,
  sides: { mine: 'what I have', theirs: 'what the others have' },
  of: (group, title) => `${group}: ${title}`,
  gone: 'deleted',
  order: { mine: 'the order as it is here', theirs: 'the other order' },
  orderOf: (group) => `${group}, order`,
  whole: 'as in this version; the difference cannot be told in words here',
  missing: 'Please choose what shall hold.',
  decide: 'Save like this',
  cancel: 'Do not save yet',
};

const byLanguage: Readonly<Record<Language, ConflictWords>> = { de, en };

export const conflictWordsIn = (language: Language): ConflictWords => byLanguage[language];
