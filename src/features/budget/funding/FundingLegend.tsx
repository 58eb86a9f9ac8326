import { useWords } from '#i18n/LanguageContext.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LegendKey } from '../plot/LegendKey.tsx';

/** The signs of the chart in words; drawn small, as they are drawn in it. */
export function FundingLegend({ hasScale }: { hasScale: boolean }) {
  const words = useWords();
  if (!hasScale) {
    return (
      <>
        <StatusMark sign="half">{words.status.announced}</StatusMark>
        <StatusMark sign="empty">{words.status['not-assessable']}</StatusMark>
      </>
    );
  }
  return (
    <>
      <LegendKey label={words.budget.stateFunding}>
        <rect className="best state assumed" x="1" y="3" width="20" height="9" />
      </LegendKey>
      <LegendKey label={words.budget.ownContribution}>
        <rect className="best own assumed" x="1" y="3" width="20" height="9" />
      </LegendKey>
      <LegendKey label={words.chart.range}>
        <path className="whisker" d="M2 7.5H20M2 3v9M20 3v9" />
      </LegendKey>
      <LegendKey label={words.chart.headroom}>
        <path className="headroom" d="M11 1v13" />
      </LegendKey>
      <StatusMark sign="open">{words.status.assumed}</StatusMark>
    </>
  );
}
