import { useAllWords } from '#i18n/all-words.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LegendKey } from './LegendKey.tsx';

/** The signs of the budget's plots in words, drawn small as they are drawn in them. */
export function PlotLegend({ kind }: { kind: 'curve' | 'cash' | 'bands' }) {
  const words = useAllWords();
  return (
    <>
      {kind === 'cash' ? (
        <>
          <LegendKey label={words.cash.advanced}>
            <rect className="best state assumed" x="4" y="3" width="14" height="9" />
          </LegendKey>
          <LegendKey label={words.cash.own}>
            <path className="estimate own" d="M2 11L20 3" />
          </LegendKey>
        </>
      ) : null}
      {kind === 'curve' ? (
        <LegendKey label={words.budget.ownContribution}>
          <path className="estimate own" d="M2 11L20 3" />
        </LegendKey>
      ) : null}
      {kind === 'bands' ? (
        <LegendKey label={words.budget.ownContribution}>
          <rect className="best own assumed" x="1" y="3" width="20" height="9" />
        </LegendKey>
      ) : null}
      {kind === 'cash' ? null : (
        <LegendKey label={kind === 'curve' ? words.breakEven.headroom : words.chart.headroom}>
          <path className="headroom" d={kind === 'curve' ? 'M1 8h20' : 'M11 1v13'} />
        </LegendKey>
      )}
      {kind === 'curve' ? (
        <LegendKey label={words.chart.range}>
          <rect className="band own" x="1" y="3" width="20" height="9" />
        </LegendKey>
      ) : null}
      <StatusMark sign="open">{words.status.assumed}</StatusMark>
    </>
  );
}
