import { useSyncExternalStore } from 'react';
import { snapshotAt } from '#domain/as-of/as-of.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { sourceName } from '#format/evidence-label.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

type AnnexFooterProps = {
  initiative: Initiative;
  selection: Selection;
  /** Path and query that show the session again. */
  address: string;
};

/** At the end of the annex, on paper only: its sources, and the address that shows the same again. */
export function AnnexFooter({ initiative, selection, address }: AnnexFooterProps) {
  const words = useWords();
  const language = useLanguage();
  // Paper has no links: the host belongs to the address. A prerendered page does not know it yet.
  const origin = useSyncExternalStore(
    subscribe,
    () => location.origin,
    () => '',
  );
  const sources = snapshotAt(initiative, selection.asOf).sources.map((source) =>
    sourceName(source, language),
  );
  return (
    <div className="print-only annex-footer">
      <p>{words.footer.sources(sources.join(', '))}</p>
      {lookAt(initiative, selection).budget.scenario === undefined ? null : <p>{words.footer.demo}</p>}
      <p>
        {words.footer.address}: {origin}
        {address}
      </p>
    </div>
  );
}

const unsubscribe = () => undefined;
const subscribe = () => unsubscribe;
