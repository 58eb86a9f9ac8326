import { knownWordsIn } from '#i18n/messages/known.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { knownLines } from './known-rows.ts';

/** What sources say about money, whether they name an amount or not, and a total that says what is missing. */
export function KnownLinesPanel({ selection }: { selection: Selection }) {
  const words = useWords().budget;
  const planWords = knownWordsIn(useLanguage()).plan;
  const known = usePanel(knownLines, selection);
  return (
    <Panel title={words.known} aside={words.knownNote} className="known" query={known}>
      {({ table, plan, byStatus, outside }) => (
        <>
          {table.rows.length === 0 ? <p className="soft">{words.none}</p> : <ClaimTable table={table} />}
          {byStatus === undefined ? null : <p className="soft">{byStatus}</p>}
          {plan.rows.length === 0 ? null : (
            <>
              <h3>{planWords.title}</h3>
              <ClaimTable table={plan} />
            </>
          )}
          {outside === undefined ? null : <p className="soft">{words.outside(outside)}</p>}
        </>
      )}
    </Panel>
  );
}
