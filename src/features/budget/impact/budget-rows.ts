import { type Interval, type Total, total } from '#domain/value/amount.ts';
import { type Stated, statedAbout } from '#domain/as-of/as-of.ts';
import type { Look } from '#domain/as-of/look.ts';
import { amountStatus } from '#domain/finance/budget-impact.ts';
import { weakest } from '#domain/value/knowledge.ts';
import { type Proof, assumptionProof, everybody, factProof } from '#domain/proof/proof.ts';
import { municipalitiesOf } from '#domain/as-of/selection.ts';
import { type Claim, amountClaim, assumedClaim, unknownClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import { signOf } from '#format/signs.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type KnownLine = {
  readonly key: string;
  readonly title: string;
  readonly year: string;
  readonly payers: string;
  readonly amount: Claim;
};
export type KnownLines = {
  readonly lines: readonly KnownLine[];
  /** What the municipalities themselves would pay, with what is missing. */
  readonly total: { readonly title: string; readonly sum: Claim } | undefined;
};

/** Every amount that a source speaks of, whether it states one or not. */
export function knownLines({ initiative, selection, snapshot }: Look, language: Language): KnownLines {
  const format = formatterOf(language);
  const own = new Set(municipalitiesOf(initiative).map(({ id }) => id));
  const { municipality } = selection;
  const stated = statedAbout(snapshot, 'money').filter(
    ({ content: { payers } }) =>
      municipality === undefined || payers.includes(municipality) || !payers.some((payer) => own.has(payer)),
  );
  const nameOf = (id: string): string => {
    const party = initiative.parties.find((candidate) => candidate.id === id);
    return party ? format.text(party.name) : id;
  };
  return {
    lines: stated.map(({ content, fact }) => ({
      key: content.line,
      title: format.text(content.title),
      year: String(content.fiscalYear),
      payers: format.list(content.payers.map(nameOf)),
      amount: amountClaim(format.amount(content.amount), { content, fact }, initiative.sources, language),
    })),
    total: totalLine(
      stated.filter(({ content }) => content.payers.some((payer) => own.has(payer))),
      language,
    ),
  };
}

function totalLine(stated: readonly Stated<'money'>[], language: Language): KnownLines['total'] {
  const words = wordsIn(language);
  const [first, ...rest] = stated;
  if (!first) return undefined;
  const status = weakest([amountStatus(first), ...rest.map(amountStatus)]);
  return {
    title: words.budget.total(stated.length),
    sum: {
      text: formatterOf(language).total(total(stated.map(({ content }) => content.amount))),
      proofs: stated.map(({ fact }) => factProof(fact.id)),
      label: words.evidence.open,
      sign: signOf(status),
      status: words.status[status],
    },
  };
}

export type ImpactCell = { readonly best: Claim; readonly range: string | undefined };
export type ImpactRow = {
  readonly key: string;
  readonly name: string;
  readonly isTotal: boolean;
  /** Undefined where municipalities are not added up: each has a budget of its own. */
  readonly cells: readonly (ImpactCell | undefined)[];
};

/** What the chosen scenario means: estimate first, the range behind it, one row a municipality and one together. */
export function impactRows({ budget: view }: Look, language: Language): readonly ImpactRow[] {
  const { scenario, joint } = view;
  if (!scenario) return [];
  const format = formatterOf(language);
  const impacts = view.municipalities.flatMap(({ party, impact }) => (impact ? [{ party, impact }] : []));
  const rows = impacts.map(({ party, impact }) => ({
    key: party.id,
    name: format.text(party.name),
    isTotal: false,
    cells: impactFigures.map((figure) =>
      figureCell(impact[figure], [assumptionProof(scenario.id, party.id, figure)], language),
    ),
  }));
  if (!joint || view.municipalities.length < 2) return rows;
  const sumCell = (figure: keyof typeof joint) =>
    totalCell(joint[figure], [assumptionProof(scenario.id, everybody, figure)], language);
  return [
    ...rows,
    {
      key: 'joint',
      name: wordsIn(language).budget.joint,
      isTotal: true,
      cells: [sumCell('cost'), sumCell('stateFunding'), sumCell('ownContribution'), undefined, undefined],
    },
  ];
}

const impactFigures = ['cost', 'stateFunding', 'ownContribution', 'headroom', 'headroomAfter'] as const;

/** A figure that an input is missing for is a word, never a number. */
function figureCell(figure: Interval | undefined, proofs: readonly Proof[], language: Language): ImpactCell {
  return figure
    ? impactCell(figure, proofs, language)
    : { best: unknownClaim(wordsIn(language).amount.notComputable, proofs, language), range: undefined };
}

/** To the cent: in a table figures stand below each other. */
function impactCell({ low, best, high }: Interval, proofs: readonly Proof[], language: Language): ImpactCell {
  const { euros } = formatterOf(language);
  return {
    best: assumedClaim(euros(best), proofs, language),
    range: low === high ? undefined : wordsIn(language).amount.range(euros(low), euros(high)),
  };
}

/** A total with gaps says so instead of pretending to a range. */
function totalCell(sum: Total, proofs: readonly Proof[], language: Language): ImpactCell {
  if (sum.kind === 'complete') return impactCell(sum.sum, proofs, language);
  return { best: assumedClaim(formatterOf(language).total(sum), proofs, language), range: undefined };
}
