import { useWords } from '#i18n/LanguageContext.tsx';

/**
 * In place of a page that cannot be shown: a retry, and a reload, which brings the files of a new version where those of
 * an open one are gone. The address, and with it what was entered, stays.
 */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const words = useWords();
  return (
    <div className="notice problem" role="alert">
      <p>{words.panel.broken(words.panel.page)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.panel.retry}
      </button>{' '}
      <button type="button" className="button" onClick={() => location.reload()}>
        {words.offline.reload}
      </button>
    </div>
  );
}
