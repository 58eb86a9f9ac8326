import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { given } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { problemLine } from '../document/problem-text.ts';
import { readTemplate } from './read-template.ts';
import { templateFile } from './template-file.ts';

const [first] = fiveDocuments;
const { texts: _texts, ...carried } = given(first);
const withoutScenarios: Initiative = {
  ...carried,
  facts: carried.facts.map(({ entry: _entry, ...fact }) => fact),
  scenarios: [],
};
const { id, entry: _, ...fact } = given(first?.facts[0]);
const [author, at] = ['Amt 50', instant('2026-11-28T08:30:00Z')];
/** With a change of a fact and with a statement of its own, which nobody has released. */
const drafted: Initiative = {
  ...withoutScenarios,
  drafts: [
    { id, author, at, fact: { ...fact, statement: { de: 'Berichtigt.' } } },
    { id: 'new', author, at, fact: { ...fact, statement: { de: 'Neu.' }, contents: [] } },
  ],
};

test('drafts come back as drafts, also a change of a fact, which has its id', async () => {
  const bytes = await templateFile(drafted, 'de');
  expect(await readTemplate(bytes)).toMatchObject({ kind: 'read', document: drafted, warnings: [] });
  const { sheets } = await readXlsx(bytes);
  const told = sheets.find(({ name }) => name === 'Aussagen')?.rows ?? [];
  expect(told[0]).toContain('Entwurf von');
  expect(told.at(-1)).toEqual(expect.arrayContaining(['new*', 'Amt 50']));
});

test('a draft that nobody put a name to is refused at its cell', async () => {
  const { sheets } = await readXlsx(await templateFile(drafted, 'de'));
  const rows = sheets.find(({ name }) => name === 'Aussagen')?.rows ?? [];
  const last = rows.at(-1);
  const column = rows[0]?.indexOf('Entwurf von');
  if (last && column !== undefined) last[column] = null;
  const read = await readTemplate(
    await writeXlsx({ sheets: sheets.map(({ name, rows: cells }) => ({ name, rows: cells })) }),
  );
  const problems = read.kind === 'refused' ? read.problems : [];
  expect(problems.map((problem) => problemLine(problem, 'de'))).toEqual([
    expect.stringMatching(/^Fehler: Blatt „Aussagen“, Zelle [A-Z]+\d+: fehlt/),
  ]);
});
