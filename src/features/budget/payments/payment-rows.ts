import { grantWordsOf } from '#format/grant-words.ts';
import type { FigureRef, PayerRef } from '#domain/proof/figure-ref.ts';
import { certain } from '#domain/value/amount.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Cents, addCents, cents } from '#domain/value/money.ts';
import { instalmentsIn } from '#domain/inputs/instalment-inputs.ts';
import { type Payer, type Payments, paymentsOf, together } from '#domain/cash/payments.ts';
import { assumptionProof, everybody } from '#domain/proof/proof.ts';
import { assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

export type PaymentRows = {
  /** Undefined where a figure for it is missing. */
  readonly table: Table | undefined;
  /** Why there is no table, or what it says in a sentence. */
  readonly sentence: string;
};

/** A line of the table: a payer, the municipalities together, or all payers. */
type PaymentLine = {
  readonly key: string;
  readonly payer: string;
  readonly ref: PayerRef;
  /** Whose assumptions explain it. */
  readonly party: string;
  readonly paid: Paid;
};
type Paid = Pick<Payments['rows'][number], 'payments' | 'total'>;

/** Who pays what in which fiscal year, in cash and in kind, adding up to the cent; null without a scenario. */
export function paymentRows(
  { initiative, selection, payersBudget }: Look,
  language: Language,
): PaymentRows | null {
  const { scenario, municipalities } = payersBudget;
  if (!scenario) return null;
  const format = formatterOf(language);
  const words = allWordsIn(language).payments;
  const participants = municipalities.flatMap(({ participant }) => participant ?? []);
  if (participants.length === 0) return null;
  const payments = paymentsOf(scenario, participants, selection.apportionment);
  const nameOf = (id: string) => partyName(initiative, id, language);
  if ('missing' in payments) {
    const who = format.list(payments.parties.map(nameOf));
    const sentence =
      payments.missing === 'figures'
        ? words.missingFigures(who)
        : words.missingKey(words.keys[selection.apportionment], who);
    return { table: undefined, sentence };
  }
  const claim = ({ party }: PaymentLine, amount: Cents, figure: FigureRef) =>
    assumedClaim(
      format.euros(amount),
      [assumptionProof(scenario.id, party, figure)],
      language,
      euroValue(certain(amount)),
    );
  const table = tableOf<PaymentLine>(
    { key: 'payments', label: words.title },
    [
      { key: 'payer', title: words.payer, cell: ({ payer }) => payer },
      ...payments.years.flatMap((year) =>
        (['cash', 'inKind'] as const).map((paidIn) => ({
          key: `${paidIn}-${year}`,
          title: words[paidIn](year),
          isNumber: true,
          cell: (line: PaymentLine) => {
            const payment = line.paid.payments.find((each) => each.year === year);
            const figure = { kind: 'payment', payer: line.ref, year, paidIn } as const;
            return payment ? claim(line, payment[paidIn], figure) : '–';
          },
        })),
      ),
      {
        key: 'total',
        title: words.total,
        isNumber: true,
        cell: (line) => claim(line, line.paid.total, { kind: 'paid', payer: line.ref }),
      },
    ],
    linesOf(payments, nameOf, scenario, language),
    ({ key }) => ({ key, isTotal: key === 'sum' }),
  );
  const isInInstalments = participants.some((each) => instalmentsIn(each));
  const sentence = sentenceOf(payments, scenario, language);
  return {
    table,
    sentence: isInInstalments ? `${sentence} ${grantWordsOf(scenario, language).whenPaid}` : sentence,
  };
}

function linesOf(
  payments: Payments,
  nameOf: (id: string) => string,
  scenario: Scenario,
  language: Language,
): readonly PaymentLine[] {
  const words = allWordsIn(language).payments;
  const municipal = payments.rows.filter(({ payer }) => payer.kind === 'municipality');
  return [
    ...payments.rows.map(({ payer, ...paid }): PaymentLine =>
      payer.kind === 'municipality'
        ? { key: payer.party, payer: nameOf(payer.party), ref: 'own', party: payer.party, paid }
        : {
            key: payer.kind,
            payer: payer.kind === 'state' ? grantWordsOf(scenario, language).payer : words.third,
            ref: payer.kind,
            party: everybody,
            paid,
          },
    ),
    // What the sentence says of the municipalities together stands in the table, too.
    ...(municipal.length < 2
      ? []
      : [
          {
            key: 'municipalities',
            payer: words.municipalities,
            ref: 'municipalities',
            party: everybody,
            paid: together(municipal),
          } as const,
        ]),
    {
      key: 'sum',
      payer: words.sum,
      ref: 'everybody',
      party: everybody,
      paid: { payments: payments.sums, total: payments.total },
    },
  ];
}

function sentenceOf({ rows, total }: Payments, scenario: Scenario, language: Language): string {
  const { eurosWhole } = formatterOf(language);
  const of = (kind: Payer['kind']) =>
    eurosWhole(
      rows
        .filter(({ payer }) => payer.kind === kind)
        .reduce((sum, row) => addCents(sum, row.total), cents(0)),
    );
  return grantWordsOf(scenario, language).borne(
    eurosWhole(total),
    of('state'),
    of('municipality'),
    of('third'),
  );
}
