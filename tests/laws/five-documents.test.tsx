import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { allWordsIn } from '#i18n/all-words.ts';
import { detailPath, listPath } from '#mocks/handlers/initiatives.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { renderApp } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';

/** The pages with their panels; how many there are at least says that all of them have come. */
const pages = [
  ['/', 5],
  ['/timeline', 3],
  ['/commitments', 3],
  ['/budget', 4],
  ['/sources', 2],
  ['/session', 1],
] as const;
const workbench = 5;

/** Every document on every page, and every page in every language, in turns. */
const inTurns = (place: number) =>
  pages.map((page, index) => [(place + index) % 2 === 0 ? 'de' : 'en', ...page] as const);

describe.for(fiveDocuments)('the document $id', (initiative) => {
  test.for(inTurns(fiveDocuments.indexOf(initiative)))(
    'is a page in %s at %s on which nothing is empty, broken or markup',
    async ([language, path, count]) => {
      const { id, title, defaultAsOf, scenarios } = initiative;
      server.use(
        http.get(listPath, () => HttpResponse.json([{ id, title, defaultAsOf }])),
        http.get(detailPath, () => HttpResponse.json(initiative)),
      );
      const { user } = renderApp(
        `${path}?lang=${language}${scenarios[0] ? `&scenario=${scenarios[0].id}` : ''}`,
      );
      const main = await screen.findByRole('main');
      const headings = () => within(main).queryAllByRole('heading', { level: 2 });
      const isWorkbench = path === '/budget' && scenarios.length > 0;
      await waitFor(() => expect(headings().length).toBeGreaterThanOrEqual(isWorkbench ? workbench : count));
      const { loading } = allWordsIn(language).chart;
      const expectWhole = async () => {
        await waitFor(() => expect(main).not.toHaveTextContent(loading));
        expect(within(main).queryAllByRole('alert')).toEqual([]);
        expect(main).not.toHaveTextContent(/undefined|NaN|Infinity|\[object/);
        expect(main.querySelectorAll('script, img')).toHaveLength(0);
      };
      await expectWhole();
      // The workbench shows one of its parts at a time.
      for (const tab of within(main).queryAllByRole('tab')) {
        await user.click(tab);
        await expectWhole();
      }
    },
  );
});
