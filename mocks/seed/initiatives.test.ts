import { describe, expect, test } from 'vitest';
import { initiativeListSchema, initiativeSchema } from '#contract/initiative.ts';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import type { YearChoice } from '#domain/document/period.ts';
import { lineSum } from '#domain/finance/line-sum.ts';
import { linesOutside } from '#domain/finance/borne-lines.ts';
import { outsideList } from '#kit/lines/outside-list.ts';
import { planYearsOf } from '#domain/finance/plan-years.ts';
import { knownLines } from '#features/budget/known/known-rows.ts';
import { claimsIn, sharedStatus } from '#kit/tables/table.ts';
import { commitmentLines } from '#kit/lines/commitment-lines.ts';
import { easySentences } from '#kit/sentences/easy-language.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { given } from '#tests/given/builders.ts';
import { initiativeList, initiatives } from './initiatives.ts';

const documents = new Map(initiatives.map((each) => [each.id, initiativeSchema.parse(each)]));
/** A document on the day at which a reader starts. */
const lookOn = (id: string, year?: YearChoice) => {
  const initiative = given(documents.get(id));
  return lookAt(initiative, { ...firstSelection(initiative), year });
};
const sumOf = (id: string, role: 'gross-expense' | 'own-contribution' | 'state-funding', year: YearChoice) =>
  lineSum(lookOn(id, year).lines, role, year);
const sentenceOf = (id: string) => {
  const { situation, initiative } = lookOn(id);
  return situationSentence(situation, initiative.parties, 'de')
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, ' ');
};

test('the list names each document with its own first day', () => {
  expect(initiativeListSchema.parse(initiativeList)).toHaveLength(initiatives.length);
  for (const { id } of initiatives) expect(lookOn(id).snapshot.facts.length).toBeGreaterThan(0);
});

describe('Köln, Durchstarten', () => {
  const id = 'koeln-durchstarten';
  test('has 1.389.354,79 € expense in 2022, of it 561.578 € in the plan: 827.776,79 € are beyond it', () => {
    const { lines, snapshot } = lookOn(id, 'all');
    expect(planYearsOf(lines, snapshot)).toMatchObject([
      {
        year: 2022,
        expense: { total: { sum: { best: 138_935_479 } } },
        planned: { total: { sum: { best: 56_157_800 } } },
        gap: { low: 82_777_679, best: 82_777_679, high: 82_777_679 },
        standing: 'beyond-plan',
        cover: [{ content: { by: 'earmarked-income' } }],
      },
      { year: 2023, planned: undefined, gap: undefined, standing: 'not-stated', cover: [] },
    ]);
  });

  test('comes to 2.956.360 € over all years, its years counted once, with an own share of 591.272 €', () => {
    expect(sumOf(id, 'gross-expense', 'all')?.total).toMatchObject({
      kind: 'complete',
      sum: { best: 295_636_000 },
    });
    expect(sumOf(id, 'own-contribution', 'all')?.total).toMatchObject({ sum: { best: 59_127_200 } });
  });

  test('has no own share of 2022 alone: the sum of all years is named beside it', () => {
    expect(sumOf(id, 'own-contribution', 2022)).toMatchObject({
      total: { kind: 'empty' },
      elsewhere: [{ content: { line: 'own-share' } }],
    });
  });

  test('under 2023, what 2022 has is told apart: the expense and what the plan has of it are not added', () => {
    const { initiative, snapshot } = lookOn(id);
    const outside = linesOutside(initiative, snapshot, { municipality: undefined, year: 2023 });
    const list = given(outsideList(outside, initiative.parties, 'de')).replaceAll(/\s/g, ' ');
    expect(list).toContain('Aufwand 2022 1.389.354,79 €');
    expect(list).toContain('Aufwand (im Plan) 2022 561.578 €');
  });

  test('is told in a sentence', () => {
    expect(sentenceOf(id)).toBe(
      'Am 07.02.2022 läuft das Projekt, noch 508 Tage. Stadt Köln: Die Verpflichtung gilt unter einer Bedingung. Landesmittel 2022: Betrag nicht genannt. Eigenanteil 2022: nicht nach Jahren genannt.',
    );
  });
});

test('in simple sentences a plan is called a plan and a part a part', () => {
  const { snapshot, initiative } = lookOn('koeln-durchstarten');
  const said = easySentences(snapshot, initiative, 'de').map(({ texts }) =>
    texts.join(' ').replaceAll(/\s/g, ' '),
  );
  expect(said).toContain('Der ganze Aufwand im Jahr 2022. Das sind: 561.578 €. So viel steht davon im Plan.');
  expect(said).toContain(
    'Der ganze Aufwand im Jahr 2022. Das sind: 1.389.354,79 €. Das ist ein Teil von: Gesamtprojektvolumen.',
  );
});

test('a commitment has the own contribution that it promises among its money', () => {
  const [commitment] = commitmentLines(lookOn('koeln-durchstarten'), 'de');
  expect(given(commitment).money.map(({ text }) => text.replaceAll(/\s/g, ' '))).toEqual([
    'Städtischer Eigenanteil: 591.272 €',
  ]);
});

test('a table of plans with a year that nobody states is not called confirmed as a whole', () => {
  const { plan } = knownLines(lookOn('koeln-durchstarten', 'all'), 'de');
  expect(plan.rows.flatMap(({ cells }) => cells.flatMap(claimsIn)).map(({ status }) => status)).toEqual([
    'belegt',
    'belegt',
    'belegt',
    'belegt',
    'belegt',
    'nicht genannt',
    'nicht genannt',
  ]);
  expect(sharedStatus(plan)).toBeUndefined();
});

describe('Köln, integration guides', () => {
  const id = 'koeln-integrationslotsen';
  test.for([
    [2014, 7_327_00, 29_307_00],
    [2015, 14_040_00, 56_160_00],
    ['all', 21_367_00, 85_467_00],
  ] as const)('in %s the own share is %i cents, by staff, and the funding %i', ([year, own, funding]) => {
    expect(sumOf(id, 'own-contribution', year)?.total).toMatchObject({ sum: { best: own } });
    expect(sumOf(id, 'state-funding', year)).toMatchObject({
      total: { sum: { best: funding } },
      status: 'announced',
    });
  });
});

describe('Geilenkirchen', () => {
  const id = 'geilenkirchen-14c';
  test('has 533.640,07 € over both years, what is named of it counted in it', () => {
    expect(sumOf(id, 'state-funding', 'all')?.total).toMatchObject({
      kind: 'complete',
      sum: { best: 53_364_007 },
      of: 1,
    });
  });

  test('is told in a sentence', () => {
    expect(sentenceOf(id)).toContain('Der Eigenanteil ist nicht genannt.');
  });

  test('shows nothing of it under 2019 alone', () => {
    expect(sumOf(id, 'state-funding', 2019)?.total).toEqual({ kind: 'empty' });
  });
});
