import type { Language } from '../language.ts';

/** The words of cases. They come with the panel in which cases are kept, and with what is set aside. */
const de = {
  title: 'Fälle',
  intro:
    'Ein Fall ist ein geändertes Szenario mit Name, Begründung und Verfasser, eine Annahme. Er steht nur in diesem Browser; weitergegeben wird er mit dem Link.',
  notLasting:
    'Dieser Browser behält keine Angaben. Was hier steht, ist weg, sobald die Seite geschlossen wird; der Link bleibt.',
  nothing: 'In diesem Browser ist kein Fall behalten.',
  unchanged: 'Sobald im Szenario etwas geändert ist, lässt es sich als Fall behalten.',
  shown: (name: string) => `Gezeigt wird der Fall „${name}“.`,
  keep: 'Als Fall behalten',
  form: {
    title: 'Als Fall behalten',
    rename: (name: string) => `Fall „${name}“ umbenennen`,
    name: 'Name',
    reason: 'Begründung',
    author: 'Verfasst von',
    hint: {
      name: 'kurz, zum Beispiel „Tarifabschluss, anderthalb Stellen“',
      reason: 'warum so gerechnet wird',
      author: 'Amt oder Funktion, zum Beispiel „Kämmerei“; kein Name einer Person',
    },
    save: 'Behalten',
    cancel: 'Abbrechen',
  },
  problems: {
    missing: 'Bitte ausfüllen.',
    'too-long': (most: number) => `Höchstens ${most} Zeichen.`,
    'name-taken': 'So heißt schon ein Fall. Bitte einen anderen Namen wählen.',
  },
  list: 'Behaltene Fälle',
  from: (scenario: string, count: number) =>
    `aus ${scenario} · ${count === 1 ? 'eine Angabe' : `${count} Angaben`} geändert`,
  by: (author: string, day: string) => `${author}, ${day}`,
  open: 'Öffnen',
  copy: 'Kopieren',
  rename: 'Umbenennen',
  remove: 'Löschen',
  of: (action: string, name: string) => `${action}: ${name}`,
  said: {
    kept: (name: string) => `Der Fall „${name}“ ist behalten.`,
    copied: (name: string) => `Die Kopie heißt „${name}“.`,
    renamed: (name: string) => `Der Fall heißt jetzt „${name}“.`,
    removed: (name: string) => `Der Fall „${name}“ ist gelöscht.`,
    restored: (name: string) => `Der Fall „${name}“ ist wieder da.`,
  },
  undo: 'Rückgängig',
  unknownScenario: (id: string) =>
    `Das Szenario „${id}“ gibt es in dieser Initiative nicht mehr; der Fall lässt sich nicht öffnen.`,
  refused: (count: number) =>
    `${count === 1 ? 'Eine geänderte Angabe passt' : `${count} geänderte Angaben passen`} nicht mehr zum Szenario; geöffnet wird der Fall ohne sie.`,
  broken: (key: string, place: string, rule: string) =>
    `Unter „${key}“ ist etwas behalten, das sich nicht lesen lässt (${place}: ${rule}). Es bleibt, bis es gelöscht wird.`,
  wholeEntry: 'der ganze Eintrag',
  setAside: (scenario: string, count: number) =>
    `${count === 1 ? 'Eine geänderte Angabe' : `${count} geänderte Angaben`} zu ${scenario} ${count === 1 ? 'steht' : 'stehen'} nicht mehr in dieser Ansicht.`,
  takeBack: 'Zurückholen',
};

type CaseWords = typeof de;

const en: CaseWords = {
  title: 'Cases',
  intro:
    'A case is a changed scenario with a name, a reason and an author, an assumption. It is kept in this browser only; its link passes it on.',
  notLasting:
    'This browser keeps nothing. What stands here is gone once the page is closed; the link remains.',
  nothing: 'No case is kept in this browser.',
  unchanged: 'Once something in the scenario is changed, it can be kept as a case.',
  shown: (name) => `Showing the case “${name}”.`,
  keep: 'Keep as a case',
  form: {
    title: 'Keep as a case',
    rename: (name) => `Rename the case “${name}”`,
    name: 'Name',
    reason: 'Reason',
    author: 'Written by',
    hint: {
      name: 'short, for example “pay rise, one and a half posts”',
      reason: 'why it is calculated like this',
      author: 'office or role, for example “treasury”; no name of a person',
    },
    save: 'Keep',
    cancel: 'Cancel',
  },
  problems: {
    missing: 'Please fill in.',
    'too-long': (most) => `At most ${most} characters.`,
    'name-taken': 'There is a case of that name. Please choose another one.',
  },
  list: 'Kept cases',
  from: (scenario, count) => `from ${scenario} · ${count === 1 ? 'one input' : `${count} inputs`} changed`,
  by: (author, day) => `${author}, ${day}`,
  open: 'Open',
  copy: 'Copy',
  rename: 'Rename',
  remove: 'Delete',
  of: (action, name) => `${action}: ${name}`,
  said: {
    kept: (name) => `The case “${name}” is kept.`,
    copied: (name) => `The copy is called “${name}”.`,
    renamed: (name) => `The case is now called “${name}”.`,
    removed: (name) => `The case “${name}” is deleted.`,
    restored: (name) => `The case “${name}” is back.`,
  },
  undo: 'Undo',
  unknownScenario: (id) => `The scenario “${id}” is no longer in this initiative; the case cannot be opened.`,
  refused: (count) =>
    `${count === 1 ? 'One changed input no longer fits' : `${count} changed inputs no longer fit`} the scenario; the case is opened without.`,
  broken: (key, place, rule) =>
    `What is kept under “${key}” cannot be read (${place}: ${rule}). It stays until it is deleted.`,
  wholeEntry: 'the whole entry',
  setAside: (scenario, count) =>
    `${count === 1 ? 'One changed input' : `${count} changed inputs`} of ${scenario} ${count === 1 ? 'is' : 'are'} no longer in this view.`,
  takeBack: 'Take back',
};

const byLanguage: Readonly<Record<Language, CaseWords>> = { de, en };

export const caseWordsIn = (language: Language): CaseWords => byLanguage[language];
