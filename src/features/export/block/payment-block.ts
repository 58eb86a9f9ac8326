import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { programmeFunding } from '#domain/finance/programme-funding.ts';
import { programmeName } from '#kit/lines/programme-name.ts';
import { liquidityOf } from '#domain/cash/liquidity.ts';
import { instalmentSentences } from '#kit/sentences/instalment-text.ts';
import { type Payment, paymentsOf } from '#domain/cash/payments.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { payerName } from '#format/payer-name.ts';
import type { Language } from '#i18n/language.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Block } from './document.ts';

/** Who pays what in which year, adding up to the cent; nothing where there is no scenario or a figure is missing. */
export function paymentTable(
  initiative: Initiative,
  selection: Selection,
  language: Language,
): readonly Block[] {
  const { scenario, municipalities } = lookAt(initiative, selection).payersBudget;
  const participants = municipalities.flatMap(({ participant }) => participant ?? []);
  if (!scenario || participants.length === 0) return [];
  const payments = paymentsOf(scenario, participants, selection.apportionment);
  const words = allWordsIn(language);
  const { euros, list } = formatterOf(language);
  if ('missing' in payments) {
    const names = payments.parties.map((party) => partyName(initiative, party, language));
    return [
      { kind: 'heading', level: 2, text: exportWordsIn(language).blockHead.payments },
      { kind: 'paragraph', text: words.payments.missingFigures(list(names)) },
    ];
  }
  const cellsOf = (years: readonly Payment[]) =>
    years.flatMap(({ cash, inKind }) => [euros(cash), euros(inKind)]);
  const title = exportWordsIn(language).blockHead.payments;
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: words.payments.payer },
        ...payments.years.flatMap((year) => [
          { title: words.payments.cash(year), isNumber: true },
          { title: words.payments.inKind(year), isNumber: true },
        ]),
        { title: words.payments.total, isNumber: true },
        { title: words.outputs.column.status },
      ],
      rows: [
        ...payments.rows.map(({ payer, payments: years, total }) => ({
          cells: [
            payerName(payer, { initiative, scenario, language }),
            ...cellsOf(years),
            euros(total),
            words.status.assumed,
          ],
        })),
        {
          cells: [words.payments.sum, ...cellsOf(payments.sums), euros(payments.total), words.status.assumed],
          isTotal: true,
        },
      ],
    },
    { kind: 'paragraph', text: words.payments.note },
    ...participants.flatMap((participant): readonly Block[] => {
      const programmes = programmeFunding(scenario, participant) ?? [];
      const who = partyName(initiative, participant.party, language);
      const parts = programmes.map(
        ({ number, amount }) => `${programmeName(initiative, scenario, number, language)} ${euros(amount)}`,
      );
      const told = `${words.scenario.byProgramme}, ${who}: ${list(parts)}.`;
      return parts.length === 0 ? [] : [{ kind: 'paragraph', text: told }];
    }),
    ...participants.flatMap((participant): readonly Block[] => {
      const liquidity = liquidityOf(scenario, participant);
      const name = partyName(initiative, participant.party, language);
      const sentences = liquidity ? instalmentSentences(name, liquidity, scenario, language) : [];
      return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' ') }];
    }),
  ];
}
