import { formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { checkWordsIn } from '#i18n/messages/check.ts';
import { type FileProblem, type Right, pointerOf } from './file-problem.ts';

/** A problem in words: each part is there or empty, so that a table and a line are made of the same. */
type ToldProblem = {
  readonly severity: string;
  /** "Aussage 4 (eigenanteil), contents/0/amount": the item by its number, then the way into it. */
  readonly place: string;
  readonly pointer: string;
  readonly rule: string;
  readonly found: string;
  readonly right: string;
};

function toldProblem(problem: FileProblem, language: Language): ToldProblem {
  const words = checkWordsIn(language);
  const rules: Readonly<Record<string, string>> = { ...allWordsIn(language).problem.rules, ...words.rules };
  return {
    severity: words.severity[problem.severity],
    place: placeText(problem, language),
    // In a workbook nobody has seen the JSON that it becomes.
    pointer: problem.cell ? '' : pointerOf(problem.path),
    rule: rules[problem.rule] ?? rules['other'] ?? problem.rule,
    found: problem.found ?? '',
    right: rightText(problem, language),
  };
}

/** A problem in one line, for a list or a terminal. */
export function problemLine(problem: FileProblem, language: Language): string {
  const words = checkWordsIn(language);
  const { severity, place, pointer, rule, found, right } = toldProblem(problem, language);
  return [
    `${severity}: ${place}${pointer === '' ? '' : ` [${pointer}]`}: ${rule}.`,
    ...(found === '' ? [] : [`${words.found(found)}.`]),
    ...(right === '' ? [] : [`${words.right(right)}.`]),
  ].join(' ');
}

function placeText({ path, item = '', cell }: FileProblem, language: Language): string {
  const words = checkWordsIn(language);
  if (cell) return words.inCell(cell.sheet, cell.address);
  const items: Readonly<Record<string, string>> = words.item;
  const [list, index, ...rest] = path;
  if (list === undefined) return words.wholeDocument;
  const name = items[list];
  if (name === undefined || typeof index !== 'number') return path.join('/');
  return [words.itemAt(name, index + 1, item), ...(rest.length === 0 ? [] : [rest.join('/')])].join(', ');
}

function rightText({ rule, right }: FileProblem, language: Language): string {
  const rights: Readonly<Record<string, string>> = checkWordsIn(language).rights;
  return right ? rightWords(right, language) : (rights[rule] ?? '');
}

function rightWords(right: Right, language: Language): string {
  const words = checkWordsIn(language);
  const { number } = formatterOf(language);
  switch (right.kind) {
    case 'type': {
      const types: Readonly<Record<string, string>> = words.types;
      return types[right.type] ?? right.type;
    }
    case 'values':
      return right.values.length === 1 ? right.values.join() : words.oneOf(right.values.join(', '));
    case 'least':
      return words.least(number(right.limit));
    case 'most':
      return words.most(number(right.limit));
    case 'example':
      return words.like(right.text);
    case 'bytes':
      return words.bytes(number(right.limit / 1_000_000));
    case 'pattern': {
      const name = patternNames.get(right.pattern);
      return name === undefined ? words.matching(right.pattern) : words.patterns[name];
    }
  }
}

/** What the patterns of the contract are called; a test holds that each has a name. */
const patternNames: ReadonlyMap<
  string,
  'id' | 'day' | 'month' | 'moment' | 'text' | 'key' | 'url' | 'phone' | 'mail'
> = new Map([
  [String(/^[a-z0-9][a-z0-9-]*$/), 'id'],
  [String(/^\d{4}-\d{2}-\d{2}$/), 'day'],
  [String(/^\d{4}-\d{2}$/), 'month'],
  [String(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/), 'moment'],
  [String(/\S/), 'text'],
  [String(/^\d{2,12}$/), 'key'],
  [String(/^https:\/\/\S+$/), 'url'],
  [String(/^\+?[\d ()/-]{3,30}$/), 'phone'],
  [String(/^[^@\s]{1,64}@[^@\s]{1,255}$/), 'mail'],
]);
