import type { UseQueryResult } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { Explained } from '#ui/Explained.tsx';

type PanelWords = {
  readonly loading: (title: string) => string;
  readonly failed: (title: string) => string;
  readonly broken: (title: string) => string;
  readonly retry: string;
  readonly retrying: string;
};

type QueryPanelProps<T> = {
  title: string;
  aside?: string | undefined;
  className: string;
  words: PanelWords;
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
};

/**
 * A part of a page with its four states. A defect in it stays in it. What was loaded once stays on the page when a later attempt fails; the page says how old it is.
 */
export function QueryPanel<T>({ title, aside, className, words, query, children }: QueryPanelProps<T>) {
  const headingId = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Explained text={title} /> {aside === undefined ? null : <small>{aside}</small>}
      </h2>
      <ErrorBoundary
        renderFallback={(retry) => (
          <PanelMessage text={words.broken(title)} retry={words.retry} onRetry={retry} />
        )}
      >
        <PanelBody title={title} words={words} query={query}>
          {children}
        </PanelBody>
      </ErrorBoundary>
    </section>
  );
}

function PanelBody<T>({
  title,
  words,
  query,
  children,
}: Pick<QueryPanelProps<T>, 'title' | 'words' | 'query' | 'children'>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isFetching || query.isPending) return <PanelLoading text={words.loading(title)} />;
  return <PanelMessage text={words.failed(title)} retry={words.retry} onRetry={() => void query.refetch()} />;
}

function PanelLoading({ text }: { text: string }) {
  return (
    <p className="panel-loading" role="status">
      <span className="visually-hidden">{text}</span>
    </p>
  );
}

function PanelMessage({ text, retry, onRetry }: { text: string; retry: string; onRetry: () => void }) {
  return (
    <div className="panel-message" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
