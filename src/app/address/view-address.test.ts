import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate, isoDate } from '#domain/value/calendar.ts';
import { type Selection, firstSelection, municipalitiesOf } from '#domain/as-of/selection.ts';
import { isLanguage, languages } from '#i18n/language.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { initiativeListSchema } from '#contract/initiative.ts';
import { seed } from '#tests/given/builders.ts';
import { selectionBetween } from '#tests/seen/rows.ts';
import { selectionOn } from '#tests/given/selection.ts';
import type { Known } from './parameter.ts';
import { type ViewChange, searchAfter, viewIn } from './view-address.ts';

const known: Known = { list: initiativeListSchema.parse(initiativeList), initiative: seed };

const read = (search: string) => viewIn(search, known);

const selectionIn = (search: string) => read(search).value.selection;

const after = (search: string, change: ViewChange = {}) =>
  searchAfter({ search, view: read(search).value, known }, change);

/** The address of a selection, as choosing it in the control bar leads to it. */
const searchOf = (selection: Selection, start = '') => after(start, selection);

const names = [
  'initiative',
  'asOf',
  'since',
  'municipality',
  'year',
  'scenario',
  'compare',
  'key',
  'lang',
  'steps',
  'step',
  'notes',
  'from',
  'fault',
  'ASOF',
  '',
];

/** Texts that come close to an address, among any others. */
const anySearch = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names),
        fc.oneof(
          fc.string(),
          fc.constantFrom('b', '2018-11-05', '2018-02-30', '05334012', 'heads', 'a_c', 'en', seed.id),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
);

const anySelection = selectionBetween('1900-01-01', '2100-12-31');

describe('any address', () => {
  test('selects a day that exists, and a municipality, scenario and language that there are', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { selection, presentation } = read(search).value;
        expect(selection?.initiativeId).toBe(seed.id);
        expect(isIsoDate(selection?.asOf ?? '')).toBe(true);
        expect(selection?.since === undefined || isIsoDate(selection.since)).toBe(true);
        expect([undefined, ...municipalitiesOf(seed).map(({ id }) => id)]).toContain(selection?.municipality);
        expect([undefined, ...seed.scenarios.map(({ id }) => id)]).toContain(selection?.scenario);
        expect(isLanguage(presentation.language)).toBe(true);
        expect(presentation.steps).toContain(presentation.step);
      }),
    );
  });

  test('is right after one correction: what is wrong goes, and nothing else is wrong then', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const corrected = after(search);
        expect(read(corrected)).toEqual({ value: read(search).value, corrections: [] });
        expect(after(corrected)).toBe(corrected);
      }),
    );
  });

  test('before the document is there keeps what only the document can judge, and calls none of it wrong', () => {
    const early: Known = { ...known, initiative: undefined };
    const search = '?asOf=2019-01-15&municipality=1&scenario=x&compare=y&ownShare=z';
    const { value, corrections } = viewIn(search, early);
    expect(corrections).toEqual([]);
    expect(value.selection).toEqual(selectionOn('2019-01-15'));
    expect(searchAfter({ search, view: value, known: early })).toBe(search);
  });

  test('without any initiative selects nothing, calls nothing wrong, and loses nothing', () => {
    const nothing: Known = { list: [], initiative: undefined };
    const search = '?initiative=q&asOf=2019-01-15';
    const { value, corrections } = viewIn(search, nothing);
    expect([value.selection, corrections]).toEqual([undefined, []]);
    expect(searchAfter({ search, view: value, known: nothing }, { language: 'en' })).toBe(
      `${search}&lang=en`,
    );
  });
});

describe('a selection', () => {
  test('survives the way through an address, whatever else stands in it', () => {
    fc.assert(
      fc.property(anySelection, anySearch, (selection, start) => {
        const search = searchOf(selection, start);
        expect(read(search).corrections).toEqual([]);
        expect(selectionIn(search)).toEqual(selection);
      }),
    );
  });

  test('has one address, whichever way a reader came to it', () => {
    fc.assert(
      fc.property(anySelection, anySelection, (first, second) => {
        expect(searchOf(second, searchOf(first))).toBe(searchOf(second));
      }),
    );
  });

  test('that is the default has no query at all', () => {
    expect(searchOf(selectionOn('2018-11-05'))).toBe('');
    expect(after('?asOf=2018-11-05&lang=de')).toBe('');
  });

  test('is written in words that can be read in an address', () => {
    const selection = selectionOn('2019-01-15', { municipality: 'stadt-eschweiler', scenario: 'b' });
    expect(searchOf(selection)).toBe('?asOf=2019-01-15&municipality=05334012&scenario=b');
  });
});

