import { useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { ChartHandle } from '#kit/charts/ChartActionsContext.tsx';
import { downloadFile } from '#ui/download.ts';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { useAttempt } from './use-output.ts';

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

type ChartOutputsProps = { chart: ChartHandle; selection: Selection; initiative: Initiative };

function ChartOutputs({ chart, selection, initiative }: ChartOutputsProps) {
  const words = useWords().outputs;
  const language = useLanguage();
  const { address } = use(OutputContext);
  const { said, attempt } = useAttempt();
  return (
    <>
      <ul>
        {(['png', 'svg', 'tableCsv'] as const).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="button link output"
              onClick={() =>
                void attempt(
                  words[kind],
                  async () => {
                    const { chartFile } = await import('../picture/chart-files.ts');
                    const asked = { initiative, selection, address: address(), language };
                    const file = await chartFile(kind, chart, asked);
                    if (!file) throw new Error('The chart is not drawn yet.');
                    downloadFile(file.name, file.type, file.content);
                  },
                  { failed: words.noDrawing },
                )
              }
            >
              {words[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p className="strong" role="status">
        {said}
      </p>
    </>
  );
}
