import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { cents } from '#domain/value/money.ts';
import { isoDate } from '#domain/value/calendar.ts';
import type { Fact, Source } from '#domain/document/initiative.ts';
import { factOf, initiativeOf, moneyOf, onDay, paper, said, seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { matching, sourceRows } from './source-rows.ts';

const amountOf = (value: number) => moneyOf({ amount: { kind: 'exact', value: cents(value) } });
const first = factOf('first', { contents: [amountOf(10_000)] });
const second = (told: Partial<Fact>) =>
  factOf('second', {
    knownFrom: onDay('2019-01-01'),
    contents: [amountOf(20_000)],
    evidence: { source: 'letter', section: said('S. 2'), paraphrase: said('zweihundert') },
    ...told,
  });
const letter = { ...paper, id: 'letter', type: 'letter', reference: 'A 1', inHand: false } as const;
const rowsOf = (facts: readonly Fact[], day: string) =>
  sourceRows(lookAt(initiativeOf(facts, { sources: [paper, letter] }), selectionOn(day)), 'de');
const entriesOf = (facts: readonly Fact[], day: string) =>
  rowsOf(facts, day).sources.flatMap((source) => source.facts);

/** When a source was last checked, as its row says it. */
const checkedOf = (source: Source) =>
  sourceRows(
    lookAt(initiativeOf([first], { sources: [source] }), selectionOn('2019-01-01')),
    'de',
  ).sources.map(({ fields }) => fields.find(({ name }) => name === 'zuletzt geprüft')?.value);

test('a source says when it was last checked, and without a note that there is none', () => {
  expect(checkedOf({ ...paper, checkedOn: isoDate('2026-11-29') })).toEqual(['29.11.2026']);
  expect(checkedOf(paper)).toEqual(['nicht vermerkt']);
});

describe('two sources that disagree', () => {
  const facts = [first, second({ contradicts: ['first'] })];

  test('are listed with both values, both statements and both sources', () => {
    const [contradiction, ...rest] = rowsOf(facts, '2019-01-01').contradictions;
    expect(rest).toEqual([]);
    expect(contradiction?.sides).toMatchObject([
      { values: ['Landesmittel: 100\u00A0€'], source: 'Vorlage Stadt', claim: { text: 'first' } },
      { values: ['Landesmittel: 200\u00A0€'], source: 'Schreiben A 1', claim: { text: 'second' } },
    ]);
  });

  test('keep how well each is known, are marked as contradicted and lead to each other', () => {
    const marks = [{ status: 'belegt' }, { status: 'widersprüchlich' }];
    expect(entriesOf(facts, '2019-01-01')).toMatchObject([
      { marks, relations: [{ word: 'widerspricht', facts: [{ id: 'second' }] }] },
      { marks, relations: [{ word: 'widerspricht', facts: [{ id: 'first' }] }] },
    ]);
  });

  test('do not disagree before the second is known', () => {
    expect(rowsOf(facts, '2018-12-31').contradictions).toEqual([]);
    expect(entriesOf(facts, '2018-12-31')).toMatchObject([{ marks: [{ status: 'belegt' }], relations: [] }]);
  });
});

test('a fact whose source only says that others disagree is listed with its one side', () => {
  const { contradictions } = rowsOf([factOf('disputed', { status: 'contradicted' })], '2018-11-05');
  expect(contradictions.map(({ sides }) => sides.map(({ claim }) => claim.text))).toEqual([['disputed']]);
});

describe('a fact that is superseded', () => {
  const facts = [first, second({ supersedes: ['first'] })];

  test('stays among its source, says by what, and the other says what it supersedes', () => {
    expect(entriesOf(facts, '2019-01-01')).toMatchObject([
      { isSuperseded: true, relations: [{ word: 'ersetzt durch', facts: [{ id: 'second' }] }] },
      { isSuperseded: false, relations: [{ word: 'ersetzt', facts: [{ id: 'first' }] }] },
    ]);
  });

  test('is not superseded on a day on which the other is not known', () => {
    expect(entriesOf(facts, '2018-12-31')).toMatchObject([{ isSuperseded: false, relations: [] }]);
  });
});

describe('a search', () => {
  const { sources } = sourceRows(lookAt(seed, selectionOn('2018-11-05')), 'de');
  const found = (text: string) => matching(sources, text).flatMap(({ facts }) => facts.map(({ id }) => id));

  test.for([
    ['haushaltsverträglich', ['within-budget']],
    ['HAUSHALTSVERTRAGLICH', ['within-budget']],
    ['Finanzmittel bereitstellen', ['implementation', 'state-funding', 'own-contribution']],
    ['vorgeprüft gesehen', ['audited']],
    ['Durchstarten', []],
  ] as const)(
    'for “%s” finds the facts whose statement, quote or section hold all its words',
    ([text, ids]) => {
      expect(found(text)).toEqual(ids);
    },
  );

  test('for nothing finds everything', () => {
    expect(found('  ')).toHaveLength(17);
  });
});

test('a fact names what it leaves open and who resolves it', () => {
  const [fact] = sourceRows(lookAt(seed, selectionOn('2018-11-05')), 'de')
    .sources.flatMap(({ facts }) => facts)
    .filter(({ id }) => id === 'report');
  expect(fact?.questions).toEqual([
    {
      text: 'Wer ist bei Land, StädteRegion und Stadt zuständig, und was wurde früher beschlossen?',
      resolver: 'klärt: die Verwaltung; die Vorlage nennt niemanden',
    },
    {
      text: 'Wie lautet die Rückmeldung zur Interessenbekundung?',
      resolver: 'klärt: Land; die Verwaltung berichtet',
    },
  ]);
});
