import type { Language } from '../language.ts';

/** The words of who is signed in and what that person may do. */
const de = {
  signIn: 'Anmelden',
  title: (name: string) => `Angemeldet: ${name}`,
  close: 'Schließen',
  role: {
    reader: 'Lesen: alles Freigegebene. Erfassen und Freigeben gehören nicht zu Ihrer Rolle.',
    editor: 'Bearbeiten: lesen, erfassen, Versionen vergleichen. Freigeben gehört nicht zu Ihrer Rolle.',
    approver: 'Freigeben: lesen, erfassen und Entwürfe anderer freigeben, nicht die eigenen.',
    none: 'Ihr Konto hat hier keine Rolle. Wer die Konten verwaltet, kann eine geben.',
  },
  writtenAs: (name: string) => `Was Sie schreiben, steht unter „${name}“, gleich was im Feld steht.`,
  until: (moment: string) => `Angemeldet bis ${moment}.`,
  sessions: 'Wo Sie angemeldet sind',
  since: (begun: string, seen: string) => `seit ${begun}, zuletzt ${seen}`,
  isThis: 'hier',
  end: 'Beenden',
  signOut: 'Abmelden',
  signedOut: 'Sie sind abgemeldet.',
  failed: 'Das ging gerade nicht; Sie sind noch angemeldet. Bitte noch einmal versuchen.',
  atProvider: 'Auch im Anmeldedienst abmelden',
  again: 'Seite neu laden',
};
export type IdentityWords = typeof de;

const en: IdentityWords = {
  signIn: 'Sign in',
  title: (name) => `Signed in: ${name}`,
  close: 'Close',
  role: {
    reader: 'Reading: all that is released. Your role does not include capturing and releasing.',
    editor: 'Editing: read, capture, compare versions. Your role does not include releasing.',
    approver: 'Releasing: read, capture, and release drafts of others, not your own.',
    none: 'Your account has no role here. Whoever manages accounts can give one.',
  },
  writtenAs: (name) => `What you write stands under “${name}”, whatever the field says.`,
  until: (moment) => `Signed in until ${moment}.`,
  sessions: 'Where you are signed in',
  since: (begun, seen) => `since ${begun}, last ${seen}`,
  isThis: 'here',
  end: 'End',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  failed: 'This did not work just now; you are still signed in. Please try again.',
  atProvider: 'Sign out of the sign-in service, too',
  again: 'Reload the page',
};

const byLanguage: Readonly<Record<Language, IdentityWords>> = { de, en };
export const identityWordsIn = (language: Language): IdentityWords => byLanguage[language];
