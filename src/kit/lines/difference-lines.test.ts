import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '#domain/writing/difference.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { languages } from '#i18n/language.ts';
import { anyTwoEdits } from '#tests/given/arbitrary-edits.ts';
import { factOf, initiativeOf, moneyOf, onDay, paper, said, seed, stating } from '#tests/given/builders.ts';
import { differenceLine } from './difference-lines.ts';
import { tellersIn } from './item-tellers.ts';
import { namesIn } from './names.ts';

const money = stating('money', moneyOf());
const document = initiativeOf([factOf('a'), money]);
const linesOf = (after: typeof document, language: 'de' | 'en' = 'de') =>
  differences(document, after).map((difference) => differenceLine(difference, [document], language));

test('what becomes known of an amount is told with what stood there, and unknown stays a word', () => {
  const granted = {
    ...money,
    status: 'announced' as const,
    contents: [moneyOf({ amount: { kind: 'unknown', reason: 'not-assessable' } })],
  };
  expect(linesOf({ ...document, facts: [factOf('a'), granted] })).toEqual([
    {
      key: 'facts money',
      group: 'Aussagen',
      word: 'geändert',
      title: 'money',
      fields: [
        { name: 'Status', before: 'belegt', after: 'in Aussicht gestellt' },
        {
          name: 'Angaben',
          before: 'Landesmittel: Betrag nicht genannt',
          after: 'Landesmittel: noch nicht bezifferbar',
        },
      ],
    },
  ]);
});

test('what is new and what is gone is told by its name, in either language', () => {
  const after = {
    ...document,
    facts: [money],
    sources: [paper, { ...paper, id: 'b', title: said('Brief') }],
  };
  expect(linesOf(after).map(({ group, word, title }) => [group, word, title])).toEqual([
    ['Quellen', 'neu', 'Brief'],
    ['Aussagen', 'entfernt', 'a'],
  ]);
  expect(linesOf(after, 'en').map(({ word, title }) => [word, title])).toEqual([
    ['new', 'Brief (en)'],
    ['removed', 'a (en)'],
  ]);
});

test('a field that was empty says so', () => {
  const [source] = linesOf({
    ...document,
    sources: [{ ...paper, reference: '12/24', date: onDay('2018-11-06') }],
  });
  expect(source?.fields).toEqual([
    { name: 'Datum', before: '05.11.2018', after: '06.11.2018' },
    { name: 'Nummer', before: 'nichts', after: '12/24' },
  ]);
});

test('the day at which a reader starts and the order are told, too', () => {
  const after = { ...document, facts: document.facts.toReversed(), defaultAsOf: isoDate('2019-01-01') };
  expect(linesOf(after).map(({ group, word, fields }) => [group, word, fields[0]?.after])).toEqual([
    [undefined, 'geändert', '01.01.2019'],
    ['Aussagen', 'umgestellt', undefined],
  ]);
});

test('every field that the first document uses is told', () => {
  const tellers = tellersIn(namesIn([seed], 'de'), 'de');
  for (const list of ['parties', 'sources', 'facts', 'questions', 'scenarios'] as const) {
    const used = new Set(seed[list].flatMap((item) => Object.keys(item)).filter((field) => field !== 'id'));
    expect(tellers[list].fields.map(({ field }) => field)).toEqual(expect.arrayContaining([...used]));
  }
});

test('whatever is different in any document has a line in both languages, each with a key of its own', () => {
  fc.assert(
    fc.property(anyTwoEdits, fc.constantFrom(...languages), ({ base, mine, theirs }, language) => {
      for (const after of [mine, theirs]) {
        const told = differences(base, after);
        const lines = told.map((difference) => differenceLine(difference, [after, base], language));
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const empty = lines.filter(
          ({ word, fields }, index) =>
            word === '' || (told[index]?.kind === 'changed' && fields.length === 0),
        );
        expect(empty).toEqual([]);
      }
    }),
  );
});
