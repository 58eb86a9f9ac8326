import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import { instant } from '#domain/value/instant.ts';
import { isSame } from '#domain/writing/canonical.ts';
import { merge } from '#domain/writing/merge.ts';
import { languages } from '#i18n/language.ts';
import { conflictWordsIn } from '#i18n/messages/conflict.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import {
  factOf,
  initiativeOf,
  moneyOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from '#tests/given/builders.ts';
import { conflictLines } from './conflict-lines.ts';

const base = initiativeOf([stating('money', moneyOf()), factOf('gone')], {
  questions: [
    { id: 'q', text: said('Wie viel?'), resolver: said('Land'), raisedBy: ['money'], answeredBy: [] },
  ],
});
const linesOf = (mine: Initiative, theirs: Initiative, language: 'de' | 'en' = 'de') =>
  conflictLines(merge(base, mine, theirs).conflicts, { mine, theirs }, language);

const money = (status: 'announced' | 'reported') => ({ ...stating('money', moneyOf()), status });

const both = (status: 'announced' | 'reported', text: string): Initiative => ({
  ...base,
  facts: [money(status), factOf('gone')],
  questions: base.questions.map((each) => ({ ...each, text: said(text), resolver: said('Land') })),
});

test('what both say of one fact stands field by field, and of a question only the field that both changed', () => {
  expect(linesOf(both('announced', 'Wer?'), both('reported', 'Wann?'))).toEqual([
    {
      key: 'facts money',
      head: 'Aussagen: money',
      mine: [{ name: 'Status', text: 'in Aussicht gestellt' }],
      theirs: [{ name: 'Status', text: expect.any(String) }],
    },
    {
      key: 'questions q text',
      head: 'offene Fragen: Wer?',
      mine: [{ name: 'Frage', text: 'Wer?' }],
      theirs: [{ name: 'Frage', text: 'Wann?' }],
    },
  ]);
});

const assumingRate = (rate: number, author = 'Kämmerei') => {
  const scenario = scenarioOn(stateShare(rate), []);
  const assumption = { author, reason: said('Annahme') };
  return { ...base, scenarios: [{ ...scenario, terms: { ...scenario.terms, assumption } }] };
};

test('of the terms of a scenario each side says what it assumes, and by whom where that alone differs', () => {
  const termsOf = (mine: Initiative, theirs: Initiative) => {
    const before = assumingRate(7000, 'niemand');
    return conflictLines(merge(before, mine, theirs).conflicts, { mine, theirs }, 'de');
  };
  expect(termsOf(assumingRate(8000), assumingRate(9000))).toMatchObject([
    {
      key: 'scenarios scenario terms',
      mine: [{ name: 'Förderbedingungen', text: expect.stringContaining('80') }],
      theirs: [{ name: 'Förderbedingungen', text: expect.stringContaining('90') }],
    },
  ]);
  expect(termsOf(assumingRate(8000), assumingRate(8000, 'Amt 50'))).toMatchObject([
    {
      mine: [{ text: expect.stringContaining('(Kämmerei: Annahme)') }],
      theirs: [{ text: expect.stringContaining('(Amt 50: Annahme)') }],
    },
  ]);
});

test('what one removed and the other changed is called deleted on the one side', () => {
  const mine = { ...base, facts: base.facts.slice(0, 1) };
  const theirs = {
    ...base,
    facts: [...base.facts.slice(0, 1), factOf('gone', { statement: said('anders') })],
  };
  expect(linesOf(mine, theirs)).toMatchObject([
    { head: 'Aussagen: anders', mine: [{ text: 'gelöscht' }], theirs: [{ text: 'anders' }] },
  ]);
});

const drafted = (at: string, author: string): Initiative => ({
  ...base,
  drafts: [{ id: 'draft', author, at: instant(at), fact: factOf('new') }],
});

test('of two drafts of one minute the seconds are told, and no side is without words', () => {
  const lines = linesOf(drafted('2020-03-02T10:15:01.250Z', 'A'), drafted('2020-03-02T10:15:07Z', 'B'));
  const [mine, theirs] = [lines[0]?.mine, lines[0]?.theirs];
  expect(mine?.map(({ text }) => text)).toEqual(['A', expect.stringMatching(/\(1,25 s\)$/)]);
  expect(theirs?.map(({ text }) => text)).toEqual(['B', expect.stringMatching(/\(7 s\)$/)]);
});

test('of every conflict of any documents each side says something, in either language', () => {
  fc.assert(
    fc.property(
      anyInitiative,
      anyInitiative,
      anyInitiative,
      fc.constantFrom(...languages),
      (before, mine, theirs, language) => {
        const { conflicts } = merge(before, mine, theirs);
        const lines = conflictLines(conflicts, { mine, theirs }, language);
        expect(lines.map(({ key }) => key)).toEqual(conflicts.map(({ place }) => place.join(' ')));
        const silent = lines.filter((line) => line.mine.length === 0 || line.theirs.length === 0);
        expect(silent).toEqual([]);
        const { whole } = conflictWordsIn(language);
        const alike = lines.filter(
          (line) => isSame(line.mine, line.theirs) && line.mine.some(({ text }) => text !== whole),
        );
        expect(alike).toEqual([]);
      },
    ),
    { numRuns: 50 },
  );
});
