import { type Snapshot, type Stated, statedAbout } from '../as-of/as-of.ts';
import { type ImpreciseDate, type IsoDate, daysBetween, rangeOf } from '../value/calendar.ts';
import type { Fact } from '../document/initiative.ts';
import type { Article, CommitmentStrength } from '../document/content.ts';
import type { Localized } from '../value/knowledge.ts';

export type BindingStanding = 'binding' | 'not-yet-binding' | 'expired' | 'conditional' | 'term-not-stated';

/** One duty to act, however many actors share it. Money pledged is not a commitment in this sense. */
export type Commitment = {
  readonly id: string;
  readonly title: Localized;
  readonly actors: readonly string[];
  readonly strength: CommitmentStrength;
  readonly made: ImpreciseDate;
  readonly fact: Fact;
  readonly term: CommitmentTerm | undefined;
  /** Facts whose statements say on what it depends, what makes it due, and how one gets out of it. */
  readonly conditions: readonly Fact[];
  readonly triggers: readonly Fact[];
  readonly exits: readonly Exit[];
  readonly standing: BindingStanding;
};

type Exit = { readonly fact: Fact; readonly by: ImpreciseDate | undefined };

type CommitmentTerm = {
  readonly duty: Localized;
  readonly article: Article | undefined;
  readonly until: ImpreciseDate;
  readonly fact: Fact;
  /** Days left while it binds; undefined when it does not, or when no day is named. */
  readonly daysLeft: number | undefined;
};

/** A step that someone owes without being bound to the initiative by it, such as a report to the committee. */
export type Duty = {
  readonly actor: string;
  readonly title: Localized;
  readonly due: ImpreciseDate;
  readonly fact: Fact;
};

/** Each commitment once: a joint expression of interest of two municipalities is one with two actors. */
export function commitmentsOf(snapshot: Snapshot): readonly Commitment[] {
  const terms = statedAbout(snapshot, 'commitment-term');
  return statedAbout(snapshot, 'commitment').map(({ fact, content }) => {
    const term = terms.find((candidate) => candidate.content.commitment === content.commitment);
    const standing = bindingStandingOf(content.strength, content.made, term?.content.until, snapshot.asOf);
    return {
      id: content.commitment,
      title: content.title,
      actors: content.actors,
      strength: content.strength,
      made: content.made,
      fact,
      standing,
      conditions: factsOn(content.commitment, statedAbout(snapshot, 'commitment-condition')),
      triggers: factsOn(content.commitment, statedAbout(snapshot, 'commitment-trigger')),
      exits: statedAbout(snapshot, 'commitment-exit')
        .filter((exit) => exit.content.commitment === content.commitment)
        .map((exit) => ({ fact: exit.fact, by: exit.content.by })),
      term: term && {
        duty: term.content.duty,
        article: term.content.article,
        until: term.content.until,
        fact: term.fact,
        daysLeft: standing === 'binding' ? daysUntil(term.content.until, snapshot.asOf) : undefined,
      },
    };
  });
}

type OnCommitment = { readonly fact: Fact; readonly content: { readonly commitment: string } };

const factsOn = (commitment: string, stated: readonly OnCommitment[]): readonly Fact[] =>
  stated.filter(({ content }) => content.commitment === commitment).map(({ fact }) => fact);

/** The steps that visible facts promise, in the order of the facts; what is promised binds nobody to the initiative. */
export function dutiesOf(snapshot: Snapshot): readonly Duty[] {
  return statedAbout(snapshot, 'duty').map(({ fact, content }) => ({
    actor: content.actor,
    title: content.title,
    due: content.due,
    fact,
  }));
}

/**
 * The money lines of one commitment: those that name it. One that names none is its own only where it is the only one;
 * beside another nobody has said to which of them it belongs, and neither takes it.
 */
export function linesOf<Line extends Stated<'money'>>(
  { id }: Pick<Commitment, 'id'>,
  snapshot: Snapshot,
  lines: readonly Line[],
): readonly Line[] {
  const isOnly = statedAbout(snapshot, 'commitment').length === 1;
  return lines.filter(({ content: { commitment } }) =>
    commitment === undefined ? isOnly : commitment === id,
  );
}

/** The commitments that one party shares; all of them without a party. */
export function commitmentsWith(commitments: readonly Commitment[], party: string | undefined) {
  return party === undefined
    ? commitments
    : commitments.filter((commitment) => commitment.actors.includes(party));
}

/** What a commitment is worth on a day. Without a stated term nobody can say to what it binds. */
export function bindingStandingOf(
  strength: CommitmentStrength,
  made: ImpreciseDate,
  until: ImpreciseDate | undefined,
  asOf: IsoDate,
): BindingStanding {
  if (!until) return 'term-not-stated';
  const last = rangeOf(until).latest;
  if (last && asOf > last) return 'expired';
  const madeOn = rangeOf(made).latest;
  if (madeOn && asOf < madeOn) return 'not-yet-binding';
  return strength === 'conditional' ? 'conditional' : 'binding';
}

function daysUntil(date: ImpreciseDate, asOf: IsoDate): number | undefined {
  const last = rangeOf(date).latest;
  return last && daysBetween(asOf, last);
}
