import { describe, expect, test } from 'vitest';
import { certain } from '#domain/value/amount.ts';
import { monthIndex, yearMonth } from '#domain/value/calendar.ts';
import type { Change, InputId } from '#domain/inputs/scenario-changes.ts';
import { Form } from '#tests/given/scenario-form.ts';
import type { Part } from './draft.ts';

const party = 'stadt-eschweiler';
const ownShare = (percent: number): Change => ({ input: 'ownShare', value: certain(percent * 100) });
const headroom = (euros: number): Change => ({ input: 'headroom', party, value: certain(euros * 100) });
const month = (input: 'lastMonth' | 'firstMonth' | 'revisedFrom' | 'revisedUntil', name: string): Change => ({
  input,
  party,
  value: certain(monthIndex(yearMonth(name))),
});

describe('a wrong entry is explained, and what counted before goes on counting', () => {
  test.for<readonly [string, InputId, string, string, Part?]>([
    ['a rate above 100 %', 'ownShare', '120', 'Mehr als 100 % gibt es nicht'],
    ['a negative rate', 'ownShare', '−5', 'Ein Wert unter 0'],
    ['negative cost', 'staffCost', '-70000', 'Ein Wert unter 0'],
    ['10^12 euros', 'otherCost', '1000000000000', 'Höchstens 10.000.000'],
    ['a text', 'posts', 'viele', 'Das ist keine Zahl. Beispiel: '],
    ['a power', 'headroom', '10^12', 'Das ist keine Zahl. Beispiel: '],
    ['an ambiguous number', 'headroom', '1,234', 'Nicht eindeutig: 1.234 oder 1,23?'],
    ['tenths of a cent', 'headroom', '12.345,678', 'Mehr als zwei Nachkommastellen'],
    ['another unit', 'headroom', '20 %', 'Das ist keine Zahl.'],
    ['low above high', 'posts', '3', 'Die Reihenfolge stimmt nicht', 'low'],
    ['an end before the begin', 'lastMonth', '12.2018', 'Das Ende liegt vor dem Beginn.'],
    ['no month', 'lastMonth', '13.2019', 'Das ist kein Monat. Beispiel: 04.2019'],
    ['a month as a word', 'firstMonth', 'April', 'Das ist kein Monat.'],
  ])('%s', ([, input, text, problem, part = 'best']) => {
    const form = new Form();
    form.type(input, text, part);
    expect(form.said(input)).toContain(problem);
    expect(form.said(input)).toContain('Gerechnet wird weiter mit dem letzten gültigen Wert: ');
    expect(form.row(input).texts[part]).toBe(text);
    expect(form.row(input).isChanged).toBe(false);
    expect(form.changes).toEqual([]);
  });

  test('also where it was changed before', () => {
    const form = new Form(ownShare(25));
    form.type('ownShare', '250');
    expect(form.changes).toEqual([ownShare(25)]);
    expect(form.said('ownShare')).toContain('letzten gültigen Wert: 25 %');
    form.type('ownShare', '30');
    expect(form.said('ownShare')).toBe('');
    expect(form.changes).toEqual([ownShare(30)]);
  });

  test('and beside it other inputs can be changed', () => {
    const form = new Form();
    form.type('ownShare', '120');
    form.type('headroom', '3000');
    expect(form.changes).toEqual([headroom(3000)]);
    expect(form.said('ownShare')).toContain('letzten gültigen Wert: 20 %');
  });
});

describe('an entry whose beginning can be read and that cannot as a whole', () => {
  test('counts nothing of it', () => {
    const form = new Form();
    form.type('headroom', '15');
    expect(form.changes).toEqual([headroom(15)]);
    form.type('headroom', '15 Taler');
    expect(form.changes).toEqual([]);
    expect(form.said('headroom')).toContain('letzten gültigen Wert: 15.000 €');
    form.type('headroom', '15 Tsd.');
    expect(form.said('headroom')).toBe('');
    expect(form.row('headroom').reading).toMatch(/gelesen als 15\.000\s€/);
  });

  test('leaves what was changed before it was begun', () => {
    const form = new Form(headroom(12_000));
    form.type('headroom', '7');
    expect(form.changes).toEqual([headroom(7)]);
    form.type('headroom', '7 oder 8');
    expect(form.changes).toEqual([headroom(12_000)]);
  });

  test('so does one that is too large as a whole', () => {
    const form = new Form(ownShare(25));
    form.type('ownShare', '30');
    expect(form.changes).toEqual([ownShare(30)]);
    form.type('ownShare', '300');
    expect(form.changes).toEqual([ownShare(25)]);
  });
});