describe('an address keeps', () => {
  test.for(languages)('the language “%s” through every choice', (language) => {
    const search = searchOf(selectionOn('2019-01-15'), after('', { language }));
    expect(read(search).value.presentation.language).toBe(language);
  });

  test('what is not ours, such as the fault of the demo', () => {
    expect(after('?fault=slow&scenario=b', { scenario: undefined })).toBe('?fault=slow');
    expect(after('?note=a%26b', { scenario: 'c' })).toBe('?note=a%26b&scenario=c');
  });

  test('what was changed in a scenario, until another one is chosen', () => {
    expect(after('?scenario=b&ownShare=25', { apportionment: 'heads' })).toBe(
      '?scenario=b&changes=1o25&key=heads',
    );
    expect(after('?scenario=b&ownShare=25', { asOf: isoDate('2018-10-11') })).toBe(
      '?asOf=2018-10-11&scenario=b&changes=1o25',
    );
    expect(after('?scenario=b&ownShare=25', { scenario: 'c' })).toBe('?scenario=c');
  });
});

test('a year is one with money, or all of them; another is replaced and named', () => {
  expect(selectionIn('?year=2018')?.year).toBe(2018);
  expect(selectionIn('?year=all')?.year).toBe('all');
  expect(after('?year=2018')).toBe('?year=2018');
  expect(read('?year=2031').value.selection?.year).toBeUndefined();
  expect(read('?year=2031').corrections).toEqual([{ name: 'year', given: '2031' }]);
});

test('a year through which a scenario runs can be asked for with the scenario alone', () => {
  const search = '?year=2020&scenario=b&changes=1*05334012*l2020-09';
  expect(selectionIn(search)?.year).toBe(2020);
  expect(read(search).corrections).toEqual([]);
  expect(after(search)).toBe('?year=2020&scenario=b&changes=1*05334012*l2020-09');
  expect(read('?scenario=b&year=2020').corrections).toEqual([{ name: 'year', given: '2020' }]);
});

test('a whole address names the initiative and the day even where they are the default, by a letter each', () => {
  const search = '?scenario=b&lang=de';
  expect(searchAfter({ search, view: read(search).value, known }, {}, { isWhole: true })).toBe(
    `?i=${seed.id}&d=2018-11-05&s=b`,
  );
});

test.for<[string, string, string]>([
  ['asOf', '2018-02-30', 'a day that does not exist'],
  ['asOf', '05.11.2018', 'a day in another form'],
  ['asOf', '', 'no day'],
  ['since', '2018-02-30', 'a day to compare with that does not exist'],
  ['municipality', '05315000', 'a municipality that has no part in it'],
  ['municipality', 'stadt-eschweiler', 'a name in place of the official key'],
  ['scenario', 'd', 'a scenario that there is not'],
  ['scenario', 'B', 'a scenario in capitals'],
  ['compare', 'a_z', 'a scenario that there is not among those to compare'],
  ['key', 'thirds', 'a key that there is not'],
])('%s=%s, %s, is told as wrong and not guessed at', ([name, given]) => {
  const { value, corrections } = read(`?${name}=${given}`);
  expect(corrections).toEqual([{ name, given }]);
  expect(value.selection).toEqual(firstSelection(seed));
});

test('a link of before is written short: a finance case of 350 characters becomes one of 133', () => {
  const long =
    '?municipality=05334012&scenario=b&ownShare=35&cap=60000&posts.05334012=1.5&staffCost.05334012=78400' +
    '&otherCost.05334012=12000&otherEligible.05334012=50&thirdParty.05334012=5000&inKind.05334012=4000' +
    '&inPlan.05334012=6000&headroom.05334012=10000&firstMonth.05334012=2019-03&lastMonth.05334012=2020-09' +
    '&lag.05334012=3&councilThreshold.05334012=20000';
  const short = after(long, {});
  expect(`/budget${long}`).toHaveLength(350);
  expect(`/budget${short}`).toHaveLength(133);
  expect(selectionIn(short)?.changes).toEqual(selectionIn(long)?.changes);
  expect(after(short, {})).toBe(short);
});
