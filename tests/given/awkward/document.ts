import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { certain } from '#domain/value/amount.ts';
import { isoDate, yearMonth } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { assuming, initiativeOf, participantOf, scenarioOn, stateShare } from '#tests/given/builders.ts';
import { course, questions } from './course.ts';
import { money } from './money.ts';
import { german, parties, programmes, sources, towns } from './parts.ts';

const january = yearMonth('2021-01');

/** One town over all four years with its plans, one over one year, one of which nobody knows when it begins. */
const participants: readonly Participant[] = towns.map((town, index) => ({
  ...participantOf(town),
  firstMonth: assuming({ earliest: january, best: january, latest: yearMonth('2021-07') }),
  lastMonth: assuming(yearMonth(index === 0 ? '2024-12' : '2021-12')),
  ...(index === 0 && { following: [{ inPlan: assuming(certain(cents(1_000_000))) }, {}] }),
  ...(index === 2 && { firstMonth: { status: 'not-stated' } }),
}));

const scenario: Scenario = {
  ...scenarioOn(stateShare(8000), participants),
  id: 'a',
  title: german('Anteilfinanzierung über vier Jahre'),
  fiscalYear: 2021,
};

/** A made-up document that is as awkward as a paper of any towns may be, and that nobody has translated. */
export const awkward: Initiative = initiativeSchema.parse(
  initiativeOf([...course, ...money], {
    id: 'awkward',
    title: german('Über den Zaun: Beteiligung an zwei Programmen'),
    defaultAsOf: isoDate('2021-03-01'),
    parties,
    sources,
    programmes,
    questions,
    scenarios: [scenario],
  }),
);
