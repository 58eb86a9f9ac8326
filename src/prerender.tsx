import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '#app/App.tsx';
import { type RawAnswers, readAnswers } from '#app/build/answers-at-build.ts';
import { builtPages } from '#app/build/pages-at-build.ts';
import { loadPage } from '#app/browser/start.ts';

/** The answers of the mock, for the demo; a plain production build knows none. */
export async function demoAnswers(at: number): Promise<RawAnswers> {
  const { initiativeList, initiatives } = await import('#mocks/seed/initiatives.ts');
  return { at, list: initiativeList, detail: initiatives[0] };
}

/** The pages to render, each with its file and title. */
export async function pagesToPrerender() {
  await loadPage('/', '');
  return builtPages();
}

export { pendingPattern } from '#app/address/view-address.ts';

/** One page as it stands before any script has run, and the answers that belong into it, judged. */
export async function renderPage(path: string, raw: RawAnswers | undefined) {
  const { client, answers } = readAnswers(raw);
  await loadPage(path, '');
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <StrictMode>
      <App client={client} path={path} />
    </StrictMode>,
    {
      // However long a part is, it stands in its place: moving it there later would take a script in the page.
      progressiveChunkSize: Infinity,
      onError: (error) => void errors.push(error),
    },
  );
  const content = await new Response(prelude).text();
  if (errors.length > 0) throw new AggregateError(errors, `A part of ${path} could not be drawn.`);
  return { content, answers };
}
