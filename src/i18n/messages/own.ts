import type { Language } from '../language.ts';

/** The words of the reader's own initiatives; they come with the dialog in which these are kept. */
const de = {
  title: 'Eigene Initiativen',
  close: 'Schließen',
  home: {
    browser: {
      intro:
        'Eigene Initiativen stehen nur in diesem Browser, auf diesem Gerät. Weitergegeben werden sie als Datei. Jede Änderung ist eine Version mit Name, Zeit und Grund; nichts wird überschrieben.',
      none: 'In diesem Browser gibt es noch keine eigene Initiative.',
      list: 'Eigene Initiativen in diesem Browser',
    },
    server: {
      intro:
        'Diese Initiativen stehen auf dem Server: wer ihn erreicht, sieht und ändert dieselben. Jede Änderung ist eine Version mit Name, Zeit und Grund; nichts wird überschrieben.',
      none: 'Auf dem Server gibt es noch keine Initiative.',
      list: 'Initiativen auf dem Server',
    },
  },
  isLasting: 'Der Browser hebt sie auf, bis sie gelöscht werden.',
  isNotLasting:
    'Der Browser darf sie löschen, wenn der Platz knapp wird. Eine Datei bleibt: bitte von Zeit zu Zeit sichern.',
  begin: {
    paper: 'Mit einer Vorlage beginnen',
    paperText:
      'Ein PDF, ein Word-Dokument oder ein Text wird Stelle für Stelle zum Dashboard, jede Angabe mit ihrem Wortlaut als Beleg.',
    capture: 'Vorlage erfassen',
    example: 'Mit einem Beispiel beginnen',
    exampleText: 'Eine Kopie der gezeigten Initiative, in der sich alles ändern lässt. Das Beispiel bleibt.',
    or: 'oder ohne Inhalt:',
  },
  add: 'Neue Initiative',
  copyOf: (title: string) => `Kopie von „${title}“`,
  openFile: 'Datei öffnen',
  show: 'Zeigen',
  shown: 'wird gezeigt',
  copy: 'Kopieren',
  rename: 'Umbenennen',
  remove: 'Löschen',
  revisions: 'Versionen',
  file: 'Als Datei sichern',
  workbook: 'Als Excel sichern',
  of: (action: string, title: string) => `${action}: ${title}`,
  form: {
    title: 'Name der Initiative',
    reason: 'Grund',
    author: 'Verfasst von',
    hint: {
      title: 'wie sie in der Auswahl heißt',
      reason: 'warum sich etwas ändert, zum Beispiel „Bescheid vom 12.03.“',
      author: 'Amt, Funktion oder Name; steht in der Version, und dieser Browser merkt es sich',
    },
    cancel: 'Abbrechen',
  },
  problems: { missing: 'Bitte ausfüllen.', 'too-long': (most: number) => `Höchstens ${most} Zeichen.` },
  reasons: {
    add: 'neu angelegt',
    copy: (title: string) => `Kopie von „${title}“`,
    rename: 'umbenannt',
    remove: 'gelöscht',
    undo: 'Löschen rückgängig',
    restore: (number: number) => `Stand der Version ${number} wiederhergestellt`,
    file: (name: string) => `aus der Datei „${name}“`,
  },
  copyName: (title: string) => `${title} (Kopie)`,
  submit: {
    add: 'Anlegen',
    copy: 'Kopie anlegen',
    rename: 'Umbenennen',
    remove: 'Löschen',
    restore: 'Wiederherstellen',
    replace: 'Ersetzen',
    takeOver: 'Übernehmen',
  },
  said: {
    added: (title: string) => `„${title}“ ist angelegt.`,
    renamed: (title: string) => `Sie heißt jetzt „${title}“.`,
    removed: (title: string) => `„${title}“ ist gelöscht; die Versionen bleiben.`,
    back: (title: string) => `„${title}“ ist wieder da.`,
    restored: (number: number) => `Der Stand der Version ${number} gilt wieder, als neue Version.`,
    replaced: (title: string) =>
      `„${title}“ ist durch die Datei ersetzt; der Stand davor bleibt eine Version.`,
    merged: 'Jemand hatte inzwischen etwas anderes geändert; beides steht jetzt da.',
    deleted: 'Jemand hat die Initiative inzwischen gelöscht. Es ist nichts geschrieben.',
  },
  undo: 'Rückgängig',
  back: 'Zurück',
  history: {
    title: (title: string) => `Versionen von „${title}“`,
    number: 'Version',
    at: 'Zeit',
    author: 'Verfasst von',
    reason: 'Grund',
    deletion: 'gelöscht',
    restore: 'Wiederherstellen',
    compare: 'Zwei Versionen vergleichen',
    from: 'von Version',
    to: 'bis Version',
    same: 'Beide Versionen sagen dasselbe.',
    was: 'vorher',
    is: 'jetzt',
    differences: (count: number) => (count === 1 ? 'ein Unterschied' : `${count} Unterschiede`),
  },
  opened: {
    title: (name: string) => `Datei „${name}“`,
    refused: (count: number) =>
      `Die Datei wird nicht übernommen: ${count === 1 ? 'ein Fehler' : `${count} Fehler`}. Es ist nichts geändert.`,
    warnings: (count: number) => (count === 1 ? 'Ein Hinweis' : `${count} Hinweise`),
    fresh: 'Diese Initiative gibt es hier noch nicht. Sie wird neu angelegt.',
    example: 'Sie heißt wie ein Beispiel, das niemand ändert. Sie wird als eigene Initiative angelegt.',
    replaces: (count: number) =>
      `Diese Initiative gibt es hier schon. Die Datei ändert daran ${count === 1 ? 'eines' : `${count} Angaben`}:`,
    same: 'Die Datei sagt dasselbe wie das, was hier steht. Es gibt nichts zu übernehmen.',
    holds: (facts: number, sources: number, drafts: number) =>
      [
        facts === 1 ? '1 Aussage' : `${facts} Aussagen`,
        sources === 1 ? '1 Quelle' : `${sources} Quellen`,
        ...(drafts === 0 ? [] : [drafts === 1 ? '1 Entwurf' : `${drafts} Entwürfe`]),
      ].join(', '),
  },
  drafts: {
    carried: (count: number) =>
      `${count === 1 ? 'Ein Entwurf ist' : `${count} Entwürfe sind`} in der Datei, als solche gekennzeichnet: Niemand hat sie freigegeben, keine Ansicht zeigt sie.`,
    without: 'Ohne Entwürfe sichern',
    waiting: (count: number) =>
      `${count === 1 ? 'Ein Entwurf wartet' : `${count} Entwürfe warten`} auf Freigabe; keine Ansicht zeigt, was darin steht.`,
    toRelease: 'Zur Freigabe',
    left: (count: number) =>
      `${count === 1 ? 'Ein Entwurf ist' : `${count} Entwürfe sind`} nicht in der Datei: niemand hat sie freigegeben.`,
  },
  workbooks: {
    template: 'Leere Excel-Vorlage',
    empty: 'Die Vorlage ist gesichert. Ausgefüllt lässt sie sich mit „Datei öffnen“ einlesen.',
    emptyName: 'vorlage',
    left: (what: string) => `Nicht in der Mappe: ${what}. Die Datei (JSON) hat alles.`,
    kinds: {
      scenarios: (count: number) => (count === 1 ? '1 Szenario' : `${count} Szenarien`),
      texts: (count: number) => (count === 1 ? 'der Text einer Quelle' : `die Texte von ${count} Quellen`),
      entry: (count: number) =>
        count === 1 ? 'wer eine Aussage erfasst hat' : `wer ${count} Aussagen erfasst hat`,
    },
  },
  lost: {
    title: 'In diesem Browser fehlen eigene Initiativen:',
    text: 'Der Browser hat sie gelöscht, oder er gibt sie in diesem Fenster nicht her (privates Fenster, gesperrter Speicher). Liegt eine Datei vor, lässt sie sich hier wieder öffnen.',
    accept: 'Verstanden, nicht mehr nennen',
  },
  writing: {
    'storage-full':
      'Der Speicher hat keinen Platz mehr; es ist nichts geschrieben. Als Datei geht nichts verloren; ist wieder Platz, die Datei hier öffnen.',
    'storage-blocked':
      'Der Browser lässt hier nichts aufheben (privates Fenster oder gesperrter Speicher); es ist nichts geschrieben. Als Datei geht nichts verloren.',
    fixed: 'Ein Beispiel wird nicht geändert. Bitte eine Kopie davon anlegen.',
    forbidden: 'Das dürfen Sie mit Ihrer Rolle nicht; es ist nichts geschrieben.',
    rejected: 'Das hält den Datenvertrag nicht ein; es ist nichts geschrieben:',
    outdated: 'Jemand hat inzwischen geschrieben; es ist nichts geschrieben. Bitte noch einmal versuchen.',
    'set-back':
      'Der Datendienst ist auf einen früheren Stand gebracht worden: Die Version, die Sie bearbeitet haben, gibt es dort so nicht mehr. Es ist nichts geschrieben. Bitte das hier als Datei sichern, die Seite neu laden und vergleichen, was fehlt.',
    away: 'Der Datendienst antwortet gerade nicht; es ist nichts geschrieben. Was hier steht, bleibt stehen: bitte noch einmal, sobald er antwortet.',
    unreachable:
      'Es kam keine Antwort; ob geschrieben wurde, ist nicht bekannt. Bitte noch einmal versuchen.',
    'not-found': 'Diese Initiative gibt es nicht mehr; es ist nichts geschrieben.',
    refused: (status: number) =>
      status >= 500
        ? `Der Datendienst meldet einen Fehler (${status}); ob geschrieben wurde, ist nicht bekannt. Bitte nachsehen und dann noch einmal versuchen.`
        : `Der Datendienst hat abgelehnt (Fehler ${status}); es ist nichts geschrieben. Bitte in einer Minute noch einmal versuchen.`,
    malformed: 'Die Antwort war nicht zu verstehen; ob geschrieben wurde, ist nicht bekannt.',
    keep: 'Als Datei sichern',
  },
};

