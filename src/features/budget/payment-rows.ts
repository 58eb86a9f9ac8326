import { budgetViewOf } from '#domain/budget-view.ts';
import type { Initiative } from '#domain/initiative.ts';
import { type Cents, addCents, cents } from '#domain/money.ts';
import { type Payer, type Payments, paymentsOf } from '#domain/payments.ts';
import { assumptionProof } from '#domain/proof.ts';
import type { Selection } from '#domain/selection.ts';
import { type Claim, assumedClaim } from '#format/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type PaymentRow = {
  readonly key: string;
  readonly payer: string;
  readonly isTotal: boolean;
  /** Cash and staff of each year in turn, as texts; the last is the total as a claim. */
  readonly cells: readonly string[];
  readonly total: Claim;
};
export type PaymentRows = {
  readonly columns: readonly string[];
  readonly rows: readonly PaymentRow[];
  /** Why there is no table, or what it says in a sentence. */
  readonly sentence: string;
};

/** Who pays what in which fiscal year, in cash and in kind, adding up to the cent; undefined without a scenario. */
export function paymentRows(
  initiative: Initiative,
  selection: Selection,
  language: Language,
): PaymentRows | undefined {
  const { scenario, municipalities } = budgetViewOf(initiative, { ...selection, municipality: undefined });
  if (!scenario) return undefined;
  const format = formatterOf(language);
  const words = wordsIn(language).payments;
  const participants = municipalities.flatMap(({ participant }) => participant ?? []);
  if (participants.length === 0) return undefined;
  const payments = paymentsOf(scenario, participants, selection.apportionment);
  const nameOf = (id: string) => {
    const party = initiative.parties.find((candidate) => candidate.id === id);
    return party ? format.text(party.name) : id;
  };
  if ('missing' in payments) {
    const who = format.list(payments.parties.map(nameOf));
    const sentence =
      payments.missing === 'figures'
        ? words.missingFigures(who)
        : words.missingKey(words.keys[selection.apportionment], who);
    return { columns: [], rows: [], sentence };
  }
  const proofs = participants.map(({ party }) => assumptionProof(scenario.id, party, 'ownContribution'));
  const claim = (amount: Cents) => assumedClaim(format.euros(amount), proofs, language);
  const cellsOf = (years: Payments['sums']) =>
    years.flatMap(({ cash, inKind }) => [format.euros(cash), format.euros(inKind)]);
  return {
    columns: payments.years.flatMap((year) => [words.cash(year), words.inKind(year)]),
    rows: [
      ...payments.rows.map(({ payer, payments: each, total }) => ({
        key: payer.kind === 'municipality' ? payer.party : payer.kind,
        payer: payer.kind === 'municipality' ? nameOf(payer.party) : words[payer.kind],
        isTotal: false,
        cells: cellsOf(each),
        total: claim(total),
      })),
      ...municipalTotal(payments, claim, language),
      {
        key: 'sum',
        payer: words.sum,
        isTotal: true,
        cells: cellsOf(payments.sums),
        total: claim(payments.total),
      },
    ],
    sentence: sentenceOf(payments, language),
  };
}

/** What the sentence says of the municipalities together stands in the table, too. */
function municipalTotal(
  { rows, years }: Payments,
  claim: (amount: Cents) => Claim,
  language: Language,
): readonly PaymentRow[] {
  const municipal = rows.filter(({ payer }) => payer.kind === 'municipality');
  if (municipal.length < 2) return [];
  const { euros } = formatterOf(language);
  const inYear = (year: number, part: 'cash' | 'inKind') =>
    euros(
      municipal
        .flatMap(({ payments }) => payments.filter((payment) => payment.year === year))
        .reduce((sum, payment) => addCents(sum, payment[part]), cents(0)),
    );
  return [
    {
      key: 'municipalities',
      payer: wordsIn(language).payments.municipalities,
      isTotal: false,
      cells: years.flatMap((year) => [inYear(year, 'cash'), inYear(year, 'inKind')]),
      total: claim(municipal.reduce((sum, { total }) => addCents(sum, total), cents(0))),
    },
  ];
}

function sentenceOf({ rows, total }: Payments, language: Language): string {
  const { euros } = formatterOf(language);
  const of = (kind: Payer['kind']) =>
    euros(
      rows
        .filter(({ payer }) => payer.kind === kind)
        .reduce((sum, row) => addCents(sum, row.total), cents(0)),
    );
  return wordsIn(language).payments.sentence(euros(total), of('state'), of('municipality'), of('third'));
}
