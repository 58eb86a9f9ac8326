import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Content } from '#domain/document/content.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyMoneyDocument } from '#tests/given/arbitrary-money.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { factOf, initiativeOf, moneyOf, onDay, said } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { everyRowOf } from '#tests/seen/rows.ts';

const isFactProof = (value: object): value is { kind: 'fact'; fact: string } =>
  'kind' in value && value.kind === 'fact' && 'fact' in value && typeof value.fact === 'string';

/** The facts that open from what is drawn. */
function openedIn(drawn: unknown): readonly string[] {
  if (typeof drawn !== 'object' || drawn === null) return [];
  return isFactProof(drawn) ? [drawn.fact] : Object.values(drawn).flatMap(openedIn);
}

/** What is known on a day of something, and opens from no view; where everything is listed does not count. */
function untold(initiative: Initiative, day: string): readonly string[] {
  const selection = selectionOn(day, { initiativeId: initiative.id, year: 'all' });
  const rows = everyRowOf(initiative, selection, 'de');
  const opened = new Set(openedIn({ ...rows, evidence: [], sources: [], changes: [] }));
  return lookAt(initiative, selection)
    .snapshot.facts.filter(({ id, contents }) => contents.length > 0 && !opened.has(id))
    .map(({ id, contents }) => `${id}: ${contents.map(({ about }) => about).join(', ')}`);
}

const day = onDay('2019-03-31');
/** One of each kind; a new kind has to be listed before it can be forgotten on the screen. */
const oneOfEach = {
  'in-brief': { about: 'in-brief', order: 1, text: said('Kurz gesagt.') },
  milestone: { about: 'milestone', title: said('Fest'), date: day },
  phase: { about: 'phase', phase: 'second', title: said('Zweite'), order: 2 },
  'phase-begin': { about: 'phase-begin', phase: 'first', date: day },
  'phase-end': { about: 'phase-end', phase: 'first', date: day },
  commitment: {
    about: 'commitment',
    commitment: 'other',
    actors: ['town'],
    strength: 'decided',
    made: day,
    title: said('Beschluss'),
  },
  'commitment-term': { about: 'commitment-term', commitment: 'cover', duty: said('Pflicht'), until: day },
  duty: { about: 'duty', actor: 'town', title: said('Bericht'), due: day },
  decision: { about: 'decision', kind: 'decided', body: said('Rat') },
  money: moneyOf({ line: 'other' }),
  condition: { about: 'condition', line: 'line' },
  'phase-condition': { about: 'phase-condition', phase: 'first' },
  'commitment-condition': { about: 'commitment-condition', commitment: 'cover' },
  'commitment-trigger': { about: 'commitment-trigger', commitment: 'cover' },
  'commitment-exit': { about: 'commitment-exit', commitment: 'cover' },
  cover: { about: 'cover', line: 'line', by: 'budget' },
  contact: { about: 'contact', party: 'town', office: said('Sozialamt') },
} satisfies Readonly<Record<Content['about'], Content>>;

test.for(Object.values<Content>(oneOfEach))(
  'a fact that states only a $about opens from a view',
  (content) => {
    const base = factOf('base', {
      contents: [
        // Without one a session begins with all statements that there are.
        { about: 'in-brief', order: 0, text: said('Worum es geht.') },
        { about: 'phase', phase: 'first', title: said('Erste'), order: 1 },
        {
          about: 'commitment',
          commitment: 'cover',
          actors: ['town'],
          strength: 'conditional',
          made: day,
          title: said('Ausfallzusage'),
        },
        moneyOf(),
      ],
    });
    const alone = factOf('alone', { contents: [content] });
    expect(untold(initiativeOf([base, alone]), '2019-01-01')).toEqual([]);
  },
);

test.for(fiveDocuments)('all that is known in $id opens from a view, on any of its days', (initiative) => {
  for (const each of ['2018-10-15', '2018-11-05', initiative.defaultAsOf, '2024-12-31'])
    expect(untold(initiative, each)).toEqual([]);
});

test('all that any document states opens from a view', () => {
  fc.assert(
    fc.property(fc.oneof(anyInitiative, anyMoneyDocument), dayOfInitiative, (initiative, each) => {
      expect(untold(initiative, each)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
