import { formatterOf } from '#format/formatter.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { isKnown } from '#domain/as-of/as-of.ts';
import { visibleFrom } from '#domain/value/calendar.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { deadlineCalendar, deadlineRows } from '#features/steps/deadline-rows.ts';
import { stepRows } from '#features/steps/step-rows.ts';
import { languages } from '#i18n/language.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { seed } from '#tests/given/builders.ts';
import { everyRow, leavesOf, selectionBetween, textOf } from '#tests/seen/rows.ts';
import { selectionOn } from '#tests/given/selection.ts';

const anyLanguage = fc.constantFrom(...languages);
const scenarios = [undefined, 'a', 'b', 'c'];

/** Words of what became known on 09.04.2019 and later only. */
const laterWords = /Durchstarten|Teilhabemanag|participation management|13[.,]2 (Mi|mi)|157\/21/;

describe('before 09.04.2019 nothing of the follow-up initiative is shown', () => {
  test.for(['2018-09-01', '2018-09-11', '2018-10-10', '2018-11-05', '2019-01-15', '2019-04-08'])(
    'on %s, in any scenario',
    (day) => {
      for (const scenario of scenarios) {
        expect(textOf(everyRow(selectionOn(day, { scenario }), 'de'))).not.toMatch(laterWords);
      }
    },
  );

  test('on any day, for any selection, in both languages', () => {
    fc.assert(
      fc.property(selectionBetween('2018-09-01', '2019-04-08'), anyLanguage, (selection, language) => {
        expect(textOf(everyRow(selection, language))).not.toMatch(laterWords);
      }),
    );
  });

  test('and on that day it is', () => {
    expect(textOf(everyRow(selectionOn('2019-04-09'), 'de'))).toMatch(laterWords);
  });
});

describe('on any day, for any selection, in both languages', () => {
  test('no fact is told before the day on which it became known', () => {
    fc.assert(
      fc.property(selectionBetween('2018-01-01', '2023-12-31'), anyLanguage, (selection, language) => {
        const lines = new Set(textOf(everyRow(selection, language)).split('\n'));
        const early = seed.facts.filter(
          ({ knownFrom, statement }) =>
            (visibleFrom(knownFrom) ?? '9999') > selection.asOf &&
            lines.has(formatterOf(language).text(statement)),
        );
        expect(early.map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  test('nothing shown is a number that is none, or the name of nothing', () => {
    fc.assert(
      fc.property(selectionBetween('2018-01-01', '2024-12-31'), anyLanguage, (selection, language) => {
        const leaves = leavesOf(everyRow(selection, language));
        const numbers = leaves.filter((leaf) => typeof leaf === 'number');
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(leaves.join('\n')).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      }),
    );
  });

  test('without a scenario the chart has no bar and names no amount, not even 0 €', () => {
    fc.assert(
      fc.property(selectionBetween('2018-01-01', '2024-12-31'), anyLanguage, (selection, language) => {
        const rows = fundingRows(lookAt(seed, { ...selection, scenario: undefined }), language);
        expect(rows.chart.filter(({ kind }) => kind === 'bar')).toEqual([]);
        expect(textOf(rows)).not.toMatch(/\d\s*€|€\s*\d/);
        expect(rows).toMatchObject({ axisEnd: undefined, ticks: [], assumed: undefined });
      }),
    );
  });

  test('with a scenario every line of the chart is a bar that says “Annahme”', () => {
    fc.assert(
      fc.property(selectionBetween('2018-11-05', '2024-12-31'), (selection) => {
        const { chart } = fundingRows(lookAt(seed, { ...selection, scenario: 'b' }), 'de');
        const lines = chart.filter(({ kind }) => kind !== 'heading');
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line).toMatchObject({ kind: 'bar', certainty: 'assumed' });
          expect(textOf(line)).toContain('Annahme');
        }
      }),
    );
  });

  test('no amount of a scenario is shown while no source speaks of money', () => {
    fc.assert(
      fc.property(selectionBetween('2018-01-01', '2018-11-04'), anyLanguage, (selection, language) => {
        const { assumptions: _, ...rows } = everyRow(selection, language);
        expect(textOf(rows)).not.toMatch(/€/);
      }),
    );
  });
});

test('in any document, session, steps, deadlines and calendar are the same without what became known later', () => {
  fc.assert(
    fc.property(
      anyInitiative,
      dayOfInitiative,
      fc.constantFrom(undefined, 'scenario'),
      fc.constantFrom(undefined, 'town', 'district'),
      anyLanguage,
      (initiative, day, scenario, municipality, language) => {
        const selection = selectionOn(day, { scenario, municipality });
        const facts = initiative.facts.filter((fact) => isKnown(fact, day));
        const [all, known] = [initiative, { ...initiative, facts }].map((each) => ({
          session: sessionRows(lookAt(each, selection), language),
          steps: stepRows(lookAt(each, selection), language),
          deadlines: deadlineRows(lookAt(each, selection), language),
          calendar: deadlineCalendar(lookAt(each, selection), language, 'https://example.org/'),
        }));
        expect(all).toEqual(known);
      },
    ),
  );
});

describe('an address may name any day', () => {
  test.for(['0000-01-01', '0001-01-01', '0999-12-31', '1066-10-14'])(
    '%s, before anything was known, has a view without a drawing',
    (day) => {
      expect(everyRow(selectionOn(day), 'de').timeline.drawing).toBeUndefined();
    },
  );

  test('9999-12-31 has a view, and an axis that can still be read', () => {
    const { drawing } = everyRow(selectionOn('9999-12-31'), 'de').timeline;
    expect(drawing?.ticks.length).toBeGreaterThan(0);
    expect(drawing?.ticks.length).toBeLessThanOrEqual(12);
  });
});
