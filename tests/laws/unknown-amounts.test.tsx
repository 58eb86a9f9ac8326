import { describe, expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { Period } from '#domain/document/period.ts';
import type { Amount } from '#domain/value/amount.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { blockOf } from '#features/export/block/block-rows.ts';
import { workbookOf } from '#features/export/figures/workbook-rows.ts';
import { languages } from '#i18n/language.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { everyRowOf, leavesOf } from '#tests/seen/rows.ts';

const unknown: Amount = { kind: 'unknown', reason: 'not-stated' };

const withoutSplit = (period: Period): Period =>
  'split' in period ? { ...period, split: undefined } : period;

/** The same content as of a source that names no amount. */
const withoutAmount = (content: Content): Content => {
  if (content.about === 'money') {
    const { statedShare: _, ...line } = content;
    return { ...line, amount: unknown, period: withoutSplit(content.period) };
  }
  return content.about === 'decision' ? { ...content, amount: undefined } : content;
};

/** A document in which nothing that is counted is stated, and no text holds a figure either. */
const withoutAmounts = (initiative: Initiative): Initiative => ({
  ...initiative,
  scenarios: [],
  facts: initiative.facts.map((fact) => ({
    ...fact,
    statement: { de: 'Aussage' },
    evidence: { source: fact.evidence.source, section: { de: 'Abschnitt' }, quote: 'Zitat' },
    contents: fact.contents.map(withoutAmount).filter(({ about }) => about !== 'in-brief'),
  })),
});

const zero = /(?<![\d.,])0(?:[.,]00)?\s?€|€\s?0(?![\d.,]*[1-9])/;

const zerosIn = (drawn: unknown): readonly unknown[] =>
  leavesOf(drawn).filter((leaf) => typeof leaf === 'string' && zero.test(leaf));

/** What is drawn, said and exported of a document for everybody and for each municipality. */
const allOf = (initiative: Initiative): readonly unknown[] =>
  [undefined, ...municipalitiesOf(initiative).map(({ id }) => id)].flatMap((municipality) =>
    languages.map((language) => {
      const told = { initiativeId: initiative.id, municipality, year: 'all' as const };
      const selection = selectionOn('2024-12-31', told);
      const asked = { initiative, selection, language, address: 'https://example.org/' };
      return [everyRowOf(initiative, selection, language), blockOf(asked), workbookOf(asked)];
    }),
  );

describe.for(fiveDocuments)('the document $id without its amounts', (initiative) => {
  const drawn = allOf(withoutAmounts(initiative));

  test('has no 0 in any panel, step, sentence, block or file', () => {
    expect(zerosIn(drawn)).toEqual([]);
  });

  test('has no number of euros in any cell of the workbook', () => {
    const cells = leavesOf(drawn).length;
    expect(cells).toBeGreaterThan(100);
    expect(euroCellsIn(drawn)).toEqual([]);
  });
});

test('a known 0 is told as one, so that the law above can fail', () => {
  const [first] = fiveDocuments;
  expect(zerosIn(first ? allOf(first) : [])).not.toEqual([]);
  expect(euroCellsIn(first ? allOf(first) : [])).not.toEqual([]);
});

function euroCellsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'number' && 'unit' in value && value.unit === 'euro') return [value];
  return Object.values(value).flatMap(euroCellsIn);
}
