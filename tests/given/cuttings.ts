import type { Content } from '#domain/document/content.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import { withoutDrafts } from '#domain/writing/drafts.ts';

/**
 * A small part of a document that keeps the rules by itself: the named facts with those that they rest on, one question and
 * one scenario at most. What is tried ten thousand times has to be small.
 */
export function cuttingOf(document: Initiative, wanted: readonly string[], scenario: number): Initiative {
  const facts = closed(document.facts, new Set(wanted));
  const ids = new Set(facts.map(({ id }) => id));
  const cited = new Set(facts.map(({ evidence }) => evidence.source));
  const [question] = document.questions.filter(({ raisedBy }) => raisedBy.every((id) => ids.has(id)));
  const { texts: _texts, ...rest } = withoutDrafts(document);
  return {
    ...rest,
    sources: document.sources.filter(({ id }) => cited.has(id)),
    facts: facts.map((fact) => within(fact, ids)),
    questions: question ? [{ ...question, answeredBy: question.answeredBy.filter((id) => ids.has(id)) }] : [],
    scenarios: document.scenarios
      .slice(scenario, scenario + 1)
      .map((each) => ({ ...each, participants: each.participants.slice(0, 1) })),
  };
}

/** The facts that are wanted, and whatever states a phase, line or commitment that they name. */
function closed(facts: readonly Fact[], wanted: ReadonlySet<string>): readonly Fact[] {
  const named = new Set(
    facts.filter(({ id }) => wanted.has(id)).flatMap(({ contents }) => contents.flatMap(namesIn)),
  );
  const needed = facts.filter(
    ({ id, contents }) =>
      wanted.has(id) || contents.some((content) => statedBy(content).some((name) => named.has(name))),
  );
  const all = new Set(needed.map(({ id }) => id));
  return all.size === wanted.size ? needed : closed(facts, all);
}

/** Facts that it takes the place of, or contradicts, may be left out; nothing else may. */
function within(fact: Fact, ids: ReadonlySet<string>): Fact {
  const { contradicts = [], ...rest } = fact;
  const rivals = contradicts.filter((id) => ids.has(id));
  return {
    ...rest,
    supersedes: fact.supersedes.filter((id) => ids.has(id)),
    ...(rivals.length === 0 ? {} : { contradicts: rivals }),
  };
}

const named = (kind: string, ids: readonly (string | undefined)[]): readonly string[] =>
  ids.flatMap((id) => (id === undefined ? [] : [`${kind} ${id}`]));

function statedBy(content: Content): readonly string[] {
  if (content.about === 'phase') return named('phase', [content.phase]);
  if (content.about === 'money') return named('line', [content.line]);
  return content.about === 'commitment' ? named('commitment', [content.commitment]) : [];
}

/** Everything that a content names by its id, as `statedBy` calls it. */
function namesIn(content: Content): readonly string[] {
  return [
    ...('phase' in content ? named('phase', [content.phase]) : []),
    ...('commitment' in content ? named('commitment', [content.commitment]) : []),
    ...('line' in content ? named('line', [content.line]) : []),
    ...(content.about === 'money' ? named('line', [content.partOf, content.sameAs, content.insteadOf]) : []),
    ...(content.about === 'milestone' ? named('line', content.unlocks ?? []) : []),
  ];
}
