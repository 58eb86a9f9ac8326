import type { Language } from '../language.ts';

/** The words of what others write while the page is open. */
const de = {
  written: (title: string) => `Neuer Stand von „${title}“: Die Seite zeigt ihn jetzt.`,
  merged: 'Was Sie gerade bearbeiten, bleibt und wird beim Sichern damit zusammengeführt.',
  dismiss: 'Verstanden',
  unsaved: (title: string) => `„${title}“ ist noch nicht gesichert.`,
  save: 'Jetzt sichern',
  unsent: (name: string) => `Die Datei „${name}“ ist noch nicht hinterlegt.`,
  send: 'Jetzt senden',
  later: 'Später',
};
export type LiveWords = typeof de;

const en: LiveWords = {
  written: (title) => `“${title}” was changed: the page shows it now.`,
  merged: 'What you are editing stays, and is merged with it when you save.',
  dismiss: 'Got it',
  unsaved: (title) => `“${title}” is not saved yet.`,
  save: 'Save now',
  unsent: (name) => `The file “${name}” is not kept yet.`,
  send: 'Send now',
  later: 'Later',
};

export const liveWordsIn = (language: Language): LiveWords => (language === 'de' ? de : en);
