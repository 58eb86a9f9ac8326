import fc from 'fast-check';
import { type KeptCase } from '#domain/cases/kept-case.ts';
import { longestText } from '#domain/cases/case-text.ts';
import { certain } from '#domain/value/amount.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { accepted } from '#domain/inputs/scenario-changes.ts';
import { wordsOf } from './arbitrary-evidence.ts';
import { given, seed } from './builders.ts';
import { anyChanges } from './changes.ts';

/** A case of scenario B of the first initiative: half of the cost is the municipalities' own. */
export const caseOfHalf: KeptCase = {
  id: 'half',
  initiative: seed.id,
  scenario: 'b',
  changes: [{ input: 'ownShare', value: certain(50_00) }],
  name: 'Halbe-halbe',
  reason: 'Der Kreis rechnet mit der Hälfte.',
  author: 'Kämmerei',
  writtenOn: isoDate('2018-11-12'),
};

export const presetB = given(seed.scenarios.find(({ id }) => id === 'b'));

const anyText = (most: number) =>
  wordsOf({ minLength: 1, maxLength: most }).filter((text) => text.trim() === text && text !== '');

/** Any case of scenario B that somebody may have kept. */
export const anyCase: fc.Arbitrary<KeptCase> = fc
  .record({
    changes: anyChanges(presetB.participants.map(({ party }) => party)),
    name: anyText(longestText.name),
    reason: anyText(longestText.reason),
    author: anyText(longestText.author),
  })
  .map((drawn) => ({ ...caseOfHalf, ...drawn, changes: accepted(presetB, drawn.changes).good }))
  .filter(({ changes }) => changes.length > 0);
