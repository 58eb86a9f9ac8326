import { snapshotAt, statedAbout } from '#domain/as-of.ts';
import { type Commitment, commitmentsOf, commitmentsWith, dutiesOf } from '#domain/commitments.ts';
import { linesWith } from '#domain/budget-impact.ts';
import type { Fact, Initiative } from '#domain/initiative.ts';
import type { Status } from '#domain/knowledge.ts';
import type { Selection } from '#domain/selection.ts';
import { type Claim, factClaim, lineClaim } from '#format/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type CommitmentRow = {
  readonly id: string;
  readonly who: string;
  readonly isJoint: boolean;
  readonly what: Claim;
  readonly resources: readonly Claim[];
  readonly strength: Claim;
  readonly made: Claim;
  readonly until: Claim;
  readonly standing: string;
  readonly daysLeft: string | undefined;
};

export type CommitmentRows = {
  readonly commitments: readonly CommitmentRow[];
  readonly duties: readonly { readonly who: string; readonly what: Claim; readonly due: Claim }[];
  readonly decisions: readonly Claim[];
  readonly conditions: readonly Claim[];
};

/** Who is bound to what, how strongly and until when; joint commitments once. */
export function commitmentRows(
  initiative: Initiative,
  { asOf, municipality }: Selection,
  language: Language,
): CommitmentRows {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const snapshot = snapshotAt(initiative, asOf);
  const claim = (text: string, fact: Fact, status?: Status): Claim =>
    factClaim(text, fact, initiative.sources, language, status);
  const nameOf = (id: string): string => {
    const party = initiative.parties.find((candidate) => candidate.id === id);
    return party ? format.text(party.name) : id;
  };
  const isShown = (actors: readonly string[]) => municipality === undefined || actors.includes(municipality);
  const resources = [
    ...linesWith(snapshot, 'planning-cost'),
    ...linesWith(snapshot, 'existing-staff'),
  ].filter(({ content }) => isShown(content.payers));
  const row = (commitment: Commitment): CommitmentRow => {
    const { term, fact } = commitment;
    return {
      id: commitment.id,
      who: format.list(commitment.actors.map(nameOf)),
      isJoint: commitment.actors.length > 1,
      what: term
        ? claim(format.text(term.duty), term.fact)
        : claim(words.binding['term-not-stated'], fact, 'not-stated'),
      resources: resources.map((line) => lineClaim(line, initiative.sources, language)),
      strength: claim(words.strength[commitment.strength], fact),
      made: claim(format.date(commitment.made), fact),
      until: term
        ? claim(format.date(term.until), term.fact)
        : claim(words.figures.termNotStated, fact, 'not-stated'),
      standing: words.binding[commitment.standing],
      daysLeft: term?.daysLeft === undefined ? undefined : words.date.daysLeft(term.daysLeft),
    };
  };

  return {
    commitments: commitmentsWith(commitmentsOf(snapshot), municipality).map(row),
    duties: dutiesOf(snapshot)
      .filter(({ actor }) => isShown([actor]))
      .map(({ actor, title, due, fact }) => ({
        who: nameOf(actor),
        what: claim(format.text(title), fact),
        due:
          due.precision === 'not-stated'
            ? claim(words.date.notStatedKnown, fact, 'not-stated')
            : claim(format.date(due), fact),
      })),
    decisions: statedAbout(snapshot, 'decision').map(({ content, fact }) =>
      claim(
        `${format.text(content.body)}: ${content.kind === 'decided' ? words.commitments.decided : words.commitments.takenNote}`,
        fact,
      ),
    ),
    conditions: statedAbout(snapshot, 'condition').map(({ fact }) =>
      claim(format.text(fact.statement), fact),
    ),
  };
}
