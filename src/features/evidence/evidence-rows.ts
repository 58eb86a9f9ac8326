import { factsKnownAt, snapshotAt } from '#domain/as-of/as-of.ts';
import { type Asked, askedText } from '#domain/proof/asked.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { ParticipantInput } from '#domain/inputs/participant-inputs.ts';
import { type Proof, everybody, proofOf } from '#domain/proof/proof.ts';
import { type Selection, scenarioNamed } from '#domain/as-of/selection.ts';
import { type AssumptionRow, assumptionRows } from '#kit/explain/assumptions.ts';
import type { Explanation } from '#kit/explain/explanation-parts.ts';
import { explanationOf, jointExplanationOf } from '#kit/explain/explanation.ts';
import { type FactEvidence, factEvidence } from '#kit/lines/fact-evidence.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
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
      /** The inputs of each municipality that the figures are made of. */
      readonly inputs: readonly { readonly party: string; readonly rows: readonly AssumptionRow[] }[];
      /** How the figures came about that were asked about; none where the assumptions as a whole were. */
      readonly figures: readonly Explanation[];
    };

/** What proves a claim, or what it assumes: quote, place, day, and the questions that it leaves open. */
export function evidenceRows(
  initiative: Initiative,
  selection: Selection,
  proofs: readonly string[],
  language: Language,
): readonly EvidenceRow[] {
  return grouped(proofs.map(proofOf)).flatMap((group): readonly EvidenceRow[] =>
    group.kind === 'fact'
      ? factRows(initiative, selection, group.fact, language)
      : assumptionEvidence(initiative, selection, group, language),
  );
}

type Assumptions = {
  readonly kind: 'assumption';
  readonly scenario: string;
  readonly party: string;
  readonly asked: readonly Asked[];
};
type Group = Extract<Proof, { kind: 'fact' }> | Assumptions;

/** What is asked about the same assumptions in turn stands together: their inputs are named once. */
function grouped(proofs: readonly Proof[]): readonly Group[] {
  return proofs.reduce<readonly Group[]>((groups, proof) => {
    if (proof.kind === 'fact') return [...groups, proof];
    const asked = proof.asked === undefined ? [] : [proof.asked];
    const last = groups.at(-1);
    return last?.kind === 'assumption' && last.scenario === proof.scenario && last.party === proof.party
      ? [...groups.slice(0, -1), { ...last, asked: [...last.asked, ...asked] }]
      : [...groups, { ...proof, asked }];
  }, []);
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
  { scenario: name, party, asked }: Assumptions,
  language: Language,
): readonly EvidenceRow[] {
  const format = formatterOf(language);
  const named = scenarioNamed(initiative, selection, name);
  if (!named) return [];
  const { scenario } = named;
  const ofAll = party === everybody;
  const participants = scenario.participants.filter((each) =>
    ofAll ? isMeant(each.party, asked, selection) : each.party === party,
  );
  const [first] = participants;
  if (!first) return [];
  const setting = { initiative, selection, scenario, language };
  const names = participants.map((each) => partyName(initiative, each.party, language));
  return [
    {
      kind: 'assumption',
      id: `${name}/${party}/${asked.map(askedText).join()}`,
      title: scenarioTitle(named, language),
      party: format.list(names),
      inputs: participants.map((each, index) => ({
        party: names[index] ?? '',
        rows: assumptionRows(scenario, each, language, weightsFor(asked, selection)),
      })),
      figures: asked.flatMap(
        (one) => (ofAll ? jointExplanationOf(setting, one) : explanationOf(setting, first, one)) ?? [],
      ),
    },
  ];
}

/** Of everybody: who is looked at. Who pays what concerns all, whoever is looked at. */
const isMeant = (party: string, asked: readonly Asked[], { municipality }: Selection): boolean =>
  municipality === undefined || municipality === party || asked.some((one) => typeof one !== 'string');

/** Payments may be shared out by a weight that counts for nothing else. */
function weightsFor(asked: readonly Asked[], { apportionment }: Selection): readonly ParticipantInput[] {
  const isPayment = asked.some(
    (one) => typeof one !== 'string' && (one.kind === 'payment' || one.kind === 'paid'),
  );
  if (!isPayment) return [];
  switch (apportionment) {
    case 'fixed':
      return ['fixedShare'];
    case 'population':
    case 'heads':
      return [apportionment];
    case 'own':
    case 'posts':
      return [];
  }
}
