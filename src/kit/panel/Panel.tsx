import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useId } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import { type Look, lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Explained } from '#ui/Explained.tsx';
import { PanelMessage } from './PanelMessage.tsx';

/** Turns what a reader looks at into what a panel shows; a function of a module, so that it stays the same. */
type RowsOf<Rows> = (look: Look, language: Language) => Rows;

/** The rows of a panel, as a query in one of its four states; computed again only where look, language or rows differ. */
export function usePanel<Rows>(rowsOf: RowsOf<Rows>, selection: Selection): UseQueryResult<Rows> {
  const language = useLanguage();
  const select = useCallback(
    (initiative: Initiative) => rowsOf(lookAt(initiative, selection), language),
    [rowsOf, selection, language],
  );
  return useQuery({ ...initiativeQueries.detail(selection.initiativeId), select });
}

type PanelProps<Rows> = {
  title: string;
  aside?: string | undefined;
  /** The first name is its place on the page, to which links may lead. */
  className: string;
  query: UseQueryResult<Rows>;
  children: (rows: Rows) => ReactNode;
};

/**
 * A part of a page with its four states. A defect in it stays in it. What was loaded once stays on the page when a
 * later attempt fails; the page says how old it is.
 */
export function Panel<Rows>({ title, aside, className, query, children }: PanelProps<Rows>) {
  const words = useWords().panel;
  const headingId = useId();
  return (
    <section id={className.split(' ', 1)[0]} className={`panel ${className}`} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Explained text={title} /> {aside === undefined ? null : <small>{aside}</small>}
      </h2>
      <ErrorBoundary renderFallback={(retry) => <PanelMessage text={words.broken(title)} onRetry={retry} />}>
        <PanelBody title={title} query={query}>
          {children}
        </PanelBody>
      </ErrorBoundary>
    </section>
  );
}

function PanelBody<Rows>({ title, query, children }: Pick<PanelProps<Rows>, 'title' | 'query' | 'children'>) {
  const words = useWords().panel;
  if (query.data !== undefined) return children(query.data);
  if (query.isFetching || query.isPending) {
    return (
      <p className="panel-loading" role="status">
        <span className="visually-hidden">{words.loading(title)}</span>
      </p>
    );
  }
  return <PanelMessage text={words.failed(title)} onRetry={() => void query.refetch()} />;
}
