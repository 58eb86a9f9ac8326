import type { Initiative } from '#domain/document/initiative.ts';
import type { FileProblem } from '#files/document/file-problem.ts';
import { problemLine } from '#files/document/problem-text.ts';
import { type DocumentRead, largestDocument, readDocument } from '#files/document/read-document.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import { printable } from './printable.ts';
import type { ExitCode, World } from './world.ts';

/** A document that a command goes on with, or the code to end with after its problems were told. */
export type OpenedDocument =
  | { readonly kind: 'document'; readonly document: Initiative; readonly notes: number }
  | { readonly kind: 'told'; readonly code: ExitCode };

export async function openDocument(file: string, language: Language, world: World): Promise<OpenedDocument> {
  const opened = await world.open(file, largestDocument);
  if (opened.kind !== 'opened') {
    await world.err(`${nameOf(file, language)}: ${commandWordsIn(language).notOpened[opened.kind]}\n`);
    return { kind: 'told', code: 2 };
  }
  const read = await readEither(opened.bytes);
  if (read.kind === 'refused') {
    await tell(file, read.problems, language, world);
    return { kind: 'told', code: 1 };
  }
  await tell(file, read.warnings, language, world);
  return { kind: 'document', document: read.document, notes: read.warnings.length };
}

/** A workbook is an archive, which begins as no JSON does. */
async function readEither(bytes: Uint8Array): Promise<DocumentRead> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readDocument(bytes);
  const { readTemplate } = await import('#files/template/read-template.ts');
  return readTemplate(bytes);
}

export const nameOf = (file: string, language: Language): string =>
  file === '-' ? commandWordsIn(language).standardInput : printable(file);

const mostTold = 100;

/** A line for each problem, as compilers write them, so that an editor leads to the place. */
async function tell(
  file: string,
  problems: readonly FileProblem[],
  language: Language,
  world: World,
): Promise<void> {
  const name = nameOf(file, language);
  const lines = problems.slice(0, mostTold).map((problem) => {
    const place = problem.at ? `:${problem.at.line}:${problem.at.column}` : '';
    return `${name}${place}: ${printable(problemLine(problem, language)).replaceAll('\n', ' ')}\n`;
  });
  const left = problems.length - mostTold;
  const more = commandWordsIn(language).more(formatterOf(language).number(left));
  await world.err(lines.join('') + (left > 0 ? `${name}: ${more}\n` : ''));
}
