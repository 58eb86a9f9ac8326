import type { Language } from '#i18n/language.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import { loadWords } from '#i18n/words.ts';
import { type Call, type Wrong, callIn } from './arguments.ts';
import { check } from './check.ts';
import { printable } from './printable.ts';
import type { ExitCode, World } from './world.ts';

/** Does what a call asks for, and says how it ended. What a command needs is loaded when it is asked for. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const call = callIn(args);
  await loadWords(call.language);
  switch (call.kind) {
    case 'help':
      await world.out(commandWordsIn(call.language).help[call.command ?? 'all']);
      return 0;
    case 'version':
      await world.out(`${world.version}\n`);
      return 0;
    case 'wrong':
      return sayWrong(call.wrong, call, world);
    case 'run':
      return runCommand(call, world);
  }
}

async function runCommand(call: Extract<Call, { kind: 'run' }>, world: World): Promise<ExitCode> {
  const told = (end: ExitCode | Wrong): ExitCode | Promise<ExitCode> =>
    typeof end === 'number' ? end : sayWrong(end, call, world);
  switch (call.command) {
    case 'check':
      return check(call.files, call.language, world);
    case 'report': {
      const { report } = await import('./report.ts');
      return told(await report(call.files, call.options, call.language, world));
    }
    case 'read': {
      const { read } = await import('./read.ts');
      return told(await read(call.files, call.options, call.language, world));
    }
  }
}

async function sayWrong(
  wrong: Wrong,
  { command, language }: { readonly command: string | undefined; readonly language: Language },
  world: World,
): Promise<ExitCode> {
  const { seeHelp } = commandWordsIn(language);
  const help = seeHelp(command === undefined ? '' : `${command} `);
  await world.err(`${printable(wrongText(wrong, language))}\n${help}\n`);
  return 2;
}

function wrongText(wrong: Wrong, language: Language): string {
  const words = commandWordsIn(language);
  switch (wrong.kind) {
    case 'no-command':
    case 'no-file':
    case 'one-file':
    case 'no-day':
      return words.wrong[wrong.kind];
    case 'unknown-command':
    case 'unknown-option':
    case 'no-value':
    case 'needless-value':
      return words.wrong[wrong.kind](wrong.given);
    case 'value':
      return words.wrong.value(
        wrong.option,
        wrong.given,
        wrong.right.length === 0 ? words.none : wrong.right.join(', '),
      );
  }
}
