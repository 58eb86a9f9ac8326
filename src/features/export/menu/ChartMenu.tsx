import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { ChartHandle } from '#kit/charts/ChartActionsContext.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';

const ChartOutputs = onDemand(async () => (await import('./ChartOutputs.tsx')).ChartOutputs);

/** A chart as a picture or as a table, from a small menu below it. */
export function ChartMenu({ chart }: { chart: ChartHandle }) {
  const words = useWords().outputs;
  const { selection } = use(OutputContext);
  const id = selection?.initiativeId;
  const { data } = useQuery({ ...initiativeQueries.detail(id ?? ''), enabled: id !== undefined });
  if (!data || !selection) return null;
  return (
    <Disclosure
      label={words.chartMenu}
      name={words.chartMenuOf(chart.title)}
      className="chart-menu"
      renderContent={() => <ChartOutputs chart={chart} selection={selection} initiative={data} />}
    />
  );
}
