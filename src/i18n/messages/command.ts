import type { Language } from '../language.ts';

/** What the command line says of itself and of how it was called. What it says of a file stands in check.ts and papers.ts. */
const de = {
  help: {
    all: `Aufruf: npm run --silent document -- BEFEHL DATEI… [ANGABEN]

Befehle
  check DATEI…   prüft Dokumente: JSON, Formen und Regeln
  report DATEI   berichtet, wo eine Initiative an einem Tag steht
  read DATEI…    liest Vorlagen (.pdf, .docx, .txt) und schlägt Stellen vor

Angaben für alle Befehle
  --lang de|en   Sprache, vorgegeben ist de
  --help         diese Hilfe; nach einem Befehl dessen Hilfe
  --version      Version

„-“ steht für die Standardeingabe. Ergebnisse gehen an die Standardausgabe, Probleme mit Ort, Gefundenem und Richtigem
an die Fehlerausgabe.

Ende mit 0: in Ordnung; 1: Probleme in einer Datei; 2: falsch aufgerufen, oder eine Datei lässt sich nicht öffnen.
`,
    check: `Aufruf: npm run --silent document -- check DATEI… [--lang de|en]

Prüft Dokumente im Format von docs/data-format.md in drei Stufen: JSON, Formen, Regeln. Fassung 1 wird übernommen.
Eine ausgefüllte Vorlage (.xlsx) wird ebenso geprüft, mit Blatt und Zelle zu jedem Problem.
Zu jeder Datei ohne Fehler steht eine Zeile in der Standardausgabe. Fehler und Hinweise stehen mit Zeile, Spalte und
JSON-Pointer in der Fehlerausgabe.

Ende mit 0: kein Fehler (Hinweise sind keine); 1: Fehler in einer Datei; 2: falsch aufgerufen.

Beispiel: npm run --silent document -- check initiative.json
`,
    report: `Aufruf: npm run --silent document -- report DATEI --as-of TAG [ANGABEN]

Berichtet mit denselben Sätzen, Zahlen und Status wie die Seiten, wo die Initiative an dem Tag stand.

Angaben
  --as-of TAG           Stichtag als 2018-11-05 oder 05.11.2018
  --year JAHR|all       Haushaltsjahr, oder alle
  --municipality KEY    Regionalschlüssel oder Kennung einer Kommune; ohne sie alle
  --scenario ID         Szenario des Dokuments; ohne es nur, was in Quellen steht
  --format md|json|csv  Form, vorgegeben ist md; json und csv halten jede Zahl mit Status und Beleg
  --lang de|en          Sprache

Was niemand weiß, ist in jeder Form ein Wort und nie eine Zahl. Beträge in json sind Euro mit Cent.

Beispiel: npm run --silent document -- report initiative.json --as-of 2018-11-05 --scenario b --format csv
`,
    read: `Aufruf: npm run --silent document -- read DATEI… [--format jsonl|text] [--lang de|en]

Liest Vorlagen als PDF, Word-Datei (.docx) oder Text und schlägt Stellen vor, die etwas aussagen: Beträge, Sätze,
Tage, Zeiträume, Stellen, Status, Instrumente, Beschlüsse, Verpflichtungen. Ein Vorschlag ist keine Aussage, bevor
ein Mensch ihn übernommen hat.

Jeder Vorschlag ist eine Zeile JSON in der Standardausgabe:
  file          die Datei
  kind          amount, rate, date, period, units, status, instrument, decision oder commitment
  page          Seite, ab 1
  start, end    Ort im Text der ganzen Datei, gezählt ab 0 in UTF-16-Einheiten
  words         was dort steht
  basis         die Wörter, auf denen der Vorschlag beruht
  value         bei Beträgen low, best, high in Cent, bei Sätzen in Basispunkten (1 % = 100); null ist unbekannt, nie 0

Der Text der ganzen Datei sind ihre Seiten, verbunden durch je einen Seitenvorschub (U+000C); --format text gibt ihn aus.
Seiten ohne Text (gescannt) stehen in der Fehlerausgabe.

Ende mit 0: gelesen; 1: eine Datei gibt keinen Text; 2: falsch aufgerufen.

Beispiel: npm run --silent document -- read vorlage.pdf
`,
  },
  wrong: {
    'no-command': 'Es fehlt ein Befehl.',
    'unknown-command': (given: string) => `Den Befehl „${given}“ gibt es nicht.`,
    'unknown-option': (given: string) => `Die Angabe „${given}“ gibt es hier nicht.`,
    'no-value': (option: string) => `Nach „${option}“ fehlt ein Wert.`,
    'needless-value': (option: string) => `Nach „${option}“ steht kein Wert.`,
    'no-file': 'Es fehlt eine Datei.',
    'one-file': 'Ein Bericht ist von einer Datei.',
    'no-day': 'Es fehlt der Stichtag: --as-of TAG.',
    value: (option: string, given: string, right: string) =>
      `„${given}“ ist kein möglicher Wert von ${option}. Möglich: ${right}.`,
  },
  seeHelp: (command: string) => `Hilfe: npm run --silent document -- ${command}--help`,
  aDay: 'ein Tag wie 2018-11-05',
  none: 'keiner, das Dokument nennt keinen',
  notOpened: {
    missing: 'Die Datei gibt es nicht.',
    folder: 'Das ist ein Ordner, keine Datei.',
    denied: 'Die Datei darf nicht gelesen werden.',
    unreadable: 'Die Datei lässt sich nicht lesen.',
  },
  standardInput: 'Standardeingabe',
  fine: (file: string, facts: string, notes: string) =>
    `${file}: in Ordnung, ${facts} Aussagen, ${notes} Hinweise`,
  more: (count: string) => `und ${count} weitere`,
};

