import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { type Language, languages } from '#i18n/language.ts';
import { formatterOf } from '#format/formatter.ts';
import { wordsIn } from '#i18n/words.ts';
import { anySeen, panels } from '#tests/seen/panels.ts';

/**
 * Numbers as they are written, whole euros with and without cents alike. Sections of a law and years are names, not
 * figures; a missing amount has no sign.
 */
const numbersIn = (text: string): readonly string[] =>
  (
    text
      .replaceAll(/(?:§|[Ss]ection)\s*\d+/g, '')
      .replaceAll(/(?<![\d.,])(?:19|20|21)\d{2}(?![\d.,]\d|\d|\s*[€%])/g, '')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  ).map((number) => number.replace(/[.,]00$/, ''));

/** An amount with its cents, as the language writes it: "8.887,50". */
const hasCents = /[.,]\d{2}$/;

/** A euro and more, with cents. */
const centsSaid = /[1-9][\d.]*,\d{2}\s€|€[1-9][\d,]*\.\d{2}/;

/** What a sentence may say of a number of a table: the same, or whole euros beside it. */
const saidOf = (number: string, language: Language): readonly string[] => {
  if (!hasCents.test(number)) return [number];
  const euros = Number(number.slice(0, -3).replaceAll(/[.,]/g, ''));
  const { number: written } = formatterOf(language);
  return [number, written(euros), written(euros + 1)];
};

test('a number is what the law below takes for one', () => {
  expect(numbersIn('Bei 43,28 % trüge sie 2019 nach § 83 GO NRW 2.019,50 € (0 € bis 2.000 €).')).toEqual([
    '43,28',
    '2.019,50',
    '0',
    '2.000',
  ]);
  expect(numbersIn('In April 2019, under section 83, €1,234.50 or 12%.')).toEqual(['1,234.50', '12']);
  expect(numbersIn('2019 € im Juli 2020')).toEqual(['2019']);
  expect(numbersIn('10.000,00 €, 10.000 €')).toEqual(['10.000', '10.000']);
});

const everyPanel = languages.flatMap((language) =>
  Object.entries(panels).map(([name, panel]) => ({ name, language, panel })),
);

// One look for all of them: what they read is computed once for it, as it is for a page.
test('each panel says no number in a sentence that its tables do not hold, what is computed in whole euros unless it is less than one, and calls nothing computed better than assumed', () => {
  fc.assert(
    fc.property(anySeen, ([document, selection]) => {
      const look = lookAt(document, selection);
      for (const { name, language, panel } of everyPanel) {
        const { sentences, table, claims } = panel(look, language);
        const { status } = wordsIn(language);
        const held = new Set(table.flatMap(numbersIn).flatMap((number) => saidOf(number, language)));
        const found = {
          alone: sentences.filter((sentence) => numbersIn(sentence).some((number) => !held.has(number))),
          inCents: sentences.filter((sentence) => centsSaid.test(sentence)),
          better: claims.filter(
            (claim) => claim.status !== status.assumed && claim.status !== status['not-stated'],
          ),
          confirmed: sentences.filter((sentence) => sentence.includes(status.confirmed)),
        };
        expect(found, `${name} in ${language}`).toEqual({
          alone: [],
          inCents: [],
          better: [],
          confirmed: [],
        });
      }
    }),
    { numRuns: 300 },
  );
});
