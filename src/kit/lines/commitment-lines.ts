import { type Snapshot, type Stated, statedAbout } from '#domain/as-of/as-of.ts';
import { type Commitment, commitmentsOf, commitmentsWith, linesOf } from '#domain/course/commitments.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import { type MoneyRole, commitmentCostRoles, staffRoles } from '#domain/document/money-roles.ts';
import type { Status } from '#domain/value/knowledge.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type Claim, dayStatus, factClaim, lineClaim } from './claim.ts';
import { decisionText } from './decision-text.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';

/** One commitment in words, each part of it proven; what no source states says so. */
export type CommitmentLine = {
  readonly id: string;
  readonly who: string;
  readonly isJoint: boolean;
  readonly what: Claim;
  readonly strength: Claim;
  readonly made: Claim;
  readonly until: Claim;
  readonly standing: string;
  readonly daysLeft: string | undefined;
  /** Empty where no source speaks of it. */
  readonly money: readonly Claim[];
  readonly staff: readonly Claim[];
  readonly body: readonly Claim[];
  readonly conditions: readonly Claim[];
  readonly triggers: readonly Claim[];
  readonly exits: readonly Claim[];
  readonly decidedOn: readonly Claim[];
  /** What stands in the place of each part that no source states. */
  readonly unstated: Claim;
};

/** The commitments of the selection, joint ones once. */
export function commitmentLines(
  { initiative, selection: { municipality }, snapshot }: Look,
  language: Language,
): readonly CommitmentLine[] {
  return commitmentsWith(commitmentsOf(snapshot), municipality).map((commitment) =>
    lineOf(commitment, { initiative, snapshot, municipality, language }),
  );
}

type Context = {
  readonly initiative: Initiative;
  readonly snapshot: Snapshot;
  readonly municipality: string | undefined;
  readonly language: Language;
};

function lineOf(commitment: Commitment, context: Context): CommitmentLine {
  const { initiative, language } = context;
  const words = wordsIn(language);
  const format = formatterOf(language);
  const { term, fact } = commitment;
  const claim = (text: string, by: Fact, status?: Status): Claim =>
    factClaim(text, by, initiative.sources, language, status);
  return {
    id: commitment.id,
    who: format.list(commitment.actors.map((actor) => partyName(initiative, actor, language))),
    isJoint: commitment.actors.length > 1,
    what: term
      ? claim(format.text(term.duty), term.fact)
      : claim(words.binding['term-not-stated'], fact, 'not-stated'),
    strength: claim(words.strength[commitment.strength], fact),
    made: claim(format.date(commitment.made), fact, dayStatus(commitment.made)),
    until: term
      ? claim(format.date(term.until), term.fact, dayStatus(term.until))
      : claim(words.figures.termNotStated, fact, 'not-stated'),
    standing: words.binding[commitment.standing],
    daysLeft: term?.daysLeft === undefined ? undefined : words.date.daysLeft(term.daysLeft),
    money: resourceClaims(commitment, commitmentCostRoles, context, { isNamed: true }),
    staff: resourceClaims(commitment, staffRoles, context, { isNamed: false }),
    body: decisionsOn(commitment, context).map(({ fact: by, content }) =>
      claim(decisionText(content, language), by),
    ),
    conditions: commitment.conditions.map((by) => claim(format.text(by.statement), by)),
    triggers: commitment.triggers.map((by) => claim(format.text(by.statement), by)),
    exits: commitment.exits.map(({ fact: by, by: date }) =>
      claim(date ? `${format.text(by.statement)} (${format.date(date)})` : format.text(by.statement), by),
    ),
    decidedOn: decisionsOn(commitment, context).flatMap(({ fact: by, content: { day } }) =>
      day ? [claim(format.date(day), by)] : [],
    ),
    unstated: claim(words.status['not-stated'], term?.fact ?? fact, 'not-stated'),
  };
}

/**
 * What a commitment costs by itself, by the roles of such money; `isNamed`: and any money that names it, such as the own
 * contribution that it promises.
 */
function resourceClaims(
  commitment: Commitment,
  roles: readonly MoneyRole[],
  context: Context,
  { isNamed }: { readonly isNamed: boolean },
): readonly Claim[] {
  const { initiative, snapshot, municipality, language } = context;
  const own = statedAbout(snapshot, 'money').filter(
    ({ content }) => roles.includes(content.role) || (isNamed && content.commitment !== undefined),
  );
  return linesOf(commitment, snapshot, own)
    .filter(({ content }) => municipality === undefined || content.payers.includes(municipality))
    .map((line) => lineClaim(line, initiative.sources, language));
}

/** What was decided on the papers that the commitment stands in. */
function decisionsOn({ fact, term }: Commitment, { snapshot }: Context): readonly Stated<'decision'>[] {
  const papers = new Set([fact, term?.fact].map((each) => each?.evidence.source));
  return statedAbout(snapshot, 'decision').filter((each) => papers.has(each.fact.evidence.source));
}