export type OwnWords = typeof de;

const en: OwnWords = {
  title: 'Own initiatives',
  close: 'Close',
  home: {
    browser: {
      intro:
        'Own initiatives are kept in this browser only, on this device. They are passed on as files. Each change is a version with a name, a time and a reason; nothing is overwritten.',
      none: 'There is no own initiative in this browser yet.',
      list: 'Own initiatives in this browser',
    },
    server: {
      intro:
        'These initiatives are kept on the server: whoever reaches it sees and changes the same. Each change is a version with a name, a time and a reason; nothing is overwritten.',
      none: 'There is no initiative on the server yet.',
      list: 'Initiatives on the server',
    },
  },
  isLasting: 'The browser keeps them until they are deleted.',
  isNotLasting:
    'The browser may delete them when room gets short. A file stays: please save one from time to time.',
  begin: {
    paper: 'Begin with a paper',
    paperText:
      'A PDF, a Word document or a text becomes a dashboard passage by passage, each statement with its wording as evidence.',
    capture: 'Capture a paper',
    example: 'Begin with an example',
    exampleText: 'A copy of the initiative shown, in which everything can be changed. The example stays.',
    or: 'or without content:',
  },
  add: 'New initiative',
  copyOf: (title) => `Copy of “${title}”`,
  openFile: 'Open a file',
  show: 'Show',
  shown: 'shown',
  copy: 'Copy',
  rename: 'Rename',
  remove: 'Delete',
  revisions: 'Versions',
  file: 'Save as a file',
  workbook: 'Save as Excel',
  of: (action, title) => `${action}: ${title}`,
  form: {
    title: 'Name of the initiative',
    reason: 'Reason',
    author: 'Written by',
    hint: {
      title: 'what it is called in the selection',
      reason: 'why something changes, for example “grant notice of 12 March”',
      author: 'office, role or name; stands in the version, and this browser remembers it',
    },
    cancel: 'Cancel',
  },
  problems: { missing: 'Please fill in.', 'too-long': (most) => `At most ${most} characters.` },
  reasons: {
    add: 'newly created',
    copy: (title) => `copy of “${title}”`,
    rename: 'renamed',
    remove: 'deleted',
    undo: 'deletion undone',
    restore: (number) => `restored as it was in version ${number}`,
    file: (name) => `from the file “${name}”`,
  },
  copyName: (title) => `${title} (copy)`,
  submit: {
    add: 'Create',
    copy: 'Create the copy',
    rename: 'Rename',
    remove: 'Delete',
    restore: 'Restore',
    replace: 'Replace',
    takeOver: 'Take over',
  },
  said: {
    added: (title) => `“${title}” is created.`,
    renamed: (title) => `It is now called “${title}”.`,
    removed: (title) => `“${title}” is deleted; its versions stay.`,
    back: (title) => `“${title}” is back.`,
    restored: (number) => `It is again as it was in version ${number}, as a new version.`,
    replaced: (title) => `“${title}” is replaced by the file; what was there stays a version.`,
    merged: 'Somebody had changed something else meanwhile; both stands there now.',
    deleted: 'Somebody deleted the initiative meanwhile. Nothing was written.',
  },
  undo: 'Undo',
  back: 'Back',
  history: {
    title: (title) => `Versions of “${title}”`,
    number: 'Version',
    at: 'Time',
    author: 'Written by',
    reason: 'Reason',
    deletion: 'deleted',
    restore: 'Restore',
    compare: 'Compare two versions',
    from: 'from version',
    to: 'to version',
    same: 'Both versions say the same.',
    was: 'before',
    is: 'now',
    differences: (count) => (count === 1 ? 'one difference' : `${count} differences`),
  },
  opened: {
    title: (name) => `File “${name}”`,
    refused: (count) =>
      `The file is not taken over: ${count === 1 ? 'one mistake' : `${count} mistakes`}. Nothing is changed.`,
    warnings: (count) => (count === 1 ? 'One remark' : `${count} remarks`),
    fresh: 'There is no such initiative here yet. It is created.',
    example:
      'It is called like an example, which nobody changes. It is created as an initiative of your own.',
    replaces: (count) =>
      `There is such an initiative here. The file changes ${count === 1 ? 'one thing' : `${count} things`} of it:`,
    same: 'The file says the same as what is here. There is nothing to take over.',
    holds: (facts, sources, drafts) =>
      [
        facts === 1 ? '1 statement' : `${facts} statements`,
        sources === 1 ? '1 source' : `${sources} sources`,
        ...(drafts === 0 ? [] : [drafts === 1 ? '1 draft' : `${drafts} drafts`]),
      ].join(', '),
  },
  drafts: {
    carried: (count) =>
      `${count === 1 ? 'One draft is' : `${count} drafts are`} in the file, marked as such: nobody has released them, no view shows them.`,
    without: 'Save without drafts',
    waiting: (count) =>
      `${count === 1 ? 'One draft waits' : `${count} drafts wait`} to be released; no view shows what is in it.`,
    toRelease: 'To the release',
    left: (count) =>
      `${count === 1 ? 'One draft is' : `${count} drafts are`} not in the file: nobody has released them.`,
  },
  workbooks: {
    template: 'Empty Excel template',
    empty: 'The template is saved. Filled in, it is read by “Open a file”.',
    emptyName: 'template',
    left: (what) => `Not in the workbook: ${what}. The file (JSON) has everything.`,
    kinds: {
      scenarios: (count) => (count === 1 ? '1 scenario' : `${count} scenarios`),
      texts: (count) => (count === 1 ? 'the text of a source' : `the texts of ${count} sources`),
      entry: (count) => (count === 1 ? 'who captured a statement' : `who captured ${count} statements`),
    },
  },
  lost: {
    title: 'Own initiatives are missing in this browser:',
    text: 'The browser has deleted them, or does not give them out in this window (private window, blocked storage). Where there is a file, it can be opened here again.',
    accept: 'Understood, name them no more',
  },
  writing: {
    'storage-full':
      'The storage has no room left; nothing was written. As a file nothing gets lost; once there is room, open the file here again.',
    'storage-blocked':
      'The browser keeps nothing here (private window or blocked storage); nothing was written. As a file nothing gets lost.',
    fixed: 'An example is not changed. Please make a copy of it.',
    forbidden: 'Your role does not allow this; nothing was written.',
    rejected: 'This breaks the data contract; nothing was written:',
    outdated: 'Somebody has written meanwhile; nothing was written. Please try again.',
    'set-back':
      'The data service was brought to an earlier state: the version that you edited is not there any more as it was. Nothing was written. Please keep this as a file, load the page again, and compare what is missing.',
    away: 'The data service does not answer just now; nothing was written. What stands here stays: please try again once it answers.',
    unreachable: 'No answer came; whether it was written is not known. Please try again.',
    'not-found': 'This initiative is not there any more; nothing was written.',
    refused: (status) =>
      status >= 500
        ? `The data service reports an error (${status}); whether it was written is not known. Please look, and then try again.`
        : `The data service refused (error ${status}); nothing was written. Please try again in a minute.`,
    malformed: 'The answer could not be understood; whether it was written is not known.',
    keep: 'Save as a file',
  },
};

const byLanguage: Readonly<Record<Language, OwnWords>> = { de, en };

export const ownWordsIn = (language: Language): OwnWords => byLanguage[language];
