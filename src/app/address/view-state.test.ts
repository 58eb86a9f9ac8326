import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IsoDate, isIsoDate } from '#domain/value/calendar.ts';
import { type Selection, addressKeyOf, municipalitiesOf } from '#domain/as-of/selection.ts';
import { isLanguage, languages } from '#i18n/language.ts';
import { initiativeList } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeListSchema } from '#contract/initiative.ts';
import { seed } from '#tests/given/builders.ts';
import { selectionBetween } from '#tests/seen/rows.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { type Choice, initiativeOf, languageOf, searchAfter, selectionOf } from './view-state.ts';

const list = initiativeListSchema.parse(initiativeList);
const defaults: Choice = { initiative: seed.id, asOf: seed.defaultAsOf, key: 'own', lang: 'de' };

/** The address of a selection, as choosing it in the control bar leads to it. */
function searchOf(selection: Selection, start = ''): string {
  const { initiativeId, asOf, since, municipality, scenario, compare, apportionment } = selection;
  const party = municipalitiesOf(seed).find(({ id }) => id === municipality);
  const choice = {
    initiative: initiativeId,
    asOf,
    since: since ?? null,
    municipality: party ? addressKeyOf(party) : null,
    scenario: scenario ?? null,
    compare: compare.length > 0 ? compare.join('_') : null,
    key: apportionment,
  };
  return searchAfter(start, choice, defaults);
}

const names = [
  'initiative',
  'asOf',
  'since',
  'municipality',
  'scenario',
  'compare',
  'key',
  'lang',
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
        const { value } = selectionOf(search, seed);
        expect(isIsoDate(value.asOf)).toBe(true);
        expect(value.since === undefined || isIsoDate(value.since)).toBe(true);
        expect([undefined, ...municipalitiesOf(seed).map(({ id }) => id)]).toContain(value.municipality);
        expect([undefined, ...seed.scenarios.map(({ id }) => id)]).toContain(value.scenario);
        expect(initiativeOf(search, list).value).toBe(seed.id);
        expect(isLanguage(languageOf(search).value)).toBe(true);
      }),
    );
  });

  test('is right after one correction: what is wrong goes, and nothing else is wrong then', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const wrong = [
          ...languageOf(search).corrections,
          ...initiativeOf(search, list).corrections,
          ...selectionOf(search, seed).corrections,
        ];
        const mended = searchAfter(
          search,
          Object.fromEntries(wrong.map((each) => [each.parameter, null])),
          defaults,
        );
        expect(selectionOf(mended, seed)).toEqual({
          value: selectionOf(search, seed).value,
          corrections: [],
        });
        expect(languageOf(mended)).toEqual({ value: languageOf(search).value, corrections: [] });
        expect(initiativeOf(mended, list).corrections).toEqual([]);
        expect(searchAfter(mended, {}, defaults)).toBe(mended);
      }),
    );
  });
});

describe('a selection', () => {
  test('survives the way through an address, whatever else stands in it', () => {
    fc.assert(
      fc.property(anySelection, anySearch, (selection, start) => {
        const search = searchOf(selection, start);
        expect(selectionOf(search, seed)).toEqual({ value: selection, corrections: [] });
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
    expect(searchAfter('?asOf=2018-11-05&lang=de', {}, defaults)).toBe('');
  });

  test('is written in words that can be read in an address', () => {
    const selection = selectionOn('2019-01-15', { municipality: 'stadt-eschweiler', scenario: 'b' });
    expect(searchOf(selection)).toBe('?asOf=2019-01-15&municipality=05334012&scenario=b');
  });
});

describe('an address keeps', () => {
  test.for(languages.map((lang) => ({ lang })))('the language “$lang” through every choice', ({ lang }) => {
    const search = searchAfter('', { lang }, defaults);
    expect(languageOf(searchOf(selectionOn('2019-01-15'), search)).value).toBe(lang);
  });

  test('what is not ours, such as the fault of the demo', () => {
    expect(searchAfter('?fault=slow&scenario=b', { scenario: null }, defaults)).toBe('?fault=slow');
    expect(searchAfter('?note=a%26b', { scenario: 'c' }, defaults)).toBe('?note=a%26b&scenario=c');
  });
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
])('%s=%s, %s, is told as wrong and not guessed at', ([parameter, given]) => {
  const { value, corrections } = selectionOf(`?${parameter}=${given}`, seed);
  expect(corrections).toEqual([{ parameter, name: parameter, given }]);
  const asOf: IsoDate = seed.defaultAsOf;
  expect(value).toEqual(selectionOn(asOf));
});

test('without any initiative none is selected, and nothing is called wrong before the list is there', () => {
  expect(initiativeOf('', []).value).toBeUndefined();
});
