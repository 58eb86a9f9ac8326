import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { cents } from '#domain/value/money.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import type { Claim, ClaimValue } from '#kit/lines/claim.ts';
import type { Explanation } from '#kit/explain/explanation-parts.ts';
import { type Language, languages } from '#i18n/language.ts';
import { formatterOf } from '#format/formatter.ts';
import { wordsIn } from '#i18n/words.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { anySeen, panels } from '#tests/seen/panels.ts';
import { evidenceRows } from './evidence-rows.ts';

/** What is wrong with the explanation of something claimed; nothing where it is exactly about it. */
function wrong({ text, value, proofs }: Claim, seen: readonly [Initiative, Selection], language: Language) {
  const [row, ...others] = evidenceRows(...seen, proofs, language);
  const figure: Explanation | undefined = row?.kind === 'assumption' ? row.figures[0] : undefined;
  if (!figure || others.length > 0) return [`${JSON.stringify(proofs)} explains nothing`];
  const { steps, notes } = figure;
  const { amount, instrument } = allWordsIn(language);
  const isMissing = figure.value === amount.notComputable || figure.value === instrument.unknown;
  const isNumber = value !== undefined && writings(value, 'best', language).includes(figure.value);
  const isText = text === figure.value || text.endsWith(`: ${figure.value}`);
  const hasRange = isNumber && value.low !== value.high;
  return [
    ...(isNumber || isText ? [] : [`“${text}” opens “${figure.value}”`]),
    ...(hasRange && !namesRange(notes, value, language) ? [`“${text}” opens no range`] : []),
    ...(isMissing && (steps.length > 0 || notes.length === 0) ? [`“${text}” says not what is missing`] : []),
    ...(isNumber && steps.length > 0 && !steps.at(-1)?.endsWith(`= ${figure.value}`)
      ? [`“${text}” ends in “${steps.at(-1)}”`]
      : []),
    ...(row?.kind === 'assumption' && row.inputs.every(({ rows }) => rows.length > 0)
      ? []
      : [`“${text}” names no inputs`]),
  ];
}

function namesRange(notes: readonly string[], value: ClaimValue, language: Language): boolean {
  const [low, high] = [writings(value, 'low', language), writings(value, 'high', language)];
  return low.some((text, index) =>
    notes.some((note) => note.includes(wordsIn(language).amount.range(text, high[index] ?? ''))),
  );
}

/** An end of a value as an explanation may write it. */
function writings(value: ClaimValue, end: 'low' | 'best' | 'high', language: Language): readonly string[] {
  const { euros, eurosShort, rate } = formatterOf(language);
  return value.unit === 'euro'
    ? [euros(cents(value[end])), eurosShort(cents(value[end]))]
    : [rate(value[end])];
}

/** What the overview and the session say of money under a scenario; the overview names the scenario first. */
function elsewhere(document: Initiative, selection: Selection, language: Language): readonly Claim[] {
  const { assumed } = wordsIn(language).status;
  const look = lookAt(document, selection);
  const overview = situationRows(look, language).figures.flatMap(({ more }) => more);
  const session = sessionRows(look, language).flatMap(({ items }) => items.map(({ claim }) => claim));
  return [...overview, ...session].filter((claim) => claim.status === assumed);
}

// One look for all panels: what they read is computed once for it, as it is for a page.
test('in either language, what a figure of a panel, of the overview or of the session opens is about that figure: its value, its range, steps that end in it', () => {
  fc.assert(
    fc.property(anySeen, fc.constantFrom(...languages), (seen, language) => {
      const look = lookAt(...seen);
      const others = elsewhere(...seen, language);
      expect(others.length).toBeGreaterThan(0);
      const shown = [
        ...Object.entries(panels).map(([name, panel]) => ({ name, claims: panel(look, language).claims })),
        { name: 'overview or session', claims: others },
      ];
      for (const { name, claims } of shown) {
        const found = claims.flatMap((claim) => wrong(claim, seen, language));
        expect(found, `${name} in ${language}`).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
});
