import { grantorOf } from '#domain/as-of/grantor.ts';
import type { Commitment } from '#domain/course/commitments.ts';
import type { Party } from '#domain/document/initiative.ts';
import type { CostedCommitment, Situation } from '#domain/as-of/situation.ts';
import type { Language } from '#i18n/language.ts';
import type { Marked } from '#i18n/messages/de.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from '#format/formatter.ts';
import { nounIn } from '#format/noun.ts';
import { partyName } from '#format/party-name.ts';
import { moneySegments } from './money-segments.ts';
import { type Segment, marked, plain } from './segment.ts';

/** Where things stand, in words that are true on the day of the situation and say nothing that is not known. */
export function situationSentence(
  situation: Situation,
  parties: readonly Party[],
  language: Language,
): readonly Segment[] {
  const words = wordsIn(language).sentence;
  const { snapshot } = situation;
  const day = formatterOf(language).day(snapshot.asOf);
  if (snapshot.facts.length === 0) return [plain(words.nothing(day))];
  return [
    ...phaseSentence(situation, parties, language),
    ...commitmentSegments(situation, parties, language),
    ...moneySegments(situation, parties, language),
  ];
}

/** Its beginning, which says of the phases alone where things stand. */
export function phaseSentence(
  situation: Situation,
  parties: readonly Party[],
  language: Language,
): readonly Segment[] {
  const words = wordsIn(language).sentence;
  const { snapshot, firstMilestone, phase } = situation;
  const day = formatterOf(language).day(snapshot.asOf);
  if (snapshot.facts.length === 0) return [plain(words.nothing(day))];
  if (phase) return phaseSegments(situation, day, language);
  return [
    ...(firstMilestone
      ? marked(words.presented(day, grantorOf(snapshot, { parties }) === 'state'), [firstMilestone.fact.id])
      : []),
    plain(words.noPhase),
  ];
}

function phaseSegments(situation: Situation, day: string, language: Language): readonly Segment[] {
  const { sentence: words, date } = wordsIn(language);
  const { phase, nextPhase } = situation;
  if (!phase) return [];
  const title = nounIn(phase.title, phase.article, language);
  const left = phase.daysLeft === undefined ? undefined : date.daysLeft(phase.daysLeft);
  const facts = [phase.fact.id, ...(phase.end.fact ? [phase.end.fact.id] : [])];
  const current = {
    running: () => words.running(day, title, phase.article, left),
    upcoming: () => words.upcoming(day, title, phase.article),
    ended: () => words.ended(day, title, phase.article),
    'maybe-begun': () => words.maybeBegun(day, title, phase.article),
    'maybe-ended': () => words.maybeEnded(day, title, phase.article),
  }[phase.standing]();
  const isNextDoubtful = phase.standing === 'ended' && nextPhase?.standing === 'maybe-begun';
  return [
    ...marked(current, facts),
    ...(isNextDoubtful
      ? marked(
          words.nextMaybeBegun(nounIn(nextPhase.title, nextPhase.article, language), nextPhase.article),
          [nextPhase.fact.id],
        )
      : []),
  ];
}

function commitmentSegments(
  situation: Situation,
  parties: readonly Party[],
  language: Language,
): readonly Segment[] {
  const words = wordsIn(language).sentence;
  const { commitments } = situation;
  if (commitments.length === 0) return [plain(words.noCommitment)];
  return commitments.flatMap((each) =>
    commitmentSegment(each, { isOnly: commitments.length === 1, parties, language }),
  );
}

type Naming = { readonly isOnly: boolean; readonly parties: readonly Party[]; readonly language: Language };

function commitmentSegment(
  commitment: CostedCommitment,
  { isOnly, parties, language }: Naming,
): readonly Segment[] {
  const words = wordsIn(language).sentence;
  const who = actorNames(commitment, parties, language);
  const isOne = commitment.actors.length === 1;
  const { term } = commitment;
  if (!term) return marked(withoutTerm(commitment, who, language), [commitment.fact.id]);
  const format = formatterOf(language);
  const facts = [commitment.fact.id, term.fact.id];
  if (commitment.standing === 'expired') return marked(words.expired(format.date(term.until)), facts);
  if (commitment.standing === 'conditional') return marked(words.conditional(who), facts);
  const duty =
    term.until.precision === 'not-stated'
      ? words.untilNotStated(format.text(term.duty))
      : words.until(format.text(term.duty), format.date(term.until));
  if (commitment.standing === 'not-yet-binding') return marked(words.notYetBound(who, duty), facts);
  const money = isFree(commitment) ? words.withoutMoney : '';
  return marked(words.bound(who, isOne, isOnly, { duty, article: term.article, money }), facts);
}

/** A commitment whose content nobody states: that it was made, and how strong it is. */
function withoutTerm(commitment: Commitment, who: string, language: Language): Marked {
  const { sentence: words, strength } = wordsIn(language);
  if (commitment.strength !== 'expression-of-interest') {
    return words.commitmentOnly(who, strength[commitment.strength]);
  }
  return commitment.actors.length === 1 ? words.interestOnlySingle(who) : words.interestOnly(who);
}

/** "Without money" is said only of a known zero. */
function isFree({ cost }: CostedCommitment): boolean {
  if (cost?.total.kind !== 'complete' || cost.status !== 'confirmed') return false;
  const { low, high } = cost.total.sum;
  return low === 0 && high === 0;
}

/** More actors than a sentence has room for are counted; the view of commitments names them all. */
const mostNamed = 4;

function actorNames({ actors }: Commitment, parties: readonly Party[], language: Language): string {
  const isTown = (id: string) =>
    parties.some((party) => party.id === id && (party.kind === 'municipality' || party.kind === 'district'));
  if (actors.length > mostNamed && actors.every(isTown)) {
    return wordsIn(language).overview.byline.municipalities(actors.length);
  }
  return formatterOf(language).list(actors.map((actor) => partyName({ parties }, actor, language)));
}
