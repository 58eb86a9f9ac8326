import { factsKnownAt, snapshotAt } from '#domain/as-of.ts';
import { impactOf } from '#domain/budget-impact.ts';
import { derivationOf } from '#domain/derivation.ts';
import type { Initiative } from '#domain/initiative.ts';
import { type Proof, type ProvenFigure, proofOf } from '#domain/proof.ts';
import type { Participant, Scenario } from '#domain/scenario.ts';
import { missingInputs } from '#domain/scenario-case.ts';
import { type Selection, scenarioNamed } from '#domain/selection.ts';
import { type AssumptionRow, assumptionRows } from '#format/assumptions.ts';
import { stepText } from '#format/derivation-text.ts';
import { type FactEvidence, factEvidence } from '#format/fact-evidence.ts';
import { formatterOf } from '#format/formatter.ts';
import { scenarioTitle } from '#format/scenario-name.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type EvidenceRow =
  | (FactEvidence & {
      readonly kind: 'fact';
      readonly id: string;
      readonly sign: ReturnType<typeof signOf>;
      readonly status: string;
      readonly knownFrom: string;
      readonly supersededBy: readonly string[];
      readonly open: readonly { readonly text: string; readonly resolver: string }[];
    })
  | {
      readonly kind: 'assumption';
      readonly id: string;
      readonly title: string;
      readonly party: string;
      readonly inputs: readonly AssumptionRow[];
      /** How the figure came about that was asked about; undefined where none was. */
      readonly figure: Explanation | undefined;
    };

type Explanation = {
  readonly title: string;
  readonly value: string;
  readonly steps: readonly string[];
  readonly notes: readonly string[];
};

/** What proves a claim, or what it assumes: quote, place, day, and the questions that it leaves open. */
export function evidenceRows(
  initiative: Initiative,
  selection: Selection,
  proofs: readonly string[],
  language: Language,
): readonly EvidenceRow[] {
  return proofs.flatMap((id): readonly EvidenceRow[] => {
    const proof = proofOf(id);
    return proof.kind === 'fact'
      ? factRows(initiative, selection, proof.fact, language)
      : assumptionEvidence(initiative, selection, proof, language);
  });
}

function factRows(
  initiative: Initiative,
  { asOf }: Selection,
  id: string,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const words = wordsIn(language);
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
      sign: signOf(fact.status),
      status: words.status[fact.status],
      knownFrom: format.date(fact.knownFrom),
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

function assumptionEvidence(
  initiative: Initiative,
  selection: Selection,
  proof: Extract<Proof, { kind: 'assumption' }>,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const named = scenarioNamed(initiative, selection, proof.scenario);
  const participant = named?.scenario.participants.find(({ party }) => party === proof.party);
  const party = initiative.parties.find(({ id }) => id === proof.party);
  if (!named || !participant || !party) return [];
  const { scenario } = named;
  return [
    {
      kind: 'assumption',
      id: `${proof.scenario}/${proof.party}/${proof.figure ?? ''}`,
      title: scenarioTitle(named, language),
      party: format.text(party.name),
      inputs: assumptionRows(scenario, participant, language),
      figure: explanationOf(scenario, participant, proof.figure, language),
    },
  ];
}

/** Formula in words, rounding and range; or which inputs are missing for it. */
function explanationOf(
  scenario: Scenario,
  participant: Participant,
  figure: ProvenFigure | undefined,
  language: Language,
): Explanation | undefined {
  if (figure === undefined) return undefined;
  const words = wordsIn(language);
  const { euros } = formatterOf(language);
  const title = words.explain.figures[figure];
  const interval = impactOf(scenario, participant)[figure];
  if (!interval) {
    const missing = missingInputs(scenario, participant, figure).map((input) => words.scenario.inputs[input]);
    const notes = [words.explain.missing(formatterOf(language).list(missing))];
    return { title, value: words.amount.notComputable, steps: [], notes };
  }
  const { low, best, high } = interval;
  const steps = figure === 'headroom' ? [] : (derivationOf(scenario, participant, figure) ?? []);
  return {
    title,
    value: euros(best),
    steps: steps.map((step) => stepText(step, language)),
    notes: [
      ...(low === high ? [] : [words.explain.range(euros(low), euros(high))]),
      ...(steps.length === 0 ? [] : [words.explain.rounding]),
    ],
  };
}
