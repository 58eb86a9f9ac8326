import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import type { Home, Named } from './asked.ts';

const actions = ['show', 'rename', 'copy', 'revisions', 'file', 'workbook', 'remove'] as const;
export type OwnAction = (typeof actions)[number];

type OwnListProps = {
  list: readonly Named[];
  /** The one that the page shows. */
  shownId: string | undefined;
  home: Home;
  onAct: (action: OwnAction, of: Named) => void;
};

/** Each initiative of the reader's own, and what can be done with it. */
export function OwnList({ list, shownId, home, onAct }: OwnListProps) {
  const words = ownWordsIn(useLanguage());
  if (list.length === 0) return null;
  return (
    <ul className="ruled" aria-label={words.home[home].list}>
      {list.map((each) => {
        const isShown = each.id === shownId;
        return (
          <li key={each.id} aria-current={isShown ? 'true' : undefined} data-marked={isShown}>
            <p className="line">
              <strong>{each.title}</strong>
              {isShown ? <span className="muted small">{words.shown}</span> : null}
            </p>
            <p className="cluster">
              {actions
                .filter((action) => action !== 'show' || !isShown)
                .map((action) => (
                  <button
                    key={action}
                    type="button"
                    className="button link"
                    aria-label={words.of(words[action], each.title)}
                    onClick={() => onAct(action, each)}
                  >
                    {words[action]}
                  </button>
                ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
