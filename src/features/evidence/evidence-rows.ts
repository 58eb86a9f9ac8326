import { figureName } from '#format/grant-words.ts';
import { grantorIn } from '#domain/as-of/grantor.ts';
import { factsKnownAt, snapshotAt } from '#domain/as-of/as-of.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import type { Fact, Initiative, Source } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { withKnownGrants } from '#domain/as-of/known-grants.ts';
import { pagesOf } from '#domain/document/texts.ts';
import { type QuoteSelector, selectorOf } from '#domain/passage/find-quote.ts';
import { type Proof, everybody } from '#domain/proof/proof.ts';
import { type Selection, scenarioNamed } from '#domain/as-of/selection.ts';
import { type AssumptionRow, assumptionRows } from '#kit/explain/assumptions.ts';
import type { Explanation } from '#kit/explain/explanation-parts.ts';
import { explanationOf, jointExplanationOf } from '#kit/explain/explanation.ts';
import { type FactEvidence, factEvidence } from '#kit/lines/fact-evidence.ts';
import { checkedText } from '#format/checked-text.ts';
import { assumptionSentence } from '#format/assumption-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import { type StatusWord, statusMarks } from '#format/status-marks.ts';
import type { Language } from '#i18n/language.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { entryText } from './entry-text.ts';
import { type Assumptions, grouped } from './proof-groups.ts';
import { isMeant, weightsFor } from './shared-out.ts';

export type EvidenceRow =
  | (FactEvidence & {
      readonly kind: 'fact';
      readonly id: string;
      readonly marks: readonly StatusWord[];
      readonly knownFrom: string;
      /** When its source was last checked. */
      readonly checked: string;
      /** By what its quote is found in its paper; undefined where there is none to be opened. */
      readonly passage: { readonly source: string; readonly selector: QuoteSelector } | undefined;
      /** Who wrote it down in the product and who released it, where that is told. */
      readonly entry: { readonly title: string; readonly text: string } | undefined;
      readonly supersededBy: readonly string[];
      readonly open: readonly { readonly text: string; readonly resolver: string }[];
    })
  | {
      readonly kind: 'assumption';
      readonly id: string;
      readonly title: string;
      readonly party: string;
      /** That it is no decision, and whose data it is. */
      readonly disclaimer: string;
      /** The inputs of each municipality that the figures are made of. */
      readonly inputs: readonly { readonly party: string; readonly rows: readonly AssumptionRow[] }[];
      /** How the figures came about that were asked about; none where the assumptions as a whole were. */
      readonly figures: readonly Explanation[];
    };

/** What proves a claim, or what it assumes: quote, place, day, and the questions that it leaves open. */
export function evidenceRows(
  document: Initiative,
  selection: Selection,
  proofs: readonly Proof[],
  language: Language,
): readonly EvidenceRow[] {
  const initiative = withKnownGrants(document, selection.asOf);
  return grouped(proofs).flatMap((group): readonly EvidenceRow[] =>
    group.kind === 'fact'
      ? factRows(initiative, selection, group.fact, language)
      : assumptionEvidence(initiative, selection, group, language),
  );
}

function factRows(
  initiative: Initiative,
  { asOf }: Selection,
  id: string,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const words = allWordsIn(language);
  const snapshot = snapshotAt(initiative, asOf);
  const known = factsKnownAt(initiative, asOf);
  const isId = (candidate: { readonly id: string }) => candidate.id === id;
  const fact = snapshot.facts.find(isId) ?? known.find(isId);
  const source = initiative.sources.find((candidate) => candidate.id === fact?.evidence.source);
  if (!fact || !source) return [];
  return [
    {
      kind: 'fact',
      id,
      ...factEvidence(fact, source, language),
      marks: statusMarks(fact, language),
      knownFrom: format.knownFrom(fact.knownFrom),
      checked: checkedText(source, language),
      passage: passageOf(fact, source, initiative),
      entry: entryText(fact, language),
      supersededBy: known
        .filter(({ supersedes }) => supersedes.includes(id))
        .map(({ statement }) => format.text(statement)),
      open: snapshot.questions
        .filter(({ raisedBy }) => raisedBy.includes(id))
        .map(({ text, resolver }) => ({
          text: format.text(text),
          resolver: words.evidence.resolvedBy(format.text(resolver)),
        })),
    },
  ];
}

/** A page of the web changes, and nobody has kept what it said: only of papers is the text asked for. */
function passageOf({ evidence }: Fact, { id, type, inHand }: Source, initiative: Initiative) {
  const selector = selectorOf(evidence);
  const isPaper = inHand && type !== 'website' && type !== 'press';
  return selector && (isPaper || pagesOf(initiative, id)) ? { source: id, selector } : undefined;
}

function assumptionEvidence(
  initiative: Initiative,
  selection: Selection,
  { scenario: id, isPreset, party, figures }: Assumptions,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const named = scenarioNamed(initiative, selection, id, { isPreset });
  if (!named) return [];
  const { scenario } = named;
  const ofAll = party === everybody;
  const participants = scenario.participants.filter((each) =>
    ofAll ? isMeant(each.party, figures, selection) : each.party === party,
  );
  const [first] = participants;
  if (!first) {
    return [outsideOf(named, id, selection.municipality ?? party, figures, { initiative, language })];
  }
  const setting = { initiative, selection, scenario, language };
  const names = participants.map((each) => partyName(initiative, each.party, language));
  return [
    {
      kind: 'assumption',
      id: `${id}-${party}-${isPreset}`,
      title: scenarioTitle(named, language),
      party: format.list(names),
      disclaimer: assumptionSentence(initiative, { scenario: id, isChanged: named.isChanged }, language),
      inputs: participants.map((each, index) => ({
        party: names[index] ?? '',
        rows: assumptionRows(scenario, each, { initiative, language }, weightsFor(figures, selection)),
      })),
      figures: figures.flatMap(
        (figure) =>
          (ofAll ? jointExplanationOf(setting, figure) : explanationOf(setting, first, figure)) ?? [],
      ),
    },
  ];
}

/** A municipality that the scenario does not cover: the proof of its missing figure says so. */
function outsideOf(
  named: NonNullable<ReturnType<typeof scenarioNamed>>,
  id: string,
  party: string,
  [figure]: readonly FigureRef[],
  { initiative, language }: { readonly initiative: Initiative; readonly language: Language },
): EvidenceRow {
  const { amount, explain } = allWordsIn(language);
  const title = scenarioTitle(named, language);
  const name = partyName(initiative, party, language);
  return {
    kind: 'assumption',
    id: `${id}-${party}`,
    title,
    party: name,
    disclaimer: assumptionSentence(initiative, { scenario: id, isChanged: named.isChanged }, language),
    inputs: [],
    figures: [
      {
        title: figureTitle(figure, named.scenario, language) ?? title,
        value: amount.notComputable,
        stepsTitle: explain.steps,
        steps: [],
        notes: [derivationWordsIn(language, grantorIn(named.scenario)).notCovered(name)],
      },
    ],
  };
}

function figureTitle(
  figure: FigureRef | undefined,
  scenario: Scenario,
  language: Language,
): string | undefined {
  if (typeof figure === 'string') return figureName(figure, scenario, language);
  return figure?.kind === 'in-year'
    ? `${figureName(figure.figure, scenario, language)} ${figure.year}`
    : undefined;
}
