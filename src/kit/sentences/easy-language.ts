import { grantorAmong } from '#domain/as-of/grantor.ts';
import { missingReason } from '#domain/value/amount.ts';
import { type Stated, statedAbout } from '#domain/as-of/as-of.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import { type Commitment, commitmentsOf } from '#domain/course/commitments.ts';
import type { Initiative, Party } from '#domain/document/initiative.ts';
import { isComing, isPlanned } from '#domain/document/money-stages.ts';
import { relationOf } from '#domain/document/relation-of.ts';
import type { Period } from '#domain/document/period.ts';
import type { Localized } from '#domain/value/knowledge.ts';
import type { Snapshot } from '#domain/as-of/as-of.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import type { Language } from '#i18n/language.ts';
import { helpPageWordsIn } from '#i18n/messages/help-page.ts';
import { nounIn } from '#format/noun.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';

/** Short sentences that belong together, and the facts that prove them: none where they say that nothing is known. */
export type EasySentences = { readonly texts: readonly string[]; readonly facts: readonly string[] };

/**
 * What is known on the day of the snapshot in short sentences, one thought each. It sees the facts of that day and no
 * scenario, so it can tell neither a later fact nor an assumption; an amount without a value is told in words.
 */
export function easySentences(
  snapshot: Snapshot,
  { title, parties }: Pick<Initiative, 'title' | 'parties'>,
  language: Language,
): readonly EasySentences[] {
  const words = helpPageWordsIn(language).easy;
  const format = formatterOf(language);
  const day = format.day(snapshot.asOf);
  if (snapshot.facts.length === 0) return [{ texts: [words.nothing(day)], facts: [] }];
  const nameOf = (id: string) => partyName({ parties }, id, language);
  const phases = phasesSaid(snapshot, language);
  const commitments = commitmentsOf(snapshot).map((each) => commitmentSaid(each, nameOf, language));
  const money = statedAbout(snapshot, 'money').map((line) => moneySaid(line, snapshot, parties, language));
  const open = snapshot.questions.length;
  return [
    { texts: [words.day(day), words.name(format.text(title))], facts: [] },
    ...(phases.length > 0 ? phases : [{ texts: [words.noPhase], facts: [] }]),
    ...(commitments.length > 0 ? commitments : [{ texts: [words.noCommitment], facts: [] }]),
    ...statedAbout(snapshot, 'decision').map(({ fact, content }) => ({
      texts: [words.decision[content.kind](format.text(content.body))],
      facts: [fact.id],
    })),
    ...(money.length > 0 ? money : [{ texts: [words.noMoney], facts: [] }]),
    ...(open > 0 ? [{ texts: [words.open(open)], facts: [] }] : []),
  ];
}

function phasesSaid(snapshot: Snapshot, language: Language): readonly EasySentences[] {
  const words = helpPageWordsIn(language).easy;
  const format = formatterOf(language);
  return phasesOf(snapshot).map(({ title, article, standing, end, fact }) => {
    const isEndTold = standing === 'running' && end.date.precision !== 'not-stated';
    return {
      texts: [
        words.phase[standing](nounIn(title, article, language), article),
        ...(isEndTold ? [words.ends(format.date(end.date))] : []),
      ],
      facts: [fact.id, ...(end.fact ? [end.fact.id] : [])],
    };
  });
}

function commitmentSaid(
  { actors, strength, term, standing, fact }: Commitment,
  nameOf: (id: string) => string,
  language: Language,
): EasySentences {
  const words = helpPageWordsIn(language).easy;
  const format = formatterOf(language);
  const made = words.commitment[strength](format.list(actors.map(nameOf)));
  if (!term) return { texts: [made, words.noTerm], facts: [fact.id] };
  const until = format.date(term.until);
  const holds = term.until.precision === 'not-stated' ? words.untilNotStated : words.until(until);
  const last = {
    binding: [holds],
    conditional: [words.condition, holds],
    'not-yet-binding': [words.notYet, holds],
    expired: [words.expired(until)],
    'term-not-stated': [words.noTerm],
  }[standing];
  return { texts: [made, words.duty(saidAs(term.duty, language)), ...last], facts: [fact.id, term.fact.id] };
}

function moneySaid(
  line: Stated<'money'>,
  snapshot: Snapshot,
  parties: readonly Party[],
  language: Language,
): EasySentences {
  const words = helpPageWordsIn(language).easy;
  const { fact, content } = line;
  const missing = missingReason(content.amount);
  const status = amountStatus(line);
  const isOfState = content.role === 'state-funding' && grantorAmong(content.payers, parties) === 'state';
  const kind = isOfState ? words.moneyOfState : words.money[content.role];
  return {
    texts: [
      kind(timeSaid(content.period, language)),
      ...(missing === undefined ? [words.amount(formatterOf(language).amount(content.amount))] : []),
      ...relationSaid(line, snapshot, language),
      ...(isPlanned(content) ? [words.planned] : isComing(content) ? [] : [words.past]),
      ...(status === 'announced' ? [words.announced] : []),
      ...(status === 'estimated' ? [words.estimated] : []),
      ...(status === 'reported' ? [words.reported] : []),
      ...(status === 'contradicted' ? [words.contradicted] : []),
      ...(missing === 'not-stated' ? [words.amountNotStated] : []),
      ...(missing === 'not-assessable' ? [words.amountNotAssessable] : []),
    ],
    facts: [fact.id],
  };
}

/** That money is in other money, so that nobody adds the two. */
function relationSaid(line: Stated<'money'>, snapshot: Snapshot, language: Language): readonly string[] {
  const relation = relationOf(line, statedAbout(snapshot, 'money'));
  if (!relation) return [];
  return [helpPageWordsIn(language).easy.relation[relation.kind](saidAs(relation.title, language))];
}

function timeSaid(period: Period, language: Language): string {
  const words = helpPageWordsIn(language).easy.time;
  const time = formatterOf(language).period(period);
  if (period.kind === 'not-stated') return words.notStated;
  return period.kind === 'year' ? words.year(time) : words.span(time);
}

const saidAs = (text: Localized, language: Language): string => formatterOf(language).text(text);
