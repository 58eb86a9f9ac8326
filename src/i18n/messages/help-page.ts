import { type Article, nominative, verb } from '../articles.ts';
import type { Language } from '../language.ts';

/** A noun where a sentence begins, and within one. Without an article it stands as it is. */
const subject = (noun: string, article: Article | undefined): string =>
  article === undefined ? noun : `${article === 'der' ? 'Der' : article === 'das' ? 'Das' : 'Die'} ${noun}`;
const object = (noun: string, article: Article | undefined): string =>
  article === undefined ? noun : `${nominative[article]} ${noun}`;

/** The words of the help page. They come with it, so that the other pages do not carry them. */
const de = {
  intro: 'Wie diese Seiten zu lesen und zu bedienen sind, und was die Begriffe heißen.',
  onThisPage: 'Auf dieser Seite',
  easy: {
    title: 'In einfachen Sätzen',
    note: 'Aus den Fakten am Stichtag gebildet, ohne Szenario. Nicht von einer Prüfgruppe für Leichte Sprache geprüft.',
    proofs: 'Belege zu diesen Sätzen',
    nothing: (day: string) => `Am ${day} ist noch nichts bekannt.`,
    day: (day: string) => `Das ist bekannt am ${day}.`,
    name: (title: string) => `Es geht um: ${title}.`,
    noPhase: 'Von einer Phase ist nichts bekannt.',
    phase: {
      upcoming: (phase: string, article: Article | undefined) =>
        `${subject(phase, article)} ${verb('hat', 'haben', article)} noch nicht angefangen.`,
      running: (phase: string, article: Article | undefined) =>
        `${subject(phase, article)} ${verb('läuft', 'laufen', article)}.`,
      ended: (phase: string, article: Article | undefined) =>
        `${subject(phase, article)} ${verb('ist', 'sind', article)} zu Ende.`,
      'maybe-begun': (phase: string, article: Article | undefined) =>
        `Niemand weiß: ${verb('Hat', 'Haben', article)} ${object(phase, article)} schon angefangen?`,
      'maybe-ended': (phase: string, article: Article | undefined) =>
        `Niemand weiß: ${verb('Läuft', 'Laufen', article)} ${object(phase, article)} noch?`,
    },
    ends: (date: string) => `Das Ende ist: ${date}.`,
    noCommitment: 'Von einer Verpflichtung ist nichts bekannt.',
    commitment: {
      'taken-note': (who: string) => `Wer hat davon gehört? ${who}.`,
      'expression-of-interest': (who: string) => `Wer hat Interesse erklärt? ${who}.`,
      conditional: (who: string) => `Wer hat mit einer Bedingung zugesagt? ${who}.`,
      decided: (who: string) => `Wer hat das beschlossen? ${who}.`,
      'grant-notice': (who: string) => `Wer hat einen Bescheid über Geld? ${who}.`,
    },
    duty: (duty: string) => `Die Pflicht ist: ${duty}.`,
    until: (date: string) => `Das gilt bis: ${date}.`,
    untilNotStated: 'Wie lange das gilt, ist nicht genannt.',
    expired: (date: string) => `Das galt bis: ${date}. Jetzt gilt es nicht mehr.`,
    notYet: 'Das gilt noch nicht.',
    condition: 'Das gilt nur mit einer Bedingung.',
    noTerm: 'Zu was das verpflichtet, ist nicht genannt.',
    decision: {
      'proposed-note': (body: string) => `Wer soll davon hören? ${body}. Beschlossen ist dort nichts.`,
      proposed: (body: string) => `Wer soll beschließen? ${body}. Beschlossen ist noch nichts.`,
      recommended: (body: string) =>
        `Wer soll beschließen? ${body}. Es gibt eine Empfehlung, aber noch keinen Beschluss.`,
      'taken-note': (body: string) => `Wer hat davon gehört? ${body}. Beschlossen ist dort nichts.`,
      urgent: (body: string) => `Wer hat in Eile beschlossen? ${body}.`,
      decided: (body: string) => `Wer hat etwas beschlossen? ${body}.`,
    },
    noMoney: 'Von Geld ist nichts bekannt.',
    money: {
      'planning-cost': (time: string) => `Geld für die Planung${time}.`,
      'existing-staff': (time: string) => `Arbeit von Menschen, die schon da sind,${time}.`,
      'state-funding': (time: string) => `Geld aus einer Förderung${time}.`,
      'third-party': (time: string) => `Geld von anderen${time}.`,
      'own-contribution': (time: string) => `Eigenes Geld der Kommunen${time}.`,
      'gross-expense': (time: string) => `Der ganze Aufwand${time}.`,
    },
    moneyOfState: (time: string) => `Geld vom Land${time}.`,
    /** When money is for; it follows what the money is. */
    time: {
      year: (year: string) => ` im Jahr ${year}`,
      span: (time: string) => ` in der Zeit ${time}`,
      notStated: ' in einer Zeit, die nicht genannt ist',
    },
    amount: (amount: string) => `Das sind: ${amount}.`,
    amountNotStated: 'Wie viel das ist, ist nicht genannt.',
    amountNotAssessable: 'Wie viel das ist, kann noch niemand sagen.',
    relation: {
      'part-of': (title: string) => `Das ist ein Teil von: ${title}.`,
      'same-as': (title: string) => `Das ist dasselbe Geld wie: ${title}.`,
      'instead-of': (title: string) => `Das gilt anstelle von: ${title}.`,
    },
    planned: 'So viel steht davon im Plan.',
    past: 'Das Geld ist schon geflossen.',
    announced: 'Das ist in Aussicht gestellt. Es ist nicht versprochen.',
    estimated: 'Das ist geschätzt.',
    reported: 'Das hat jemand weitererzählt. Eine Quelle sagt es nicht selbst.',
    contradicted: 'Dazu sagen die Quellen Verschiedenes.',
    open: (count: number) =>
      count === 1 ? 'Eine Frage ist noch offen.' : `${count} Fragen sind noch offen.`,
  },
  signs: {
    title: 'Die Zeichen der Gewissheit',
    text: 'Jede Angabe trägt ein Zeichen und ein Wort, oder ihre Tabelle trägt sie für alle. Sie sagen, wie sicher sie ist. Unbekanntes ist nie 0: Eine Summe, in der etwas fehlt, sagt, wie viel fehlt.',
  },
  use: {
    title: 'Bedienung',
    items: [
      'Stichtag: in der Leiste über einer Ansicht als Tag eintippen, oder mit ‹ und › zu den Tagen gehen, an denen etwas bekannt wurde. Was später bekannt wurde, ist dann nicht zu sehen.',
      'Szenario: in derselben Leiste A, B oder C wählen. Das rechnet mit Annahmen; „ohne“ zeigt nur, was Quellen sagen.',
      'Beleg: Gepunktet Unterstrichenes öffnen. Das Fenster zeigt den Wortlaut der Quelle.',
      'Begriff: Gestrichelt unterstrichene Wörter und die Zeichen „?“ öffnen eine Erklärung.',
      'Weitergeben: Die Adresse der Seite enthält alles, was gewählt ist. Wer sie öffnet, sieht dasselbe.',
      'Ohne Netz: Nach dem ersten Besuch öffnet sich die Anwendung auch ohne Verbindung.',
    ],
    keyboard: 'Tastatur',
    keys: [
      ['Tab, Umschalt + Tab', 'weiter und zurück'],
      ['Eingabe oder Leertaste', 'öffnet Beleg oder Begriff'],
      ['Esc', 'schließt das Fenster; der Fokus kehrt zurück'],
      ['Pfeiltasten', 'wählen das Szenario; im Diagramm von Wert zu Wert'],
    ],
  },
  glossary: {
    title: 'Alle Begriffe von A bis Z',
    note: 'Die Erklärungen helfen beim Lesen. Sie sind keine Rechtsberatung. GO NRW: Gemeindeordnung für Nordrhein-Westfalen; LHO NRW: Landeshaushaltsordnung; VV und VVG: die Verwaltungsvorschriften dazu.',
    otherName: 'englisch:',
  },
};

