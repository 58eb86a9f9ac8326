import { attributeOf } from '../document/attribute.ts';
import { type ImpreciseDate, type IsoDate, visibleFrom } from '../value/calendar.ts';
import type { Fact, Initiative, Question, Source } from '../document/initiative.ts';
import type { Content } from '../document/content.ts';
import { contradictedBy } from '../document/contradicted-by.ts';
import { sharedAttributes } from '../document/shared-attributes.ts';
import type { Status } from '../value/knowledge.ts';

/** What was known of an initiative on a day, and nothing later. Everything shown, summed or exported starts here. */
export type Snapshot = {
  readonly asOf: IsoDate;
  readonly facts: readonly VisibleFact[];
  /** What was known and has been superseded by then: earlier versions, which nothing shown rests on. */
  readonly superseded: readonly Fact[];
  readonly sources: readonly Source[];
  readonly questions: readonly OpenQuestion[];
};

/** A fact as it stands on a day: where others say otherwise, it is `contradicted`, and what it is alone is kept. */
export type VisibleFact = Fact & {
  readonly contested?: {
    readonly alone: Fact;
    /** To which another value is given; none where the statements as a whole disagree. */
    readonly attributes: ReadonlySet<string>;
  };
};

/** How well a source knows what it states, whatever others say. */
export const statusAlone = ({ status, contested }: VisibleFact): Status => contested?.alone.status ?? status;

type OpenQuestion = Question & {
  readonly openSince: IsoDate;
  /** The same as exactly as it is known: "at the latest" that day. */
  readonly raisedOn: ImpreciseDate;
};

/** A content together with the fact that states it, so that everything derived keeps its evidence. */
export type Stated<About extends Content['about']> = {
  readonly fact: VisibleFact;
  readonly content: Extract<Content, { about: About }>;
};

/** True when a fact had become known by the end of that day. A fact whose date nobody knows never is. */
export function isKnown(fact: Fact, asOf: IsoDate): boolean {
  const day = visibleFrom(fact.knownFrom);
  return day !== undefined && day <= asOf;
}

/** Every fact known by the end of that day, superseded or not: what a record of the day holds. */
export function factsKnownAt(initiative: Initiative, asOf: IsoDate): readonly Fact[] {
  return initiative.facts.filter((fact) => isKnown(fact, asOf));
}

/**
 * The visible facts are those known on that day which no other fact known on that day supersedes. A superseded fact
 * stays superseded when its successor is superseded in turn: otherwise the third version would bring back the first.
 * Facts that contradict each other are all visible, each with the status `contradicted` and the ids of the others: no
 * figure may rest on one of them as if the other had not been said.
 */
export function snapshotAt(initiative: Initiative, asOf: IsoDate): Snapshot {
  const known = factsKnownAt(initiative, asOf);
  const superseded = new Set(known.flatMap((fact) => fact.supersedes));
  const facts = markedContradictions(known.filter((fact) => !superseded.has(fact.id)));
  const cited = new Set(facts.map((fact) => fact.evidence.source));
  return {
    asOf,
    facts,
    superseded: known.filter((fact) => superseded.has(fact.id)),
    sources: initiative.sources.filter((source) => cited.has(source.id)),
    questions: openQuestions(initiative.questions, known),
  };
}

/** The last day on which something visible became known; undefined while nothing is. */
export const latestKnown = ({ facts }: Snapshot): IsoDate | undefined =>
  facts
    .map(({ knownFrom }) => visibleFrom(knownFrom))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** The days on which something became known, in order, each once: the stops of every walk through time. */
export function knownDays({ facts }: Pick<Initiative, 'facts'>): readonly IsoDate[] {
  const days = facts.map((fact) => visibleFrom(fact.knownFrom)).filter((day) => day !== undefined);
  return [...new Set(days)].toSorted();
}

/**
 * All contents of one kind, in the order of the facts. Where facts contradict each other the first one stands for both:
 * it is marked as contradicted and names the other, and nothing is listed or added up twice.
 */
export function statedAbout<About extends Content['about']>(
  snapshot: Snapshot,
  about: About,
): readonly Stated<About>[] {
  const seen = new Set<string>();
  return everyStated(snapshot, about).filter(({ fact, content }) => {
    const attribute = attributeOf(content);
    if (attribute === undefined) return true;
    const isOtherSide = seen.has(attribute) && fact.contradicts !== undefined;
    seen.add(attribute);
    return !isOtherSide;
  });
}

/** The same with every side of a contradiction. */
export function everyStated<About extends Content['about']>(
  snapshot: Snapshot,
  about: About,
): readonly Stated<About>[] {
  const isAbout = (content: Content): content is Extract<Content, { about: About }> =>
    content.about === about;
  return snapshot.facts.flatMap((fact) =>
    fact.contents.filter(isAbout).map((content) => ({ fact: asFarAs(content, fact), content })),
  );
}

/** The fact as it stands for one of its contents: what nobody else gives another value to is not contested. */
function asFarAs(content: Content, fact: VisibleFact): VisibleFact {
  const { alone, attributes } = fact.contested ?? {};
  const attribute = attributeOf(content);
  const isContested = attribute === undefined || attributes?.size === 0 || attributes?.has(attribute);
  return alone && !isContested ? alone : fact;
}

/** Among visible facts only: who is contradicted by a fact that is superseded stands again as before. */
function markedContradictions(visible: readonly Fact[]): readonly VisibleFact[] {
  const opposed = contradictedBy(visible);
  const byId = new Map(visible.map((fact) => [fact.id, fact]));
  return visible.map((fact) => {
    const contradicts = [...(opposed.get(fact.id) ?? [])];
    const alone = fact.contradicts ? { ...fact, contradicts: undefined } : fact;
    if (contradicts.length === 0) return alone;
    const shared = contradicts
      .flatMap((id) => byId.get(id) ?? [])
      .map((other) => sharedAttributes(fact, other));
    const isWhole = shared.some((attributes) => attributes.length === 0);
    const attributes = new Set(isWhole ? [] : shared.flat());
    return { ...fact, status: 'contradicted', contradicts, contested: { alone, attributes } };
  });
}

function openQuestions(questions: readonly Question[], known: readonly Fact[]): readonly OpenQuestion[] {
  const facts = new Map(known.map((fact) => [fact.id, fact]));
  return questions.flatMap((question) => {
    if (question.answeredBy.some((id) => facts.has(id))) return [];
    const [first] = question.raisedBy
      .flatMap((id) => facts.get(id) ?? [])
      .flatMap(({ knownFrom }) => {
        const openSince = visibleFrom(knownFrom);
        return openSince ? [{ openSince, raisedOn: knownFrom }] : [];
      })
      .toSorted((one, other) => (one.openSince < other.openSince ? -1 : 1));
    return first ? [{ ...question, ...first }] : [];
  });
}
