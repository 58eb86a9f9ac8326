import { useRights } from '#api/session.ts';
import type { Home } from '#domain/writing/home.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { barred } from '#kit/identity/MayNot.tsx';
import type { Named } from './asked.ts';

const actions = ['show', 'rename', 'copy', 'revisions', 'file', 'workbook', 'remove'] as const;
export type OwnAction = (typeof actions)[number];

/** What each needs besides reading. */
const rightOf: Partial<Record<OwnAction, 'edit' | 'release'>> = {
  rename: 'edit',
  copy: 'edit',
  revisions: 'edit',
  remove: 'release',
};

type OwnListProps = {
  list: readonly Named[];
  /** The one that the page shows. */
  shownId: string | undefined;
  home: Home;
  /** The element that says why not all of it is allowed. */
  reasonId: string;
  onAct: (action: OwnAction, of: Named) => void;
};

/** Each initiative of the reader's own, and what can be done with it. */
export function OwnList({ list, shownId, home, reasonId, onAct }: OwnListProps) {
  const words = ownWordsIn(useLanguage());
  const rights = useRights();
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
                    {...barred(rights, rightOf[action], reasonId)}
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
