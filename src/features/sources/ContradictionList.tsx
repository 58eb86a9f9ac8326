import { useLanguage } from '#i18n/LanguageContext.tsx';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { Proven } from '#kit/claims/Proven.tsx';
import type { ContradictionRow } from './source-rows.ts';

/** What sources disagree on, both sides beside each other; that there is nothing is said, too. */
export function ContradictionList({ rows }: { rows: readonly ContradictionRow[] }) {
  const words = sourceWordsIn(useLanguage());
  if (rows.length === 0) return <p className="soft">{words.noContradiction}</p>;
  return (
    <section className="contradictions" aria-labelledby="contradictions">
      <h3 id="contradictions">
        {words.contradictions} <small>{words.contradictionIntro}</small>
      </h3>
      <ol>
        {rows.map(({ key, sides }) => (
          <li key={key} className="grid">
            {sides.map(({ claim, source, values }) => (
              <div key={claim.text}>
                <p className="soft">{source}</p>
                {values.map((value) => (
                  <p key={value} className="large">
                    {value}
                  </p>
                ))}
                <Proven claim={claim} />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
