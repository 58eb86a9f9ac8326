import { grantorOf } from '#domain/as-of/grantor.ts';
import { refIn } from '#domain/finance/budget-impact.ts';
import type { BudgetView } from '#domain/finance/budget-view.ts';
import type { BindingStanding, Commitment } from '#domain/course/commitments.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { type Proof, assumptionProof, everybody, provenFacts } from '#domain/proof/proof.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { type Situation } from '#domain/as-of/situation.ts';
import { type Snapshot, latestKnown, statedAbout } from '#domain/as-of/as-of.ts';
import { type Claim, dayStatus, factClaim, sumClaim } from '#kit/lines/claim.ts';
import { elsewhereText, lineSumClaim, yearTitle } from '#kit/lines/sum-claim.ts';
import { evidenceLabel, sourceName } from '#format/evidence-label.ts';
import { figureYears } from '#kit/lines/grant-years.ts';
import { grantName, grantTitle } from '#format/grant-name.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Segment } from '#kit/sentences/segment.ts';
import { situationSentence } from '#kit/sentences/situation-sentence.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type SituationFigure = {
  readonly title: string;
  /** A text alone where nothing is known that could be proven. */
  readonly claim: Claim | string;
  readonly note: string | undefined;
  /** What goes with the figure and has a status of its own: a known 0, or an assumption. */
  readonly more: readonly Claim[];
};
export type SituationRows = {
  readonly sentence: readonly (Segment & { readonly label: string })[];
  readonly byline: string;
  readonly figures: readonly SituationFigure[];
};

/** The answer first: one sentence, where it comes from, and four figures. */
export function situationRows({ initiative, budget, situation }: Look, language: Language): SituationRows {
  const claim: Claimed = (text, fact, status) => factClaim(text, fact, initiative.sources, language, status);
  return {
    sentence: situationSentence(situation, initiative.parties, language).map((segment) => ({
      ...segment,
      label: labelOf(initiative, segment.proofs, language),
    })),
    byline: bylineOf(initiative, situation, language),
    figures: [
      phaseFigure(situation, claim, language),
      boundFigure(situation, claim, language),
      moneyFigure('stateFunding', situation, budget, initiative, language),
      moneyFigure('ownContribution', situation, budget, initiative, language),
    ],
  };
}

type Claimed = (text: string, fact: Fact, status?: Status) => Claim;

function labelOf(initiative: Initiative, proofs: readonly Proof[], language: Language): string {
  const [first] = provenFacts(proofs);
  const fact = initiative.facts.find(({ id }) => id === first);
  return fact ? evidenceLabel(fact, initiative.sources, language) : wordsIn(language).evidence.open;
}

function bylineOf(initiative: Initiative, { snapshot }: Situation, language: Language): string {
  const words = wordsIn(language);
  const { overview } = words;
  const decision = statedAbout(snapshot, 'decision').at(-1);
  const source = snapshot.sources.find(({ id }) => id === decision?.fact.evidence.source);
  const municipalities = involvedMunicipalities(initiative, snapshot).length;
  const latest = latestKnown(snapshot);
  return [
    ...(source ? [sourceName(source, language)] : []),
    ...(decision ? [words.decision[decision.content.kind]] : []),
    ...(snapshot.facts.length > 0 ? [overview.byline.facts(snapshot.facts.length)] : []),
    ...(municipalities > 0 ? [overview.byline.municipalities(municipalities)] : []),
    ...(latest ? [overview.byline.latest(formatterOf(language).day(latest))] : []),
  ].join(' · ');
}

/** The municipalities that a visible fact names as bound or paying: before that nobody knew that they take part. */
function involvedMunicipalities(initiative: Initiative, snapshot: Snapshot) {
  const named = new Set([
    ...statedAbout(snapshot, 'commitment').flatMap(({ content }) => content.actors),
    ...statedAbout(snapshot, 'money').flatMap(({ content }) => content.payers),
  ]);
  return municipalitiesOf(initiative).filter(({ id }) => named.has(id));
}

