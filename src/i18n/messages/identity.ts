import type { Language } from '../language.ts';

/** The words of who is signed in and what that person may do. */
const de = {
  signIn: 'Anmelden',
  signInBeside: 'Anmelden (in einem neuen Tab)',
  signedInAgain: (name: string) =>
    `Sie sind wieder angemeldet: ${name}. Geschrieben ist noch nichts; bitte noch einmal sichern.`,
  entry:
    'Was hier steht, sehen nur Angemeldete. Die Anmeldung führt zum Anmeldedienst Ihrer Verwaltung und zurück auf diese Seite.',
  noLonger: 'Sie sind nicht mehr angemeldet; es ist nichts geschrieben.',
  mayNot: {
    signedOut: 'Weiter geht es, sobald Sie angemeldet sind. Was hier steht, bleibt stehen.',
    edit: 'Erfassen und Ändern gehören nicht zu Ihrer Rolle (Lesen). Wer die Konten verwaltet, kann eine andere geben.',
    release:
      'Freigeben gehört nicht zu Ihrer Rolle. Das macht eine Person, zu deren Rolle es gehört; Ihre Entwürfe warten hier auf sie.',
    remove: 'Löschen gehört nicht zu Ihrer Rolle. Das kann, wer freigibt.',
    own: 'Von Ihnen erfasst: freigeben muss es eine andere Person.',
  },
  asDrafts:
    'Die Fakten kommen als Ihre Entwürfe mit: Eine andere Person gibt sie frei, bis dahin zeigt sie keine Ansicht.',
  onServer:
    'Diese Initiativen stehen auf dem Server, für alle, die sich anmelden. Was jemand darf, sagt die Rolle. Jede Änderung ist eine Version mit Name, Zeit und Grund; nichts wird überschrieben.',
  title: (name: string) => `Angemeldet: ${name}`,
  close: 'Schließen',
  role: {
    reader: 'Lesen: alles Freigegebene. Erfassen und Freigeben gehören nicht zu Ihrer Rolle.',
    editor: 'Bearbeiten: lesen, erfassen, Versionen vergleichen. Freigeben gehört nicht zu Ihrer Rolle.',
    approver: 'Freigeben: lesen, erfassen und Entwürfe anderer freigeben, nicht die eigenen.',
    none: 'Ihr Konto hat hier keine Rolle. Wer die Konten verwaltet, kann eine geben.',
  },
  writtenAs: (name: string) => `Was Sie schreiben, steht unter „${name}“.`,
  releasedAs: (name: string) => `Freigegeben wird unter „${name}“.`,
  until: (moment: string) => `Angemeldet bis ${moment}.`,
  sessions: 'Wo Sie angemeldet sind',
  since: (begun: string, seen: string) =>
    begun === seen ? `seit ${begun}` : `seit ${begun}, zuletzt ${seen}`,
  isThis: 'hier',
  end: 'Beenden',
  ended: 'Diese Anmeldung ist beendet.',
  notEnded: 'Das ging gerade nicht; dort ist noch angemeldet. Bitte noch einmal versuchen.',
  noList: 'Wo sonst noch, war gerade nicht zu erfahren.',
  signOut: 'Abmelden',
  signedOut: 'Sie sind abgemeldet.',
  failed: 'Das ging gerade nicht; Sie sind noch angemeldet. Bitte noch einmal versuchen.',
  atProvider: 'Auch im Anmeldedienst abmelden',
  again: 'Seite neu laden',
};
export type IdentityWords = typeof de;

const en: IdentityWords = {
  signIn: 'Sign in',
  signInBeside: 'Sign in (in a new tab)',
  signedInAgain: (name) => `You are signed in again: ${name}. Nothing is written yet; please save again.`,
  entry:
    'What stands here is shown to those who are signed in. Signing in leads to the sign-in service of your administration, and back to this page.',
  noLonger: 'You are no longer signed in; nothing was written.',
  mayNot: {
    signedOut: 'It goes on once you are signed in. What stands here stays.',
    edit: 'Capturing and changing are not part of your role (reading). Whoever manages accounts can give another one.',
    release:
      'Releasing is not part of your role. Another person does it whose role it is; your drafts wait for them here.',
    remove: 'Deleting is not part of your role. Whoever releases can do it.',
    own: 'Captured by you: another person has to release it.',
  },
  asDrafts:
    'The facts come along as your drafts: another person releases them, and no view shows them until then.',
  onServer:
    'These initiatives are on the server, for all who sign in. What somebody may do, the role says. Each change is a version with a name, a time and a reason; nothing is overwritten.',
  title: (name) => `Signed in: ${name}`,
  close: 'Close',
  role: {
    reader: 'Reading: all that is released. Your role does not include capturing and releasing.',
    editor: 'Editing: read, capture, compare versions. Your role does not include releasing.',
    approver: 'Releasing: read, capture, and release drafts of others, not your own.',
    none: 'Your account has no role here. Whoever manages accounts can give one.',
  },
  writtenAs: (name) => `What you write stands under “${name}”.`,
  releasedAs: (name) => `Released under “${name}”.`,
  until: (moment) => `Signed in until ${moment}.`,
  sessions: 'Where you are signed in',
  since: (begun, seen) => (begun === seen ? `since ${begun}` : `since ${begun}, last ${seen}`),
  isThis: 'here',
  end: 'End',
  ended: 'That session has ended.',
  notEnded: 'This did not work just now; that session still stands. Please try again.',
  noList: 'Where else could not be learned just now.',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  failed: 'This did not work just now; you are still signed in. Please try again.',
  atProvider: 'Sign out of the sign-in service, too',
  again: 'Reload the page',
};

const byLanguage: Readonly<Record<Language, IdentityWords>> = { de, en };
export const identityWordsIn = (language: Language): IdentityWords => byLanguage[language];
