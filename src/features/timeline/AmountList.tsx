import { Fragment } from 'react';
import { useWords } from '#i18n/LanguageContext.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import type { AmountRow } from './timeline-rows.ts';

type AmountListProps = {
  rows: readonly AmountRow[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
};

/** The amounts, each with the phase and the milestones that it comes with; these can be chosen from here, too. */
export function AmountList({ rows, chosen, onChoose }: AmountListProps) {
  const words = useWords().timeline;
  const marked = rows.filter(({ comesWith }) => comesWith.some(({ key }) => key === chosen));
  const name = marked.flatMap(({ comesWith }) => comesWith).find(({ key }) => key === chosen)?.name;
  return (
    <div>
      <h3>{words.amounts}</h3>
      <p className="soft" aria-live="polite">
        {name === undefined ? null : words.marked(name, marked.length)}
      </p>
      {rows.length === 0 ? <p className="soft">{words.noAmounts}</p> : null}
      <ol className="ruled">
        {rows.map(({ key, claim, comesWith }) => (
          <li key={key} data-marked={comesWith.some((entry) => entry.key === chosen)}>
            <Proven claim={claim} />
            <p className="soft">
              {words.comesWith}{' '}
              {comesWith.map((entry, index) => (
                // The hash stays as it is: choosing here is no place to come back to.
                <Fragment key={entry.key}>
                  {index === 0 ? null : ', '}
                  <button
                    type="button"
                    className="button link printed"
                    aria-pressed={entry.key === chosen}
                    onClick={() => {
                      onChoose(entry.key);
                      document.querySelector<HTMLElement>(`[id="${entry.key}"]`)?.focus();
                    }}
                  >
                    {entry.name}
                  </button>
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