type CommandWords = typeof de;

const en: CommandWords = {
  help: {
    all: `Usage: npm run --silent document -- COMMAND FILE… [OPTIONS]

Commands
  check FILE…    judges documents: JSON, shapes and rules
  report FILE    reports where an initiative stands on a day
  read FILE…     reads papers (.pdf, .docx, .txt) and proposes passages

Options of all commands
  --lang de|en   language, de by default
  --help         this help; behind a command that of the command
  --version      version

“-” is the standard input. Results go to the standard output, problems with place, what was found and what is right to
the standard error.

Ends with 0: fine; 1: problems in a file; 2: wrong use, or a file that cannot be opened.
`,
    check: `Usage: npm run --silent document -- check FILE… [--lang de|en]

Judges documents in the format of docs/data-format.md in three stages: JSON, shapes, rules. Version 1 is taken over.
A filled template (.xlsx) is judged, too, with sheet and cell of each problem.
For each file without an error there is a line on the standard output. Errors and notes, with line, column and JSON
Pointer, are on the standard error.

Ends with 0: no error (notes are none); 1: errors in a file; 2: wrong use.

Example: npm run --silent document -- check initiative.json --lang en
`,
    report: `Usage: npm run --silent document -- report FILE --as-of DAY [OPTIONS]

Reports where the initiative stood on that day, in the sentences, figures and statuses of the pages.

Options
  --as-of DAY           the day, as 2018-11-05 or 05.11.2018
  --year YEAR|all       fiscal year, or all of them
  --municipality KEY    regional key or id of a municipality; all without it
  --scenario ID         scenario of the document; without it only what sources say
  --format md|json|csv  form, md by default; json and csv hold each figure with its status and evidence
  --lang de|en          language

What nobody knows is a word in every form, never a number. Amounts in json are euros with cents.

Example: npm run --silent document -- report initiative.json --as-of 2018-11-05 --scenario b --format csv --lang en
`,
    read: `Usage: npm run --silent document -- read FILE… [--format jsonl|text] [--lang de|en]

Reads papers as PDF, Word file (.docx) or text and proposes passages that state something: amounts, rates, days,
periods, units, statuses, instruments, decisions, commitments. A proposal is no statement before a person took it over.

Each proposal is a line of JSON on the standard output:
  file          the file
  kind          amount, rate, date, period, units, status, instrument, decision or commitment
  page          page, from 1
  start, end    place in the text of the whole file, counted from 0 in UTF-16 units
  words         what stands there
  basis         the words that the proposal rests on
  value         of amounts low, best, high in cents, of rates in basis points (1 % = 100); null is unknown, never 0

The text of the whole file is its pages, joined by form feeds (U+000C); --format text gives it.
Pages without text (scanned) are named on the standard error.

Ends with 0: read; 1: a file gives no text; 2: wrong use.

Example: npm run --silent document -- read paper.pdf --lang en
`,
  },
  wrong: {
    'no-command': 'A command is missing.',
    'unknown-command': (given) => `There is no command “${given}”.`,
    'unknown-option': (given) => `There is no option “${given}” here.`,
    'no-value': (option) => `A value is missing behind “${option}”.`,
    'needless-value': (option) => `“${option}” takes no value.`,
    'no-file': 'A file is missing.',
    'one-file': 'A report is of one file.',
    'no-day': 'The day is missing: --as-of DAY.',
    value: (option, given, right) => `“${given}” is no possible value of ${option}. Possible: ${right}.`,
  },
  seeHelp: (command) => `Help: npm run --silent document -- ${command}--help`,
  aDay: 'a day such as 2018-11-05',
  none: 'none, the document has none',
  notOpened: {
    missing: 'There is no such file.',
    folder: 'That is a folder, not a file.',
    denied: 'The file may not be read.',
    unreadable: 'The file cannot be read.',
  },
  standardInput: 'standard input',
  fine: (file, facts, notes) => `${file}: fine, ${facts} statements, ${notes} notes`,
  more: (count) => `and ${count} more`,
};

const byLanguage: Readonly<Record<Language, CommandWords>> = { de, en };

export const commandWordsIn = (language: Language): CommandWords => byLanguage[language];
