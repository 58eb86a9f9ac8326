import fc from 'fast-check';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import { attributeOf } from '#domain/document/attribute.ts';
import { sharedAttributes } from '#domain/document/shared-attributes.ts';
import { relationProblems } from '#domain/document/money-rules.ts';
import { excessiveAmounts } from '#domain/document/sums.ts';
import { anyEvidence, anyText as title, anyTexts, sources } from './arbitrary-evidence.ts';
import { anyAmount, writtenParticipant, anyScenarioTerms, unstatedAmount } from './arbitraries.ts';
import { anyCommitment, otherContent } from './arbitrary-contents.ts';
import { questionsOn, someOf } from './arbitrary-questions.ts';
import { anyImpreciseDate } from './arbitrary-periods.ts';
import { instant } from '#domain/value/instant.ts';
import { initiativeOf, moneyOf, said, scenarioOn } from './builders.ts';

/** What every generated document may refer to: the first fact states all of it. */
const base: readonly Content[] = [
  { about: 'phase', phase: 'planning', title: said('Planung'), order: 1, step: 'planning' },
  { about: 'phase', phase: 'implementation', title: said('Umsetzung'), order: 2 },
];

const statusAndMoney = fc.oneof(
  fc.record({
    status: fc.constant('estimated'),
    method: title,
    money: anyAmount.map((amount) => moneyOf({ amount })),
  }),
  fc.record({
    status: fc.constantFrom('confirmed', 'announced', 'reported', 'contradicted'),
    money: anyAmount.map((amount) => moneyOf({ amount })),
  }),
  fc.record({
    status: fc.constantFrom('not-stated', 'not-assessable'),
    money: unstatedAmount.map((amount) => moneyOf({ amount })),
  }),
);

function factAmong(ids: readonly string[], index: number): fc.Arbitrary<Fact> {
  const id = `fact-${index}`;
  return fc
    .record({
      knownFrom: anyImpreciseDate,
      supersedes: index === 0 ? fc.constant([]) : someOf(ids.slice(0, index)),
      statement: title,
      evidence: anyEvidence,
      ruling: statusAndMoney,
      contents: fc.array(otherContent, { maxLength: 3 }),
      commitments: index === 0 ? fc.tuple(anyCommitment) : fc.array(anyCommitment, { maxLength: 1 }),
    })
    .map(({ ruling, contents, commitments, ...fact }) => ({
      id,
      ...fact,
      status: ruling.status,
      ...('method' in ruling && { method: ruling.method }),
      // Often a line of its own, else the line of the first fact, whose value it replaces or contradicts.
      contents: [
        ...(index === 0 ? base : []),
        index % 2 === 1 && ruling.money.about === 'money'
          ? { ...ruling.money, line: `line-${index}` }
          : ruling.money,
        ...commitments,
        ...contents,
      ],
    }));
}

const anyName = fc.constantFrom('Amt 50', 'Kämmerei', 'Leitung');
/** The years in which four digits are all that there are. */
const anyInstant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()));

/** Statements that would change everything if they were facts: they supersede, contradict and count. */
const anyDrafts = fc.option(
  fc
    .array(fc.record({ author: anyName, at: anyInstant, fact: factAmong(['fact-0', 'fact-1'], 1) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((drafts) =>
      drafts.map(({ author, at, fact }, index) => {
        const { id: _, ...statement } = fact;
        // The third is a change of a fact that is there.
        return index === 2
          ? { id: 'fact-1', author, at, fact: { ...statement, supersedes: [] } }
          : { id: `draft-${index}`, author, at, fact: { ...statement, supersedes: ['fact-0'] } };
      }),
    ),
  { nil: undefined },
);

/** Each attribute once in a fact; and whoever states what an earlier fact states supersedes or contradicts it. */
function withDeclaredRivals(fact: Fact, index: number, facts: readonly Fact[]): Fact {
  const contents = fact.contents.filter((content, place) => {
    const attribute = attributeOf(content);
    return (
      attribute === undefined ||
      fact.contents.findIndex((other) => attributeOf(other) === attribute) === place
    );
  });
  const contradicts = facts
    .slice(0, index)
    .filter(({ id }) => !fact.supersedes.includes(id))
    .filter((other) => sharedAttributes(fact, other).length > 0)
    .map(({ id }) => id);
  return { ...fact, contents, ...(contradicts.length > 0 && { contradicts }) };
}

/** A document that keeps every rule of the contract, with facts known in any order, superseding each other. */
export const anyInitiative: fc.Arbitrary<Initiative> = fc
  .integer({ min: 2, max: 8 })
  .map((count) => Array.from({ length: count }, (_, index) => `fact-${index}`))
  .chain((ids) =>
    fc.record({
      facts: fc.tuple(...ids.map((_, index) => factAmong(ids, index))),
      questions: questionsOn(ids),
      draftQuestions: questionsOn(['fact-0', 'draft-0']),
      texts: anyTexts,
      drafts: anyDrafts,
      terms: anyScenarioTerms,
      participants: fc.uniqueArray(writtenParticipant, { maxLength: 2, selector: ({ party }) => party }),
    }),
  )
  .map(({ facts, questions, draftQuestions, terms, participants, texts, drafts }) =>
    initiativeOf(facts.map(withDeclaredRivals), {
      sources,
      questions: [...questions, ...(drafts ? draftQuestions : [])].map((question, index) => ({
        id: `question-${index}`,
        ...question,
      })),
      scenarios: [scenarioOn(terms, participants)],
      ...(texts && { texts }),
      ...(drafts && { drafts }),
    }),
  )
  .filter(
    (initiative) =>
      excessiveAmounts(initiative.facts).length === 0 && relationProblems(initiative).length === 0,
  );
