import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { townsDocument } from '#tests/given/many-towns.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { fundingPictures } from './funding-pictures.ts';

const count = 12;
const towns = townsDocument(count);
const asked = { initiativeId: towns.id, scenario: 'a', year: 'all' } as const;
const { pictures, answers } = fundingPictures(lookAt(towns, selectionOn('2020-06-30', asked)), 'de');

test('on a sheet of twelve municipalities the same answer is given once, with the names of all whose it is', () => {
  expect(pictures).toHaveLength(count);
  expect(answers).toHaveLength(2);
  expect(answers[1]).toMatch(
    /^Stadt Eschweiler, .* und Stadt Recklinghausen, jeweils: Die Deckung von 15\.000.€ reicht/,
  );
});

test('each picture has its own answer for the wall, which is among those of the sheet', () => {
  for (const { answer } of pictures) expect(answers.some((each) => each.endsWith(`: ${answer}`))).toBe(true);
});
