import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
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

describe.for(fiveDocuments)('the document $id', (initiative) => {
  test.for(languages.flatMap((language) => pages.map((page) => [language, ...page] as const)))(
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
