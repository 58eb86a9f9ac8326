import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '#app/App.tsx';
import { drawCharts } from '#app/build/charts-at-build.ts';
import { pagesToPrerender, partsOnDemand, readAnswers } from '#app/build/pages-at-build.ts';

/** The answers of the mock, for the demo; a plain production build knows none. */
export async function demoAnswers(at: number) {
  const { gemeinsamKlappts, initiativeList } = await import('#mocks/seed/gemeinsam-klappts.ts');
  return { at, list: initiativeList, detail: gemeinsamKlappts };
}

export { pagesToPrerender };

/** One page as it stands before any script has run. */
export async function renderPage(
  path: string,
  answers: Awaited<ReturnType<typeof demoAnswers>> | undefined,
): Promise<string> {
  const { client, initiative } = readAnswers(answers);
  const render = () =>
    renderToString(
      <StrictMode>
        <App client={client} path={path} />
      </StrictMode>,
    );
  // What comes on demand is asked for by the first run and there for the second.
  render();
  await partsOnDemand();
  await new Promise((resolve) => setTimeout(resolve));
  const page = render();
  if (page.includes('<!--$!-->')) throw new Error(`A part of ${path} was not there when the page was drawn.`);
  if (!initiative) return page;
  const charts = await drawCharts(initiative);
  return page.replaceAll(
    /(<div class="chart-still" data-chart="funding">)(<\/div>)/g,
    (_, open: string, close: string) => open + charts.funding + close,
  );
}
