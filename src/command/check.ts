import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import { nameOf, openDocument } from './opened.ts';
import { type ExitCode, type World, worst } from './world.ts';

/** Judges each file, and says so of those that are fine. */
export async function check(files: readonly string[], language: Language, world: World): Promise<ExitCode> {
  const { number } = formatterOf(language);
  const codes: ExitCode[] = [];
  for (const file of files) {
    const opened = await openDocument(file, language, world);
    codes.push(opened.kind === 'told' ? opened.code : 0);
    if (opened.kind === 'document') {
      const { fine } = commandWordsIn(language);
      const facts = number(opened.document.facts.length);
      await world.out(`${fine(nameOf(file, language), facts, number(opened.notes))}\n`);
    }
  }
  return worst(codes);
}
