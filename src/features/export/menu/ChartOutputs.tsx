import { use } from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { takenWordsIn } from '#i18n/messages/taken.ts';
import { takingWordsIn } from '#i18n/messages/taking.ts';
import type { ChartHandle } from '#kit/charts/ChartActionsContext.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { downloadFile } from '#ui/download.ts';
import { useAttempt } from './use-output.ts';

type ChartOutputsProps = { chart: ChartHandle; selection: Selection; initiative: Initiative };

/** The files that a chart can be taken as; each is made when it is asked for. */
export function ChartOutputs({ chart, selection, initiative }: ChartOutputsProps) {
  const language = useLanguage();
  const words = takingWordsIn(language);
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
                  { failed: takenWordsIn(language).noDrawing },
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
