import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Proof } from '#domain/proof/proof.ts';
import { impactRows } from '#features/budget/impact/budget-rows.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import type { Claim } from '#kit/lines/claim.ts';
import type { Explanation } from '#kit/explain/explanation-parts.ts';
import { type Language, languages } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { anySeen, panels } from '#tests/seen/panels.ts';
import { evidenceRows } from './evidence-rows.ts';

type Shown = {
  readonly text: string;
  readonly range: string | undefined;
  readonly proofs: readonly Proof[];
};

/** Cents that are none are left out where a figure stands in running text; the amount is the same. */
const short = (text: string) => text.replaceAll(/[.,]00(?=\D*€|(?!\d))/g, '');

/** “21.000 € (19.000 € bis 22.000 €)” is a value with a range behind it. */
function shownIn({ text, proofs }: Claim): Shown {
  const [, value, range] = /^(.*?) \((.*)\)$/.exec(text) ?? [];
  const isRange = value !== undefined && range !== undefined && /^\W?€?\d/.test(value);
  return isRange ? { text: value, range, proofs } : { text, range: undefined, proofs };
}

/** What is wrong with the explanation of something shown; nothing where it is exactly about it. */
function wrong({ text, range, proofs }: Shown, seen: readonly [Initiative, Selection], language: Language) {
  const [row, ...others] = evidenceRows(...seen, proofs, language);
  const figure: Explanation | undefined = row?.kind === 'assumption' ? row.figures[0] : undefined;
  if (!figure || others.length > 0) return [`${JSON.stringify(proofs)} explains nothing`];
  const { value, steps, notes } = figure;
  const { amount, instrument } = wordsIn(language);
  const isMissing = value === amount.notComputable || value === instrument.unknown;
  const isAmount = /^\D?\d[\d.,]*.€$|^−?€\d[\d.,]*$/.test(value);
  const ends = range === undefined || notes.some((note) => short(note).includes(short(range)));
  return [
    ...(short(value) === short(text) ? [] : [`“${text}” opens “${value}”`]),
    ...(ends ? [] : [`“${text}” opens no range ${range}`]),
    ...(isMissing && (steps.length > 0 || notes.length === 0) ? [`“${text}” says not what is missing`] : []),
    ...(isAmount && steps.length > 0 && !steps.at(-1)?.endsWith(`= ${value}`)
      ? [`“${text}” ends in “${steps.at(-1)}”`]
      : []),
    ...(row?.kind === 'assumption' && row.inputs.every(({ rows }) => rows.length > 0)
      ? []
      : [`“${text}” names no inputs`]),
  ];
}

const impactShown = (document: Initiative, selection: Selection, language: Language): readonly Shown[] =>
  impactRows(lookAt(document, selection), language).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? [{ ...shownIn(cell.best), range: cell.range }] : [])),
  );

/** What the overview and the session say of money under a scenario; the overview names the scenario first. */
function elsewhere(document: Initiative, selection: Selection, language: Language): readonly Shown[] {
  const { assumed } = wordsIn(language).status;
  const overview = situationRows(lookAt(document, selection), language).figures.flatMap(({ more }) => more);
  const session = sessionRows(lookAt(document, selection), language).flatMap(({ items }) =>
    items.map(({ claim }) => claim),
  );
  const [named, unnamed] = [overview, session].map((claims) =>
    claims.filter((claim) => claim.status === assumed),
  );
  return [
    ...(named ?? []).map((claim) => ({ ...claim, text: claim.text.replace(/^.*?: /, '') })),
    ...(unnamed ?? []),
  ].map(shownIn);
}

describe.for(languages.map((language) => ({ language })))('in “$language”', ({ language }) => {
  describe.for(Object.keys(panels).map((name) => ({ name })))('of the $name panel', ({ name }) => {
    test('what a figure opens is about that figure: its value, its range, steps that end in it', () => {
      fc.assert(
        fc.property(anySeen, (seen) => {
          const claims = panels[name]?.(lookAt(...seen), language).claims ?? [];
          expect(claims.flatMap((claim) => wrong(shownIn(claim), seen, language))).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });
  });

  test('of the overview and of the session', () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        const shown = elsewhere(...seen, language);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.flatMap((each) => wrong(each, seen, language))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('of the table of effects, sums of municipalities with gaps among them', () => {
    fc.assert(
      fc.property(anySeen, (seen) => {
        expect(impactShown(...seen, language).flatMap((shown) => wrong(shown, seen, language))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
