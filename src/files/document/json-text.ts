import { type Node, findNodeAtLocation, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { FileProblem, Path, TextPlace } from './file-problem.ts';

/** A JSON text that was read: its value, and where in the text a value stands. */
export type JsonRead =
  | { readonly kind: 'read'; readonly value: unknown; readonly placeOf: (path: Path) => TextPlace }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

/** The format nests to a depth of some ten. */
const deepest = 64;
/** By these names a value could reach beyond itself in a language that reads it. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON as RFC 8259 has it, and refuses what readers understand differently: a name that is given twice, half a
 * character. Law: the text may nest as deep as it likes, and nothing here calls itself.
 */
export function readJson(text: string): JsonRead {
  const { tooDeep, names } = nesting(text);
  if (tooDeep) return { kind: 'refused', problems: [tooDeep] };
  const plain = parsed(text);
  // Most files are sound, which their value tells sooner than their text does.
  const problems = plain && isPlain(plain.value, names) ? [] : textProblems(text);
  if (problems.length > 0) return { kind: 'refused', problems };
  const value: unknown = plain ? plain.value : JSON.parse(text);
  // Only what is wrong is looked up, so most files are never made a tree of.
  let tree: Node | undefined;
  const placeOf = (path: Path): TextPlace => {
    tree ??= parseTree(text, [], strict);
    return placeAt(text, tree ? nodeAt(tree, path).offset : 0);
  };
  return { kind: 'read', value, placeOf };
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** The place of a value, or of the nearest one around it where it is missing. */
function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Whether there is nothing in a value that readers would disagree on: it has all names of its text, so none is given twice. */
function isPlain(value: unknown, names: number): boolean {
  const all = [value];
  let named = 0;
  for (const each of all) {
    if (typeof each === 'string' && !each.isWellFormed()) return false;
    if (typeof each !== 'object' || each === null) continue;
    for (const [name, inner] of Object.entries(each)) {
      if (!Array.isArray(each)) {
        if (nameRule(name, undefined)) return false;
        named += 1;
      }
      all.push(inner);
    }
  }
  return named === names;
}

/** Where a text nests too deep, and how many names it gives, as far as it is JSON. */
function nesting(text: string): { readonly tooDeep?: FileProblem; readonly names: number } {
  let names = 0;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') {
      isInString = true;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) return { tooDeep: problemAt(text, at, 'too-deep'), names };
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
    } else if (sign === ':') {
      names += 1;
    }
  }
  return { names };
}

const problemAt = (text: string, offset: number, rule: string, path: Path = []): FileProblem => ({
  severity: 'error',
  stage: 'syntax',
  rule,
  path,
  at: placeAt(text, offset),
  found: signsAt(text, offset),
});

/** What stands at a place of the text, up to the end of the line; undefined at its end. */
function signsAt(text: string, offset: number): string | undefined {
  const [line = ''] = text.slice(offset, offset + 30).split(/[\r\n]/);
  return line.trim() === '' ? undefined : line.trim().toWellFormed();
}

const syntaxRules: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'unexpected-sign'],
  ['InvalidNumberFormat', 'bad-number'],
  ['UnexpectedEndOfNumber', 'bad-number'],
  ['PropertyNameExpected', 'name-expected'],
  ['ValueExpected', 'value-expected'],
  ['ColonExpected', 'colon-expected'],
  ['CommaExpected', 'comma-expected'],
  ['CloseBraceExpected', 'brace-expected'],
  ['CloseBracketExpected', 'bracket-expected'],
  ['EndOfFileExpected', 'end-expected'],
  ['InvalidCommentToken', 'no-comments'],
  ['UnexpectedEndOfComment', 'no-comments'],
  ['UnexpectedEndOfString', 'text-not-closed'],
  ['InvalidUnicode', 'bad-escape'],
  ['InvalidEscapeCharacter', 'bad-escape'],
  ['InvalidCharacter', 'control-character'],
]);

/** What is no JSON: the first sign of it alone, since the next ones only follow from it. Else what readers would disagree on. */
function textProblems(text: string): readonly FileProblem[] {
  const broken: FileProblem[] = [];
  const doubtful: FileProblem[] = [];
  const names: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        names.push(new Set());
      },
      onObjectEnd: () => {
        names.pop();
      },
      onObjectProperty: (name, offset, _length, _line, _column, pathTo) => {
        const seen = names.at(-1);
        const rule = nameRule(name, seen);
        if (rule) doubtful.push(problemAt(text, offset, rule, [...pathTo(), name]));
        seen?.add(name);
      },
      onLiteralValue: (value: unknown, offset, _length, _line, _column, pathTo) => {
        if (typeof value === 'string' && !value.isWellFormed()) {
          doubtful.push(problemAt(text, offset, 'half-character', pathTo()));
        }
      },
      onError: (code, offset) => {
        if (broken.length === 0)
          broken.push(
            problemAt(text, offset, syntaxRules.get(printParseErrorCode(code)) ?? 'unexpected-sign'),
          );
      },
    },
    strict,
  );
  return broken.length > 0 ? broken : doubtful;
}

function nameRule(name: string, seen: ReadonlySet<string> | undefined): string | undefined {
  if (seen?.has(name)) return 'name-twice';
  if (forbidden.has(name)) return 'forbidden-name';
  return name.isWellFormed() ? undefined : 'half-character';
}
