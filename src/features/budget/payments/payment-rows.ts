import type { FigureRef, PayerRef } from '#domain/proof/figure-ref.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Cents, addCents, cents } from '#domain/value/money.ts';
import { type Payer, type Payments, paymentsOf, together } from '#domain/cash/payments.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { type Claim, assumedClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type PaymentRow = {
  readonly key: string;
  readonly payer: string;
  readonly isTotal: boolean;
  /** Cash and staff of each year in turn. */
  readonly cells: readonly Claim[];
  readonly total: Claim;
};
export type PaymentRows = {
  readonly columns: readonly string[];
  readonly rows: readonly PaymentRow[];
  /** Why there is no table, or what it says in a sentence. */
  readonly sentence: string;
};

type Paid = Pick<Payments['rows'][number], 'payments' | 'total'>;

/** Who pays what in which fiscal year, in cash and in kind, adding up to the cent; null without a scenario. */
export function paymentRows(
  { initiative, selection, jointBudget }: Look,
  language: Language,
): PaymentRows | null {
  const { scenario, municipalities } = jointBudget;
  if (!scenario) return null;
  const format = formatterOf(language);
  const words = wordsIn(language).payments;
  const participants = municipalities.flatMap(({ participant }) => participant ?? []);
  if (participants.length === 0) return null;
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
  const row = (payer: PayerRef, party: string, { payments: each, total }: Paid) => {
    const claim = (amount: Cents, asked: FigureRef) =>
      assumedClaim(format.euros(amount), [assumptionProof(scenario.id, party, asked)], language);
    return {
      cells: each.flatMap(({ year, ...payment }) =>
        (['cash', 'inKind'] as const).map((paidIn) =>
          claim(payment[paidIn], { kind: 'payment', payer, year, paidIn }),
        ),
      ),
      total: claim(total, { kind: 'paid', payer }),
    };
  };
  const municipal = payments.rows.filter(({ payer }) => payer.kind === 'municipality');
  return {
    columns: payments.years.flatMap((year) => [words.cash(year), words.inKind(year)]),
    rows: [
      ...payments.rows.map(({ payer, ...paid }) =>
        payer.kind === 'municipality'
          ? { key: payer.party, payer: nameOf(payer.party), isTotal: false, ...row('own', payer.party, paid) }
          : {
              key: payer.kind,
              payer: words[payer.kind],
              isTotal: false,
              ...row(payer.kind, everybody, paid),
            },
      ),
      // What the sentence says of the municipalities together stands in the table, too.
      ...(municipal.length < 2
        ? []
        : [
            {
              key: 'municipalities',
              payer: words.municipalities,
              isTotal: false,
              ...row('municipalities', everybody, together(municipal)),
            },
          ]),
      {
        key: 'sum',
        payer: words.sum,
        isTotal: true,
        ...row('everybody', everybody, { payments: payments.sums, total: payments.total }),
      },
    ],
    sentence: sentenceOf(payments, language),
  };
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
