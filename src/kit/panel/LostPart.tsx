import { useWords } from '#i18n/LanguageContext.tsx';
import { PanelMessage } from './PanelMessage.tsx';

export type Place = 'panel' | 'window';

/** In place of a part whose script did not come; at the end of the window where the part has no place of its own. */
export function LostPart({ place }: { place: Place }) {
  const words = useWords().panel;
  return (
    <div className={place === 'panel' ? 'panel' : 'docked screen-only'}>
      <PanelMessage text={words.broken(words.part)} />
    </div>
  );
}
