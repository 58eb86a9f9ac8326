import { type ApportionmentKey, apportionmentKeys, type Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { paymentRows } from './payment-rows.ts';

type PaymentsPanelProps = { selection: Selection; onKey: (key: ApportionmentKey) => void };

/** State, municipalities and third parties, in cash and in kind, by fiscal year, adding up to the cent. */
export function PaymentsPanel({ selection, onKey }: PaymentsPanelProps) {
  const words = useAllWords();
  const payments = usePanel(paymentRows, selection);
  return (
    <Panel title={words.payments.title} className="payments" query={payments}>
      {(rows) =>
        rows === null ? (
          <p className="soft">{words.budget.noScenario}</p>
        ) : (
          <>
            <label className="line spaced screen-only">
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
            {rows.table ? <ClaimTable table={rows.table} /> : null}
            <p className="print-only">{`${words.payments.key}: ${words.payments.keys[selection.apportionment]}`}</p>
            <div className="answer stack readable">
              <p>{rows.sentence}</p>
              <p className="soft">{words.payments.note}</p>
            </div>
          </>
        )
      }
    </Panel>
  );
}
