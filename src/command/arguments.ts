import { parseArgs } from 'node:util';
import { type Language, isLanguage } from '#i18n/language.ts';

/** What a call asks for. */
export type Call = { readonly language: Language } & (
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly files: readonly string[];
      readonly options: Options;
    }
  | { readonly kind: 'help'; readonly command: CommandName | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly wrong: Wrong; readonly command: CommandName | undefined }
);

const commands = {
  check: [],
  report: ['as-of', 'year', 'municipality', 'scenario', 'format'],
  read: ['format'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type CommandName = keyof typeof commands;
type OptionName = (typeof commands)[CommandName][number];
export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** How a call is wrong; the words are in `commandWordsIn`. */
export type Wrong =
  | { readonly kind: 'no-command' | 'no-file' | 'one-file' | 'no-day' }
  | {
      readonly kind: 'unknown-command' | 'unknown-option' | 'no-value' | 'needless-value';
      readonly given: string;
    }
  | {
      readonly kind: 'value';
      readonly option: string;
      readonly given: string;
      readonly right: readonly string[];
    };

const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commands, name);
const isOption = (name: string, command: CommandName): name is OptionName =>
  commands[command].some((each) => each === name);

const helpOn = (topic: string | undefined, language: Language): Call =>
  topic === undefined || isCommand(topic)
    ? { kind: 'help', command: topic, language }
    : { kind: 'wrong', wrong: { kind: 'unknown-command', given: topic }, command: undefined, language };

/** Reads what stands behind `document --`. Law: any list of words is a call, a wrong one where it makes no sense. */
export function callIn(args: readonly string[]): Call {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.values(commands).flatMap((names) => names.map((name) => [name, { type: 'string' }])),
      ),
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const asked = given.findLast(({ name }) => name === 'lang')?.value;
  const language = asked !== undefined && isLanguage(asked) ? asked : 'de';
  const [name, ...files] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = isCommand(name) ? name : undefined;
  const wrong = (problem: Wrong): Call => ({ kind: 'wrong', wrong: problem, command, language });
  if (given.some((option) => option.name === 'help')) return { kind: 'help', command, language };
  if (given.some((option) => option.name === 'version')) return { kind: 'version', language };
  // "help" and "help read", as git has them.
  if (name === 'help') return helpOn(files[0], language);
  if (name === undefined) return wrong({ kind: 'no-command' });
  if (command === undefined) return wrong({ kind: 'unknown-command', given: name });
  const options: Partial<Record<OptionName, string>> = {};
  for (const option of given) {
    const { value } = option;
    if (option.name !== 'lang' && !isOption(option.name, command)) {
      return wrong({ kind: 'unknown-option', given: option.rawName });
    }
    // The next option is no value of this one.
    if (value === undefined || (!option.inlineValue && value.startsWith('--'))) {
      return wrong({ kind: 'no-value', given: option.rawName });
    }
    if (isOption(option.name, command)) options[option.name] = value;
    else if (!isLanguage(value)) {
      return wrong({ kind: 'value', option: option.rawName, given: value, right: ['de', 'en'] });
    }
  }
  if (files.length === 0) return wrong({ kind: 'no-file' });
  return { kind: 'run', command, files, options, language };
}
