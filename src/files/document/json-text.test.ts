import { describe, expect, test } from 'vitest';
import { largestDocument, readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function refusalOf(bytes: Uint8Array) {
  const answer = readDocument(bytes);
  return answer.kind === 'refused' ? answer.problems : [];
}

describe('a file that is no JSON is refused with line and column:', () => {
  test.for([
    ['', 1, 1, 'value-expected'],
    ['{"id": "x",\n  }', 2, 3, 'name-expected'],
    ['{\n"id" "x"}', 2, 6, 'colon-expected'],
    ['{"facts": [1\n 2]}', 2, 2, 'comma-expected'],
    ['{"facts": [1,]}', 1, 14, 'value-expected'],
    ['{"id": "x"', 1, 11, 'brace-expected'],
    ['{"facts": [', 1, 12, 'bracket-expected'],
    ['{"id": "x\n"}', 1, 8, 'text-not-closed'],
    ['{"id": "\t"}', 1, 8, 'control-character'],
    [String.raw`{"id": "\x"}`, 1, 8, 'bad-escape'],
    ['{"id": 01}', 1, 9, 'comma-expected'],
    ['{"id": 1.}', 1, 8, 'bad-number'],
    ['{"id": NaN}', 1, 8, 'unexpected-sign'],
    ['{"id": 1} 2', 1, 11, 'end-expected'],
    ['// note\n{"id": 1}', 1, 1, 'no-comments'],
    ["{'id': 1}", 1, 2, 'unexpected-sign'],
    ['\r\n\r\n{x', 3, 2, 'unexpected-sign'],
  ] as const)('%j', ([text, line, column, rule]) => {
    expect(() => {
      JSON.parse(text);
    }).toThrow(SyntaxError);
    expect(refusalOf(utf8(text))).toMatchObject([{ stage: 'syntax', rule, at: { line, column } }]);
  });

  test.for([
    {
      says: 'a name that is given twice',
      text: '{"id": 1, "x": {"id": 2, "id": 3}}',
      rule: 'name-twice',
      path: ['x', 'id'],
    },
    {
      says: 'a name twice, written otherwise',
      text: String.raw`{"id": 1, "\u0069d": 2}`,
      rule: 'name-twice',
      path: ['id'],
    },
    { says: '__proto__', text: '{"__proto__": {"id": "x"}}', rule: 'forbidden-name', path: ['__proto__'] },
    { says: 'constructor', text: '[{"constructor": 1}]', rule: 'forbidden-name', path: [0, 'constructor'] },
    {
      says: 'half a character in a text',
      text: String.raw`{"a": ["x\ud83d"]}`,
      rule: 'half-character',
      path: ['a', 0],
    },
    {
      says: 'half a character in a name',
      text: String.raw`{"\ude00": 1}`,
      rule: 'half-character',
      path: ['\ude00'],
    },
  ])('$says is refused, although readers of JSON take it', ({ text, rule, path }) => {
    expect(() => {
      JSON.parse(text);
    }).not.toThrow();
    expect(refusalOf(utf8(text))).toMatchObject([{ severity: 'error', stage: 'syntax', rule, path }]);
  });

  test.for(['[', '{"a":', '[{"a":'])('10,000 times %j', (begin) => {
    expect(refusalOf(utf8(begin.repeat(10_000)))).toMatchObject([{ rule: 'too-deep' }]);
  });

  test('brackets inside of a text do not nest', () => {
    const title = { de: String.raw`[[\"{`.repeat(100) };
    expect(refusalOf(utf8(JSON.stringify({ title })))).not.toMatchObject([{ stage: 'syntax' }]);
  });

  test.for([
    { says: 'too many bytes', bytes: new Uint8Array(largestDocument + 1), rule: 'too-large' },
    { says: 'Windows-1252', bytes: Buffer.from('{"id": "Förderung"}', 'latin1'), rule: 'no-unicode' },
    { says: 'a picture', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), rule: 'no-unicode' },
    {
      says: 'half a character in UTF-16',
      bytes: Buffer.from('\uFEFF{"id": "\uD83D"}', 'utf16le'),
      rule: 'no-unicode',
    },
  ])('$says', ({ bytes, rule }) => {
    expect(refusalOf(bytes)).toMatchObject([{ stage: 'file', rule }]);
  });
});
