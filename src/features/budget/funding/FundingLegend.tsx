import { useWords } from '#i18n/LanguageContext.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LegendKey } from '../plot/LegendKey.tsx';
import type { ChartRow } from './chart-row.ts';

/** The signs that the chart has, in words; drawn small, as they are drawn in it. */
export function FundingLegend({ chart }: { chart: readonly ChartRow[] }) {
  const words = useWords();
  const bars = chart.filter((row) => row.kind === 'bar');
  // Drawn alike or as an empty place, each named by its own word; what is certain needs none.
  const uncertain = new Map(
    (bars.length === 0 ? chart : bars).flatMap((row) =>
      row.kind === 'heading' || (row.kind === 'bar' && row.certainty === 'confirmed')
        ? []
        : [[row.claim.status, row.claim.sign] as const],
    ),
  );
  return (
    <>
      {(['state', 'own'] as const).map((payer) => {
        const bar = bars.find((each) => each.payer === payer);
        return bar ? (
          <LegendKey key={payer} label={bar.legend}>
            <rect className={`best ${payer} ${bar.certainty}`} x="1" y="3" width="20" height="9" />
            {bar.certainty === 'announced' ? (
              <path className={`hatch ${payer}`} d="M2 12l8-9h3l-8 9zM10 12l8-9h3l-8 9z" />
            ) : null}
          </LegendKey>
        ) : null;
      })}
      {bars.some(({ interval }) => interval.low < interval.high) ? (
        <LegendKey label={words.chart.range}>
          <path className="whisker" d="M2 7.5H20M2 3v9M20 3v9" />
        </LegendKey>
      ) : null}
      {bars.some(({ cover }) => cover) ? (
        <LegendKey label={words.chart.headroom}>
          <path className="headroom" d="M11 1v13" />
        </LegendKey>
      ) : null}
      {[...uncertain].map(([status, sign]) => (
        <StatusMark key={status} sign={sign}>
          {status}
        </StatusMark>
      ))}
    </>
  );
}
