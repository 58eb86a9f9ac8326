import { useWords } from '#i18n/LanguageContext.tsx';

type PanelMessageProps = { text: string; onRetry?: () => void; hasReload?: boolean };

/**
 * In place of what cannot be shown: why, and another try, or a reload, which brings the files of a new version where those
 * of an open one are gone. The address, and with it what was entered, stays.
 */
export function PanelMessage({ text, onRetry, hasReload = onRetry === undefined }: PanelMessageProps) {
  const words = useWords();
  return (
    <div role="alert">
      <p>{text}</p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {words.panel.retry}
        </button>
      ) : null}{' '}
      {hasReload ? (
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.offline.reload}
        </button>
      ) : null}
    </div>
  );
}