type HelpPageWords = typeof de;

const en: HelpPageWords = {
  intro: 'How to read and to use these pages, and what the terms mean.',
  onThisPage: 'On this page',
  easy: {
    title: 'In simple sentences',
    note: 'Made from the facts of the day, without a scenario. Not checked by a test group for easy language.',
    proofs: 'Evidence for these sentences',
    nothing: (day) => `As of ${day}, nothing is known yet.`,
    day: (day) => `This is known as of ${day}.`,
    name: (title) => `It is about: ${title}.`,
    noPhase: 'Nothing is known of a phase.',
    phase: {
      upcoming: (phase, article) => `The ${phase} ${verb('has', 'have', article)} not begun yet.`,
      running: (phase, article) => `The ${phase} ${verb('is', 'are', article)} running.`,
      ended: (phase, article) => `The ${phase} ${verb('is', 'are', article)} over.`,
      'maybe-begun': (phase, article) => `Nobody knows: ${verb('has', 'have', article)} the ${phase} begun?`,
      'maybe-ended': (phase, article) =>
        `Nobody knows: ${verb('is', 'are', article)} the ${phase} still running?`,
    },
    ends: (date) => `The end is: ${date}.`,
    noCommitment: 'Nothing is known of a commitment.',
    commitment: {
      'taken-note': (who) => `Who has taken note? ${who}.`,
      'expression-of-interest': (who) => `Who has expressed interest? ${who}.`,
      conditional: (who) => `Who has promised on a condition? ${who}.`,
      decided: (who) => `Who has decided it? ${who}.`,
      'grant-notice': (who) => `Who has a notice about money? ${who}.`,
    },
    duty: (duty) => `The duty is: ${duty}.`,
    until: (date) => `This holds until: ${date}.`,
    untilNotStated: 'How long this holds is not stated.',
    expired: (date) => `This held until: ${date}. It does not hold any more.`,
    notYet: 'This does not hold yet.',
    condition: 'This holds only on a condition.',
    noTerm: 'What this binds to is not stated.',
    decision: {
      'proposed-note': (body) => `Who is to take note? ${body}. Nothing was decided there.`,
      proposed: (body) => `Who is to decide? ${body}. Nothing is decided yet.`,
      recommended: (body) => `Who is to decide? ${body}. It is recommended, and not decided yet.`,
      'taken-note': (body) => `Who has taken note? ${body}. Nothing was decided there.`,
      urgent: (body) => `Who decided in a hurry? ${body}.`,
      decided: (body) => `Who has decided something? ${body}.`,
    },
    noMoney: 'Nothing is known of money.',
    money: {
      'planning-cost': (time) => `Money for the planning${time}.`,
      'existing-staff': (time) => `Work of people who are there already,${time}.`,
      'state-funding': (time) => `Money from a grant${time}.`,
      'third-party': (time) => `Money from others${time}.`,
      'own-contribution': (time) => `The municipalities’ own money${time}.`,
      'gross-expense': (time) => `The whole expense${time}.`,
    },
    moneyOfState: (time) => `Money from the state${time}.`,
    time: {
      year: (year) => ` in ${year}`,
      span: (time) => ` in the time ${time}`,
      notStated: ' in a time that is not stated',
    },
    amount: (amount) => `That is: ${amount}.`,
    amountNotStated: 'How much it is, is not stated.',
    amountNotAssessable: 'How much it is, nobody can say yet.',
    relation: {
      'part-of': (title) => `This is a part of: ${title}.`,
      'same-as': (title) => `This is the same money as: ${title}.`,
      'instead-of': (title) => `This holds in place of: ${title}.`,
    },
    planned: 'That much of it stands in the plan.',
    past: 'The money has been paid already.',
    announced: 'This is in prospect. It is not promised.',
    estimated: 'This is an estimate.',
    reported: 'Somebody passed this on. No source says it itself.',
    contradicted: 'The sources disagree on this.',
    open: (count) => (count === 1 ? 'One question is still open.' : `${count} questions are still open.`),
  },
  signs: {
    title: 'The signs of certainty',
    text: 'Every statement has a sign and a word, or its table has them for all. They say how certain it is. What is unknown is never 0: a sum in which something is missing says how much is missing.',
  },
  use: {
    title: 'How to use it',
    items: [
      'As-of date (Stichtag): type a day in the bar above a view, or go with ‹ and › to the days on which something became known. What became known later is not shown then.',
      'Scenario: choose A, B or C in the same bar. It computes with assumptions; “none” shows only what sources say.',
      'Evidence: open what is underlined with dots. The window shows the wording of the source, in German.',
      'Term: words underlined with dashes and the marks “?” open an explanation.',
      'Sharing: the address of the page holds all that is chosen. Whoever opens it sees the same.',
      'Without a network: after the first visit the application opens without a connection, too.',
    ],
    keyboard: 'Keyboard',
    keys: [
      ['Tab, Shift + Tab', 'forwards and backwards'],
      ['Enter or the space bar', 'opens evidence or a term'],
      ['Esc', 'closes the window; the focus returns'],
      ['Arrow keys', 'choose the scenario; in the chart from value to value'],
    ],
  },
  glossary: {
    title: 'All terms from A to Z',
    note: 'The explanations help to read. They are no legal advice. GO NRW: municipal code of North Rhine-Westphalia; LHO NRW: its state budget code; VV and VVG: the administrative rules on it.',
    otherName: 'in German:',
  },
};

const byLanguage: Readonly<Record<Language, HelpPageWords>> = { de, en };

export const helpPageWordsIn = (language: Language): HelpPageWords => byLanguage[language];
