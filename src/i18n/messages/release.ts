import type { Language } from '../language.ts';

/** The words of whoever reads what somebody else has written down, before it counts. */
const de = {
  title: 'Wartet auf Freigabe',
  intro:
    'Entwürfe zeigt keine Ansicht, und sie zählen in keiner Summe. Bitte jeden mit seiner Stelle in der Vorlage vergleichen; freigegeben wird er zum Fakt, mit beiden Namen.',
  count: (count: number) => (count === 1 ? '1 Entwurf' : `${count} Entwürfe`),
  written: (author: string, at: string) => `erfasst von ${author}, ${at}`,
  choose: (statement: string) => `Freigeben: ${statement}`,
  changes: 'Ändert einen Fakt, der bis dahin gilt:',
  supersedes: 'ersetzt',
  show: 'In der Vorlage zeigen',
  hide: 'Vorlage zuklappen',
  discard: 'Verwerfen',
  of: (action: string, statement: string) => `${action}: ${statement}`,
  form: {
    releasedBy: 'Freigegeben von',
    hint: 'Amt oder Funktion, kein Name einer Person; eine andere Stelle als die, die erfasst hat',
    reason: 'Grund',
    reasonHint: 'steht in der Version, die daraus wird',
    missing: 'Bitte angeben.',
    tooLong: (most: number) => `Höchstens ${most} Zeichen.`,
    own: (count: number) =>
      count === 1
        ? 'Einen davon hat dieselbe Stelle erfasst.'
        : `${count} davon hat dieselbe Stelle erfasst.`,
    ownSaid: 'Niemand sonst hat es gelesen; ich gebe trotzdem frei. Das steht dann dabei.',
    release: (count: number) => (count === 1 ? 'Freigeben' : `${count} freigeben`),
    none: 'Kein Entwurf ist gewählt.',
  },
  reasons: {
    release: 'Freigabe',
    discard: (statement: string) => `Entwurf verworfen: ${statement}`,
  },
  broken: {
    alone: 'So geht es nicht: Ein Entwurf beruht auf einem anderen. Bitte alle zusammen freigeben.',
    whole: 'So kann das Dokument nicht freigegeben werden:',
  },
  said: {
    released: (count: number) =>
      count === 1
        ? '1 Fakt ist freigegeben. Alle Ansichten zeigen ihn.'
        : `${count} Fakten sind freigegeben. Alle Ansichten zeigen sie.`,
    discarded: (statement: string) => `Verworfen: „${statement}“. Die Version davor behält ihn.`,
    deleted: 'Die Initiative wurde inzwischen gelöscht. Es ist nichts geschrieben.',
  },
};

export type ReleaseWords = typeof de;

const en: ReleaseWords = {
  title: 'Waiting for release',
  intro:
    'No view shows drafts, and no sum counts them. Please compare each with its passage in the paper; released it becomes a fact, with both names.',
  count: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
  written: (author, at) => `captured by ${author}, ${at}`,
  choose: (statement) => `Release: ${statement}`,
  changes: 'Changes a fact, which holds until then:',
  supersedes: 'supersedes',
  show: 'Show in the paper',
  hide: 'Close the paper',
  discard: 'Discard',
  of: (action, statement) => `${action}: ${statement}`,
  form: {
    releasedBy: 'Released by',
    hint: 'office or role, no name of a person; another office than the one that captured it',
    reason: 'Reason',
    reasonHint: 'stands in the version that comes of it',
    missing: 'Please say.',
    tooLong: (most) => `At most ${most} characters.`,
    own: (count) =>
      count === 1
        ? 'One of them was captured by the same office.'
        : `${count} of them were captured by the same office.`,
    ownSaid: 'Nobody else has read it; I release it all the same. That will stand beside it.',
    release: (count) => (count === 1 ? 'Release' : `Release ${count}`),
    none: 'No draft is chosen.',
  },
  reasons: {
    release: 'released',
    discard: (statement) => `draft discarded: ${statement}`,
  },
  broken: {
    alone: 'Not like this: one draft rests on another. Please release all of them together.',
    whole: 'The document cannot be released like this:',
  },
  said: {
    released: (count) =>
      count === 1
        ? '1 fact is released. Every view shows it.'
        : `${count} facts are released. Every view shows them.`,
    discarded: (statement) => `Discarded: “${statement}”. The version before keeps it.`,
    deleted: 'The initiative was deleted meanwhile. Nothing was written.',
  },
};

const byLanguage: Readonly<Record<Language, ReleaseWords>> = { de, en };

export const releaseWordsIn = (language: Language): ReleaseWords => byLanguage[language];
