import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { situationOf } from '#domain/as-of/situation.ts';
import type { Content } from '#domain/document/content.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { endOf, factOf, onDay, said, seed } from '#tests/given/builders.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { commitmentLines } from './commitment-lines.ts';

/** The first paper, and beside it a second commitment, of whose money no source speaks. */
const second: readonly Content[] = [
  {
    about: 'commitment',
    commitment: 'coaching',
    actors: ['stadt-eschweiler'],
    strength: 'decided',
    made: onDay('2018-10-20'),
    title: said('Teilhabemanagement'),
  },
  {
    about: 'commitment-term',
    commitment: 'coaching',
    duty: said('Begleitung der Jugendlichen'),
    until: endOf(2021),
  },
];
const source = seed.facts[0]?.evidence.source ?? '';
const initiative = {
  ...seed,
  facts: [
    ...seed.facts,
    factOf('coaching', {
      knownFrom: onDay('2018-10-20'),
      contents: second,
      evidence: { source, section: said('S. 1'), paraphrase: said('Teilhabemanagement') },
    }),
  ],
};
const look = lookAt(initiative, selectionOn('2018-11-05'));

test('a second commitment does not take the 0 € of the first: its money is not stated', () => {
  const lines = commitmentLines(look, 'de').map(({ id, money }) => [id, money.map(({ text }) => text)]);
  expect(lines).toContainEqual(['coaching', []]);
});

test('the sentence names both, and calls neither the only one', () => {
  const sentence = situationSentence(
    situationOf(look.snapshot, look.lines, look.year),
    initiative.parties,
    'de',
  )
    .map(({ text }) => text)
    .join('');
  expect(sentence).toContain('Mitwirkung an der Planungsphase bis Ende 2018');
  expect(sentence).toContain('Begleitung der Jugendlichen bis Ende 2021');
  expect(sentence).not.toContain(' nur zur ');
});
