import { factsKnownAt, snapshotAt } from '#domain/as-of.ts';
import type { Initiative } from '#domain/initiative.ts';
import { proofOf } from '#domain/proof.ts';
import type { Selection } from '#domain/selection.ts';
import { type AssumptionRow, assumptionRows } from '#format/assumptions.ts';
import { sourceName } from '#format/evidence-label.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

export type EvidenceRow =
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly statement: string;
      readonly sign: ReturnType<typeof signOf>;
      readonly status: string;
      readonly quote: string | undefined;
      readonly paraphrase: string | undefined;
      readonly source: string;
      readonly section: string;
      readonly knownFrom: string;
      readonly supersededBy: readonly string[];
      readonly open: readonly { readonly text: string; readonly resolver: string }[];
    }
  | {
      readonly kind: 'assumption';
      readonly id: string;
      readonly title: string;
      readonly party: string;
      readonly inputs: readonly AssumptionRow[];
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
      ? factEvidence(initiative, selection, proof.fact, language)
      : assumptionEvidence(initiative, proof.scenario, proof.party, language);
  });
}

function factEvidence(
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
      statement: format.text(fact.statement),
      sign: signOf(fact.status),
      status: words.status[fact.status],
      quote: 'quote' in fact.evidence ? fact.evidence.quote : undefined,
      paraphrase: 'quote' in fact.evidence ? undefined : format.text(fact.evidence.paraphrase),
      source: sourceName(source, language),
      section: format.text(fact.evidence.section),
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
  scenarioId: string,
  partyId: string,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const scenario = initiative.scenarios.find(({ id }) => id === scenarioId);
  const participant = scenario?.participants.find(({ party }) => party === partyId);
  const party = initiative.parties.find(({ id }) => id === partyId);
  if (!scenario || !participant || !party) return [];
  return [
    {
      kind: 'assumption',
      id: `${scenarioId}/${partyId}`,
      title: wordsIn(language).budget.scenarioTitle(scenarioId.toUpperCase(), format.text(scenario.title)),
      party: format.text(party.name),
      inputs: assumptionRows(scenario, participant, language),
    },
  ];
}
