import { useDeferredValue, useState } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { useHash } from '#ui/hooks/use-hash.ts';
import { useReveal } from '#ui/hooks/use-reveal.ts';
import { ContradictionList } from './ContradictionList.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import { type SourceRow, type SourceRows, matching, sourceRows } from './source-rows.ts';

/** Each source with the facts drawn from it, word for word where the words are in hand; what contradicts first. */
export function SourcesPanel({ selection }: { selection: Selection }) {
  const { title } = sourceWordsIn(useLanguage());
  const sources = usePanel(sourceRows, selection);
  return (
    <Panel title={title} className="sources" query={sources}>
      {(rows) => <Sources rows={rows} asOf={selection.asOf} />}
    </Panel>
  );
}

function Sources({ rows, asOf }: { rows: SourceRows; asOf: string }) {
  const words = sourceWordsIn(useLanguage());
  const [text, setText] = useState('');
  // The field answers at once; the list follows.
  const search = useDeferredValue(text.trim());
  const shown = matching(rows.sources, search);
  const linked = useLinkedFact(rows.sources, shown);
  const total = countOf(rows.sources);
  if (total === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      {linked.isMissing ? <p className="notice cluster screen-only">{words.notShown}</p> : null}
      <ContradictionList rows={rows.contradictions} />
      <div className="cluster spaced">
        <SearchField label={words.search} clearLabel={words.clear} text={text} onText={setText} />
        <p className="soft" aria-live="polite">
          {search === '' ? words.facts(total) : words.found(countOf(shown), total, search)}
        </p>
      </div>
      {shown.map((row) => (
        <SourceEntry key={row.id} row={row} asOf={asOf} marked={linked.id} onFollow={() => setText('')} />
      ))}
    </>
  );
}

const countOf = (sources: readonly SourceRow[]): number =>
  sources.reduce((count, { facts }) => count + facts.length, 0);

/** The fact that the address points at: shown and focused once it is there, which a search may put off. */
function useLinkedFact(known: readonly SourceRow[], shown: readonly SourceRow[]) {
  const hash = useHash();
  const id = /^#fact-(.+)$/.exec(hash)?.[1];
  useReveal(id !== undefined && hasFact(shown, id) ? `fact-${id}` : undefined);
  return { id, isMissing: id !== undefined && !hasFact(known, id) };
}

const hasFact = (sources: readonly SourceRow[], id: string): boolean =>
  sources.some(({ facts }) => facts.some((fact) => fact.id === id));
