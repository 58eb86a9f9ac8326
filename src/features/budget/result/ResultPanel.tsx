import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { coverCount, resultRows } from './result-rows.ts';

type ResultPanelProps = {
  selection: Selection;
  /** The parts of the page, each by the place it has on it. */
  contents: readonly { readonly place: string; readonly title: string }[];
};

/** From so many municipalities on not all lines are seen at once. */
const many = 4;

/** Never leaves the screen: what each municipality pays, whether that is covered, and the ways to what explains it. */
export function ResultPanel({ selection, contents }: ResultPanelProps) {
  const words = useAllWords().result;
  const result = usePanel(resultRows, selection);
  return (
    <Panel title={words.title} className="result small screen-only" query={result}>
      {(rows) => (
        <>
          {rows.length < many ? null : <p className="strong">{words.summary(coverCount(rows))}</p>}
          <ul className="line">
            {rows.map(({ key, name, years, own, covers }) => (
              <li key={key}>
                <span className="strong">{name}</span> {words.own} {years}{' '}
                <Proven claim={own} isMarked={false} />
                {covers.map((cover) => (
                  <span key={cover.key} className="cover">
                    {` ${cover.left}`}
                    {cover.lack === undefined ? null : <strong className="lack">{` ${cover.lack}`}</strong>}
                    {cover.instrument === undefined ? null : (
                      <span className="instrument">{` ${cover.instrument}`}</span>
                    )}
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <nav aria-label={words.contents}>
            <ul className="links line">
              {contents.map(({ place, title }) => (
                <li key={place}>
                  <a href={`#${place}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </>
      )}
    </Panel>
  );
}