describe('an amount', () => {
  test.for([
    ['1.234,56 €', '1.234,56'],
    ['1,234.56', '1.234,56'],
    ['70 000', '70.000'],
  ] as const)('“%s” counts and stands in its field as %s', ([pasted, shown]) => {
    const form = new Form();
    form.type('headroom', pasted);
    expect(form.changes).toHaveLength(1);
    expect(form.row('headroom').texts.best).toBe(shown);
    expect(form.row('headroom').problem).toBeUndefined();
  });

  test('that the language decides is said as it was read', () => {
    const form = new Form();
    form.type('headroom', '3.000');
    expect(form.row('headroom').reading).toMatch(/gelesen als 3\.000\s€/);
  });

  test('that is again what the scenario has is no change', () => {
    const form = new Form();
    form.type('ownShare', '25');
    expect(form.row('ownShare')).toMatchObject({ isChanged: true, origin: 'Vorgabe: 20\u202F%' });
    form.type('ownShare', '20');
    expect(form.row('ownShare').isChanged).toBe(false);
    expect(form.changes).toEqual([]);
  });
});

test.for(['ownShare', 'posts'] as const)(
  'a cleared field (%s) says that nothing is stated, never 0',
  (input) => {
    const form = new Form();
    form.type(input, '');
    expect(form.changes).toMatchObject([{ input, value: undefined }]);
    expect(form.row(input).problem).toBeUndefined();
    expect(form.row(input).texts.best).toBe('');
  },
);

/** The begin of the scenario has a range; to move it, all three months are typed. */
const moveBegin = (form: Form) => {
  form.type('firstMonth', '04.2020', 'low');
  form.type('firstMonth', '04.2020');
  form.type('firstMonth', '04.2020', 'high');
};

describe('the period', () => {
  const later = [month('firstMonth', '2020-04'), month('lastMonth', '2020-12')];

  test.for(['begin first', 'end first'] as const)('moves to 2020, %s', (order) => {
    const form = new Form();
    if (order === 'begin first') moveBegin(form);
    form.type('lastMonth', '12.2020');
    if (order === 'end first') moveBegin(form);
    expect(form.rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(form.changes.toSorted((one, other) => one.input.localeCompare(other.input))).toEqual(later);
  });

  test('is extended by two months, of which the first alone says nothing yet', () => {
    const form = new Form();
    form.type('revisedFrom', '10.2019');
    form.type('revisedUntil', '3/2020');
    expect(form.rows.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(form.changes).toEqual([month('revisedFrom', '2019-10'), month('revisedUntil', '2020-03')]);
  });
});

const terms = (form: Form) => form.rows.flatMap(({ input, party: of }) => (of === undefined ? [input] : []));

describe('the type of funding decides which terms can be entered', () => {
  test('full funding has no own share', () => {
    const form = new Form();
    expect(terms(form)).toContain('ownShare');
    form.choose('full');
    expect(terms(form)).not.toContain('ownShare');
    form.choose('proportional');
    expect(form.changes).toEqual([]);
  });

  test.for([
    ['fixed', 'fixedSum'],
    ['gap', 'ownMinimum'],
  ] as const)('%s funding asks for its sum, which is not stated until somebody says it', ([type, sum]) => {
    const form = new Form();
    form.choose(type);
    expect(form.row(sum)).toMatchObject({ texts: { best: '' }, isChanged: false });
    form.type(sum, '5.000');
    expect(form.changes).toEqual([
      { input: 'fundingType', value: type },
      { input: sum, value: certain(5_000_00) },
    ]);
  });
});

test('the low end of a range alone leaves the value and its high end as they were', () => {
  const form = new Form();
  form.type('headroom', '10000', 'low');
  const value = { low: 10_000_00, best: 15_000_00, high: 15_000_00 };
  expect(form.changes).toEqual([{ input: 'headroom', party, value }]);
  expect(form.row('headroom').isRange).toBe(true);
});
