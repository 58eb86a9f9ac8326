import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { awkward } from '#tests/given/awkward/document.ts';
import { coverSentences } from './cover-sentences.ts';

test('what is not known of several years is said once for all of them', () => {
  const selection = { ...firstSelection(awkward), scenario: 'a', year: 'all' } as const;
  const [lindau] = coverSentences(lookAt(awkward, selection).budget, 'de');
  expect(lindau?.replaceAll(/\s/g, ' ')).toMatch(
    / 2021: Die Deckung von 15\.000 € reicht auch im ungünstigen Fall\. 2022, 2023 und 2024: Ob die Deckung reicht, ist nicht zu sagen; eine Angabe ist nicht genannt\.$/,
  );
});
