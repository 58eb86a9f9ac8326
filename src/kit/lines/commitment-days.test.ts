import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { given } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { commitmentLines } from './commitment-lines.ts';

const awkward = given(fiveDocuments.at(-1));
const look = lookAt(awkward, { ...firstSelection(awkward), year: 'all' });
const unstated = { text: 'nicht genannt', status: 'nicht genannt' };

test('a term that nobody names is not known, however sure the commitment is', () => {
  const [, liable] = commitmentLines(look, 'de');
  expect(liable).toMatchObject({ until: unstated, what: { status: 'belegt' } });
});

test('the first page says the same of it', () => {
  const said = JSON.stringify(situationRows(look, 'de'));
  expect(said).toContain('Ausfallhaftung: nicht genannt');
  expect(said).not.toMatch(/"text":"Ausfallhaftung: nicht genannt"[^}]*"status":"belegt"/);
});
