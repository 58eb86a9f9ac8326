import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { paymentsOf } from '#domain/cash/payments.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import { payerName } from '#format/payer-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { euro, text, whole } from './cells.ts';
import { assumedBy, type ExportedFigure, inWords } from './figure.ts';

/** Who pays what in which year, in cash and in kind, at the estimates; none where a figure for it is missing. */
export function paymentFigures(
  initiative: Initiative,
  selection: Selection,
  { name, language }: { readonly name: string; readonly language: Language },
): readonly ExportedFigure[] {
  const { scenario, municipalities } = lookAt(initiative, selection).payersBudget;
  const participants = municipalities.flatMap(({ participant }) => participant ?? []);
  if (!scenario || participants.length === 0) return [];
  const payments = paymentsOf(scenario, participants, selection.apportionment);
  const words = allWordsIn(language);
  const origin = (reason: string, status: Status) =>
    assumedBy({ scenario: name, author: '', reason, status }, language);
  if ('missing' in payments) {
    const who = payments.parties.map((id) => partyName(initiative, id, language));
    return [
      {
        area: words.outputs.area.payment,
        municipality: words.outputs.municipalState,
        item: words.payments.title,
        year: text(words.outputs.noYear),
        ...inWords(words.amount.notComputable),
        unit: words.outputs.unit.euro,
        ...origin(words.payments.missingFigures(formatterOf(language).list(who)), 'not-stated'),
      },
    ];
  }
  return payments.rows.flatMap(({ payer, payments: years }) =>
    years.flatMap(({ year, cash, inKind }) =>
      (['cash', 'inKind'] as const)
        // Only municipalities have staff of their own to bring in.
        .filter((kind) => kind === 'cash' || payer.kind === 'municipality')
        .map((kind) => ({
          area: words.outputs.area.payment,
          municipality: payerName(payer, { initiative, scenario, language }),
          item: words.outputs.paidIn(
            payerName(payer, { initiative, scenario, language }),
            words.outputs[kind],
          ),
          year: whole(year),
          low: text(words.outputs.bestOnly),
          best: euro(kind === 'cash' ? cash : inKind),
          high: text(words.outputs.bestOnly),
          unit: words.outputs.unit.euro,
          ...origin(words.payments.keys[selection.apportionment], 'assumed'),
        })),
    ),
  );
}
