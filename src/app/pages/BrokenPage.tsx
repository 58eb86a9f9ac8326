import { useWords } from '#i18n/LanguageContext.tsx';
import { PanelMessage } from '#kit/panel/PanelMessage.tsx';

/** In place of a page that cannot be shown. */
export function BrokenPage({ onRetry }: { onRetry: () => void }) {
  const words = useWords().panel;
  return <PanelMessage text={words.broken(words.page)} onRetry={onRetry} hasReload />;
}