function phaseFigure({ phase, snapshot }: Situation, claim: Claimed, language: Language): SituationFigure {
  const words = wordsIn(language);
  const title = words.figures.phase;
  if (!phase) {
    return nothing(title, snapshot.facts.length === 0 ? words.figures.nothingKnown : words.figures.noPhase);
  }
  const name = formatterOf(language).text(phase.title);
  return {
    title,
    claim: claim(`${name}, ${words.standing[phase.standing]}`, phase.fact),
    note: phase.daysLeft === undefined ? undefined : words.date.daysLeft(phase.daysLeft),
    more: [],
  };
}

function boundFigure(
  { commitments: [first, ...others], snapshot }: Situation,
  claim: Claimed,
  language: Language,
): SituationFigure {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const title = words.figures.boundUntil;
  if (!first) {
    const isEmpty = snapshot.facts.length === 0;
    return nothing(title, isEmpty ? words.figures.nothingKnown : words.figures.noCommitment);
  }
  const duty = first.term && format.text(first.term.duty);
  return {
    title,
    claim: untilClaim(first, claim, language),
    note: duty === undefined || others.length > 0 ? duty : words.figures.onlyDuty(duty),
    more: [
      ...(first.cost
        ? [prefixed(words.commitments.money, lineSumClaim(first.cost, snapshot.sources, language))]
        : []),
      ...others.map((each) => prefixed(format.text(each.title), untilClaim(each, claim, language))),
    ],
  };
}

function untilClaim({ fact, standing, term }: Commitment, claim: Claimed, language: Language): Claim {
  const words = wordsIn(language).figures;
  if (!term) return claim(words.termNotStated, fact, 'not-stated');
  const until = formatterOf(language).date(term.until);
  return claim(untilText(standing, until, language), term.fact, dayStatus(term.until));
}

/** "Bound until" stands above it: what does not bind yet, or only under a condition, says so. */
function untilText(standing: BindingStanding, until: string, language: Language): string {
  const words = wordsIn(language);
  if (standing === 'expired') return words.figures.expired(until);
  return standing === 'binding' ? until : `${until}, ${words.binding[standing]}`;
}

type MoneyFigure = 'stateFunding' | 'ownContribution';

function moneyFigure(
  role: MoneyFigure,
  situation: Situation,
  budget: BudgetView,
  { sources, parties }: Initiative,
  language: Language,
): SituationFigure {
  const words = wordsIn(language).figures;
  const sum = situation[role];
  if (!sum) {
    const grantor = grantorOf(situation.snapshot, { parties });
    const title = role === 'stateFunding' ? grantTitle(grantor, language) : words[role];
    return { ...nothing(title, words.nothingKnown), more: scenarioClaims(role, budget, language) };
  }
  return {
    title: yearTitle(
      role === 'stateFunding' ? grantName({ sums: [sum], parties }, language) : words[role],
      sum.year,
      language,
    ),
    claim: lineSumClaim(sum, sources, language),
    note: elsewhereText(sum, language),
    more: scenarioClaims(role, budget, language),
  };
}

function scenarioClaims(role: MoneyFigure, budget: BudgetView, language: Language): readonly Claim[] {
  const { scenario, joint } = budget;
  if (!scenario || !joint) return [];
  const claim = sumClaim(
    joint[role],
    [assumptionProof(scenario.id, everybody, refIn(joint, role))],
    language,
  );
  const years = figureYears(
    scenario,
    budget.municipalities.map(({ impact }) => impact),
  );
  // Under the heading of one year a sum over several says so.
  const name = scenarioName(budget, language) + (years === String(budget.year) ? '' : `, ${years}`);
  return [prefixed(name, claim)];
}

const prefixed = (name: string, claim: Claim): Claim => ({ ...claim, text: `${name}: ${claim.text}` });

const nothing = (title: string, text: string): SituationFigure => ({
  title,
  claim: text,
  note: undefined,
  more: [],
});
