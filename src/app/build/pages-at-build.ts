import { wordsIn } from '#i18n/words.ts';
import { views } from '../address/views.ts';

type BuiltPage = { readonly path: string; readonly file: string; readonly title: string };

/** Every page of the build: its path, its file and its title. */
export function builtPages(): readonly BuiltPage[] {
  const { nav, product, notFoundPage } = wordsIn('de');
  const names: Readonly<Record<string, string>> = nav;
  return [
    ...Object.entries(views).map(([view, { path }]) => ({
      path,
      file: path === '/' ? 'index.html' : `${path.slice(1)}.html`,
      title: `${names[view] ?? ''} – ${product}`,
    })),
    { path: '/404', file: '404.html', title: notFoundPage.title },
  ];
}
