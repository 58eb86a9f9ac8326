import { expect, test } from 'vitest';
import { problemLine } from '../document/problem-text.ts';
import { readOparlPaper } from './read-oparl.ts';

const paper = {
  id: 'https://oparl.example.org/paper/1',
  type: 'https://schema.oparl.org/1.1/Paper',
  body: 'https://oparl.example.org/body/1',
  name: 'Gemeinsame Interessenbekundung',
  reference: '367/18',
  date: '2018-11-05',
  paperType: 'Kenntnisgabe',
  mainFile: {
    id: 'https://oparl.example.org/file/1',
    type: 'https://schema.oparl.org/1.1/File',
    accessUrl: 'https://oparl.example.org/file/1.pdf',
  },
  web: 'https://ris.example.org/vo0050.asp?__kvonr=1',
};
const told = (value: unknown) => readOparlPaper(new TextEncoder().encode(JSON.stringify(value)));

test('a paper of a council becomes a source that nobody has read yet', () => {
  expect(told(paper)).toEqual({
    kind: 'read',
    source: {
      type: 'council-paper',
      title: { de: 'Gemeinsame Interessenbekundung' },
      date: { precision: 'day', day: '2018-11-05' },
      reference: '367/18',
      url: 'https://ris.example.org/vo0050.asp?__kvonr=1',
      inHand: false,
      file: 'https://oparl.example.org/file/1.pdf',
    },
  });
});

test('what the system does not tell is not guessed, and no other address than of https becomes a link', () => {
  const { type, name } = paper;
  expect(told({ type, name, date: '05.11.2018', web: 'javascript:alert(1)' })).toEqual({
    kind: 'read',
    source: {
      type: 'council-paper',
      title: { de: name },
      date: { precision: 'not-stated' },
      inHand: false,
      file: undefined,
    },
  });
});

test.for([
  [{ ...paper, type: 'https://schema.oparl.org/1.1/Meeting' }, /^Fehler: type \[\/type\]: falsches Format\./],
  [{ ...paper, name: undefined }, /^Fehler: name \[\/name\]: fehlt\./],
  [[paper], /^Fehler: das ganze Dokument: falsche Art von Wert\./],
] as const)('another thing of that system is refused: %#', ([value, line]) => {
  const answer = told(value);
  const [first] = answer.kind === 'refused' ? answer.problems : [];
  expect(first && problemLine(first, 'de')).toMatch(line);
});

test('what is no JSON is refused with its place', () => {
  expect(readOparlPaper(new TextEncoder().encode('{"name": "x",}'))).toMatchObject({
    kind: 'refused',
    problems: [{ rule: 'name-expected', at: { line: 1, column: 14 } }],
  });
  expect(readOparlPaper(new Uint8Array(1_000_001))).toMatchObject({ problems: [{ rule: 'too-large' }] });
});
