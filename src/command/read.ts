import type { Candidate } from '#domain/reading/candidate.ts';
import { readCandidates } from '#domain/reading/read.ts';
import { paperProblemText, withoutTextNote } from '#files/paper/paper-words.ts';
import { type Paper, paperLimits, wholeText } from '#files/paper/paper.ts';
import { readPaper } from '#files/paper/read-paper.ts';
import type { Language } from '#i18n/language.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import type { Options, Wrong } from './arguments.ts';
import { nameOf } from './opened.ts';
import { printable, printableJson } from './printable.ts';
import { type ExitCode, type World, worst } from './world.ts';

const writers = {
  jsonl: (paper, file) => linesOf(paper, file),
  text: (paper) => `${printablePages(wholeText(paper))}\n`,
} as const satisfies Readonly<Record<string, (paper: Paper, file: string) => string>>;
type Format = keyof typeof writers;
const isFormat = (name: string): name is Format => Object.hasOwn(writers, name);

/** Reads papers and writes what each of them proposes; or says how the call was wrong. */
export async function read(
  files: readonly string[],
  { format = 'jsonl' }: Options,
  language: Language,
  world: World,
): Promise<ExitCode | Wrong> {
  if (!isFormat(format)) {
    return { kind: 'value', option: '--format', given: format, right: Object.keys(writers) };
  }
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await readOne(file, { write: writers[format], language, world }));
  return worst(codes);
}

async function readOne(
  file: string,
  {
    write,
    language,
    world,
  }: {
    readonly write: (paper: Paper, file: string) => string;
    readonly language: Language;
    readonly world: World;
  },
): Promise<ExitCode> {
  const say = (text: string) => world.err(`${nameOf(file, language)}: ${text}\n`);
  const opened = await world.open(file, paperLimits.file);
  if (opened.kind !== 'opened') {
    await say(commandWordsIn(language).notOpened[opened.kind]);
    return 2;
  }
  const answer = await readPaper(opened.bytes, world.pdfLibrary);
  if (answer.kind === 'refused') {
    await say(paperProblemText(answer.problem, language));
    return 1;
  }
  const { paper } = answer;
  const note = withoutTextNote(paper, language);
  if (note !== undefined) await say(note);
  await world.out(write(paper, file));
  return paper.withoutText.length === paper.pages.length ? 1 : 0;
}

function linesOf(paper: Paper, file: string): string {
  const text = wholeText(paper);
  let page = 1;
  let counted = 0;
  const lines = readCandidates(text).map((candidate) => {
    // In the order of the text: each page is counted once.
    page += text.slice(counted, candidate.start).split('\f').length - 1;
    counted = candidate.start;
    return lineOf(candidate, file, page);
  });
  return lines.join('');
}

const lineOf = ({ kind, start, end, words, basis, value }: Candidate, file: string, page: number): string =>
  `${printableJson(JSON.stringify({ file, kind, page, start, end, words, value, basis }))}\n`;

/** The text as it is counted. */
const printablePages = (text: string): string => text.split('\f').map(printable).join('\f');
