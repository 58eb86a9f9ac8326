import type { Initiative } from '#domain/document/initiative.ts';
import { differences } from '#domain/writing/difference.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { type DifferenceLine, differenceLine } from '#kit/lines/difference-lines.ts';

type DifferencesProps = { before: Initiative; after: Initiative; label: string };

/** What is different between two versions, in words. */
export function Differences({ before, after, label }: DifferencesProps) {
  const language = useLanguage();
  const words = ownWordsIn(language).history;
  const lines = differences(before, after).map((difference) =>
    differenceLine(difference, [after, before], language),
  );
  if (lines.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <p className="soft">{words.differences(lines.length)}</p>
      <ul className="ruled" aria-label={label}>
        {lines.map((line) => (
          <li key={line.key}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ line: { group, word, title, fields } }: { line: DifferenceLine }) {
  const words = ownWordsIn(useLanguage()).history;
  const head = [[group, word].filter((part) => part !== undefined).join(', '), title]
    .filter((part) => part !== undefined)
    .join(': ');
  return (
    <>
      <p>{head}</p>
      {fields.map(({ name, before, after }) => (
        <dl key={name} className="small">
          <dt>{name}</dt>
          <dd>
            {before === undefined ? null : (
              <p>
                <span className="muted">{words.was}: </span>
                <del>{before}</del>
              </p>
            )}
            {after === undefined ? null : (
              <p>
                <span className="muted">{words.is}: </span>
                <ins>{after}</ins>
              </p>
            )}
          </dd>
        </dl>
      ))}
    </>
  );
}
