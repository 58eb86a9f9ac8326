import { describe, expect, test } from 'vitest';
import { type Theme, colour, contrast, distance, over, shareMixed, visions } from '#tests/seen/colours.ts';

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
const text = 4.5;
const graphic = 3;

test('the reckoning itself is right: white on black, and a grey that just fails', () => {
  expect(contrast([1, 1, 1], [0, 0, 0])).toBeCloseTo(21);
  // #777777 on white is the known case that falls short by a hair.
  const grey = ((0x77 / 255 + 0.055) / 1.055) ** 2.4;
  expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.48, 2);
  expect(contrast(colour('--kern-color-white', 'light'), [1, 1, 1])).toBeCloseTo(1, 4);
});

describe.for<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  const shown = (front: string, back: string) => contrast(colour(front, theme), colour(back, theme));

  test.for(
    ['--ink', '--soft', '--act', '--warn', '--danger'].flatMap((front) => [
      [front, '--paper'] as const,
      [front, '--wash'] as const,
    ]),
  )('text in %s can be read on %s', ([front, back]) => {
    expect(shown(front, back)).toBeGreaterThanOrEqual(text);
  });

  test.for([
    ['--payer-own', '--paper', 'the label of the Stichtag in the timeline'],
    ['--shortfall', '--paper', 'what is missing of a cover'],
    ['--on-act', '--act', 'a choice that is made'],
    ['--kern-color-action-on-default', '--kern-color-action-default', 'a button'],
    ['--ink', '--kern-color-feedback-danger-background', 'a part that was not loaded'],
    ['--act', '--kern-color-feedback-danger-background', 'a link in it'],
  ] as const)('text in %s can be read on %s: %s', ([front, back]) => {
    expect(shown(front, back)).toBeGreaterThanOrEqual(text);
  });

  test.for(['--payer-state', '--payer-own', '--payer-third', '--shortfall', '--edge', '--ink', '--act'])(
    'a mark in %s stands out from the paper',
    (front) => {
      expect(shown(front, '--paper')).toBeGreaterThanOrEqual(graphic);
    },
  );

  test.for(visions)('the roles of money and what is missing of it differ for %s eyes', (vision) => {
    const hues = ['--payer-state', '--payer-own', '--payer-third', '--shortfall'].map((name) => ({
      name,
      light: colour(name, theme),
    }));
    const alike = hues.flatMap((one, index) =>
      hues
        .slice(index + 1)
        .filter((other) => distance(one.light, other.light, vision) < 0.075)
        .map((other) => `${one.name} and ${other.name}`),
    );
    expect(alike).toEqual([]);
  });

  test('the light fill of an assumption leaves its dashed edge and the words on it visible', () => {
    const share = shareMixed('src/features/budget/marks.css', '.best.assumed', 'fill');
    for (const payer of ['--payer-state', '--payer-own']) {
      const fill = over(colour(payer, theme), colour('--paper', theme), share);
      expect(contrast(colour(payer, theme), fill)).toBeGreaterThanOrEqual(graphic);
      expect(contrast(colour('--ink', theme), fill)).toBeGreaterThanOrEqual(text);
    }
  });
});
