import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { apportionmentKeys, municipalitiesOf, scenarioOf, type Selection } from '#domain/as-of/selection.ts';
import { factProof } from '#domain/proof/proof.ts';
import { impactTable } from '#features/budget/impact/impact-rows.ts';
import { knownLines } from '#features/budget/known/known-rows.ts';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { changeRows } from '#features/changes/change-rows.ts';
import { commitmentRows } from '#features/commitments/commitment-rows.ts';
import { evidenceRows } from '#features/evidence/evidence-rows.ts';
import { questionRows } from '#features/questions/question-rows.ts';
import { sessionRows } from '#features/session/session-rows.ts';
import { situationRows } from '#features/situation/situation-rows.ts';
import { sourceRows } from '#features/sources/source-rows.ts';
import { deadlineCalendar, deadlineRows } from '#features/steps/deadline-rows.ts';
import { stepRows } from '#features/steps/step-rows.ts';
import { timelineRows } from '#features/timeline/timeline-rows.ts';
import { assumptionRows } from '#kit/explain/assumptions.ts';
import { easySentences } from '#kit/sentences/easy-language.ts';
import type { Language } from '#i18n/language.ts';
import { seed } from '#tests/given/builders.ts';
import fc from 'fast-check';

/** All that the pages show of a document for a selection: what every panel and every proof would draw. */
export function everyRowOf(initiative: Initiative, selection: Selection, language: Language) {
  const look = lookAt(initiative, selection);
  const scenario = scenarioOf(initiative, selection);
  const proofs = initiative.facts.map(({ id }) => factProof(id));
  return {
    situation: situationRows(look, language),
    timeline: timelineRows(look, language),
    questions: questionRows(look, language),
    commitments: commitmentRows(look, language),
    steps: stepRows(look, language),
    session: sessionRows(look, language),
    deadlines: deadlineRows(look, language),
    calendar: deadlineCalendar(look, language, 'https://example.org/'),
    funding: fundingRows(look, language),
    known: knownLines(look, language),
    impact: impactTable(look, language),
    assumptions:
      scenario?.participants.map((each) => assumptionRows(scenario, each, { initiative, language })) ?? [],
    changes: changeRows(look, language),
    sources: sourceRows(look, language),
    easy: easySentences(look.snapshot, initiative, language),
    evidence: evidenceRows(initiative, selection, proofs, language),
  };
}

/** The same of the first initiative. */
export const everyRow = (selection: Selection, language: Language) => everyRowOf(seed, selection, language);

/** Everything in it that is no object: texts, numbers, yes and no. JSON would hide a number that is none. */
export function leavesOf(value: unknown, found: unknown[] = []): readonly unknown[] {
  if (typeof value !== 'object' || value === null) found.push(value);
  else for (const each of Object.values(value)) leavesOf(each, found);
  return found;
}

/** All texts of it, one a line. */
export const textOf = (value: unknown): string =>
  leavesOf(value)
    .filter((leaf) => typeof leaf === 'string')
    .join('\n');

const dayBetween = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => isoDate(date.toISOString().slice(0, 10)));

const noneOr = (ids: readonly string[]) => fc.constantFrom(undefined, ...ids);

/** Whatever a reader can choose between two days. */
export const selectionBetween = (first: string, last: string): fc.Arbitrary<Selection> =>
  fc.record({
    initiativeId: fc.constant(seed.id),
    asOf: dayBetween(first, last),
    since: fc.option(dayBetween(first, last), { nil: undefined }),
    municipality: noneOr(municipalitiesOf(seed).map(({ id }) => id)),
    scenario: noneOr(seed.scenarios.map(({ id }) => id)),
    changes: fc.constant([]),
    compare: fc.subarray(['a', 'b', 'c']),
    apportionment: fc.constantFrom(...apportionmentKeys),
  });
