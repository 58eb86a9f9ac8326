import { type ApportionmentKey, apportionmentKeys } from '#domain/cash/payments.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { paymentRows } from './payment-rows.ts';

type PaymentsPanelProps = { selection: Selection; onKey: (key: ApportionmentKey) => void };

/** State, municipalities and third parties, in cash and in kind, by fiscal year, adding up to the cent. */
export function PaymentsPanel({ selection, onKey }: PaymentsPanelProps) {
  const words = useWords();
  const payments = usePanel(paymentRows, selection);
  return (
    <Panel title={words.payments.title} className="payments" query={payments}>
      {(rows) =>
        rows === null ? (
          <p className="soft">{words.budget.noScenario}</p>
        ) : (
          <>
            <label className="field no-print">
              <span>{words.payments.key}</span>
              <select
                value={selection.apportionment}
                onChange={(event) => {
                  const key = apportionmentKeys.find((candidate) => candidate === event.target.value);
                  if (key) onKey(key);
                }}
              >
                {apportionmentKeys.map((key) => (
                  <option key={key} value={key}>
                    {words.payments.keys[key]}
                  </option>
                ))}
              </select>
            </label>
            {rows.rows.length === 0 ? null : (
              <DataTable
                label={words.payments.title}
                columns={[
                  { key: 'payer', title: words.payments.payer },
                  ...rows.columns.map((title) => ({ key: title, title, isNumber: true })),
                  { key: 'total', title: words.payments.total, isNumber: true },
                ]}
                rows={rows.rows.map(({ key, payer, isTotal, cells, total }) => ({
                  key,
                  isTotal,
                  cells: [
                    payer,
                    ...cells.map((claim, index) => <Proven key={rows.columns[index]} claim={claim} />),
                    <Proven key="total" claim={total} />,
                  ],
                }))}
              />
            )}
            <p className="print-only">{`${words.payments.key}: ${words.payments.keys[selection.apportionment]}`}</p>
            <div className="answer">
              <p>{rows.sentence}</p>
              <p className="soft">{words.payments.note}</p>
            </div>
          </>
        )
      }
    </Panel>
  );
}
