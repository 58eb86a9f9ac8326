import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#domain/document/content.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import {
  endOf,
  factOf,
  inYear,
  initiativeOf,
  moneyOf,
  notStated,
  paper,
  said,
  seed,
  stating,
} from '#tests/given/builders.ts';
import { missingOf } from './missing.ts';

const kindsIn = (...contents: readonly Content[]) =>
  missingOf(initiativeOf([stating('one', ...contents)])).map(({ kind }) => kind);

const phase: Content = { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 1 };
const until = (year: number): Content => ({
  about: 'phase-end',
  phase: 'implementation',
  date: endOf(year),
});

test('an empty paper lacks everything that a reader asks for, in the order of the dashboard', () => {
  expect(missingOf(initiativeOf([])).map(({ kind }) => kind)).toEqual([
    'phase',
    'commitment',
    'money',
    'decision',
    'applicant',
    'contact',
  ]);
});

describe('what a fact says is not missing:', () => {
  test.for<readonly [string, Content]>([
    ['phase', phase],
    ['decision', { about: 'decision', kind: 'proposed', body: said('Rat') }],
    ['contact', { about: 'contact', party: 'town', office: said('Amt 50') }],
    [
      'applicant',
      { about: 'duty', actor: 'town', title: said('Antrag'), due: notStated, step: 'application' },
    ],
    ['money', moneyOf()],
  ])('%s', ([kind, content]) => {
    expect(kindsIn()).toContain(kind);
    expect(kindsIn(content)).not.toContain(kind);
  });
});

describe('of a phase', () => {
  test('its end is missing where only its begin is named', () => {
    const begin: Content = { about: 'phase-begin', phase: 'implementation', date: inYear(2019) };
    expect(kindsIn(phase, begin)).toContain('phase-end');
    expect(kindsIn(phase, begin)).not.toContain('phase-begin');
  });

  test('both are missing where neither is named', () => {
    expect(kindsIn(phase)).toEqual(expect.arrayContaining(['phase-begin', 'phase-end']));
  });

  test('its begin is not asked for where it is under way and its end is named', () => {
    expect(kindsIn(phase, until(2019))).not.toContain('phase-begin');
  });
});

const yearsIn = (...contents: readonly Content[]) =>
  missingOf(initiativeOf([stating('one', phase, ...contents)])).flatMap((gap) =>
    gap.kind === 'year' ? [`${gap.role} ${gap.year}`] : [],
  );

describe('of money', () => {
  test('each year that a phase reaches into is missing as long as nobody says so much as that it is unknown', () => {
    expect(yearsIn(moneyOf({ fiscalYear: 2019 }), until(2020))).toEqual([
      'own-contribution 2019',
      'state-funding 2020',
      'own-contribution 2020',
    ]);
  });

  test('an amount that cannot be assessed is a status, and nothing is missing', () => {
    const own = moneyOf({
      line: 'own',
      role: 'own-contribution',
      amount: { kind: 'unknown', reason: 'not-assessable' },
    });
    expect(yearsIn(moneyOf(), own)).toEqual([]);
  });

  test('no year is asked for before the first one of which money is spoken', () => {
    expect(yearsIn(moneyOf({ fiscalYear: 2021 }), until(2019))).toEqual(['own-contribution 2021']);
  });
});

test('what an open question asks for is missing, and asked for already', () => {
  const question = {
    id: 'who',
    text: said('Wer stellt den Antrag?'),
    resolver: said('Land'),
    raisedBy: ['one'],
    answeredBy: [],
    step: 'application' as const,
  };
  const gaps = missingOf(initiativeOf([factOf('one')], { questions: [question] }));
  expect(gaps.filter(({ isAsked }) => isAsked).map(({ kind }) => kind)).toEqual(['applicant']);
});

test('a fact that is known since no day, and a paper without number, are named', () => {
  const hidden = factOf('hidden', { knownFrom: notStated });
  expect(missingOf(initiativeOf([factOf('one'), hidden]))).toEqual(
    expect.arrayContaining([
      { kind: 'known-from', of: said('hidden'), isAsked: false },
      { kind: 'source-reference', of: paper.title, isAsked: false },
    ]),
  );
});

test('the first paper leaves open who applies and how long it goes on, and both are asked for', () => {
  const asOfThePaper = {
    ...seed,
    facts: seed.facts.slice(
      0,
      seed.facts.findIndex(({ id }) => id === 'report'),
    ),
  };
  expect(missingOf(asOfThePaper)).toEqual([
    { kind: 'phase-end', of: { de: 'Umsetzungsphase', en: 'Implementation phase' }, isAsked: true },
    { kind: 'applicant', isAsked: true },
    { kind: 'contact', isAsked: false },
  ]);
});

test('every document can be asked what it lacks, and answers the same twice', () => {
  fc.assert(
    fc.property(anyInitiative, (document) => {
      expect(missingOf(structuredClone(document))).toEqual(missingOf(document));
    }),
    { numRuns: 50 },
  );
});
