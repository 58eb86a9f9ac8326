import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { writingQueries } from '#api/use-writing.ts';
import type { Edited, Saved } from '#api/writing.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { merge } from '#domain/writing/merge.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { conflictWordsIn } from '#i18n/messages/conflict.ts';
import { type ConflictLine, conflictKey, conflictLines } from '#kit/lines/conflict-lines.ts';

type Side = 'mine' | 'theirs';
const sides = ['mine', 'theirs'] as const;

type ConflictPanelProps = {
  base: Edited;
  mine: Initiative;
  conflict: Extract<Saved, { kind: 'conflict' }>;
  /** Called with the document in which each is decided. */
  onDecide: (document: Initiative) => void;
  onCancel: () => void;
  /** In the dialog it stands below the name of that. */
  heading?: 'h2' | 'h3';
};

/** What both changed, side by side in words: one is chosen for each, and nothing is written before all are. */
export function ConflictPanel({
  base,
  mine,
  conflict,
  onDecide,
  onCancel,
  heading: Heading = 'h2',
}: ConflictPanelProps) {
  const language = useLanguage();
  const words = conflictWordsIn(language);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [isJudged, setIsJudged] = useState(false);
  const theirs = conflict.theirs.document;
  const lines = conflictLines(conflict.conflicts, { mine, theirs }, language);
  // What was pressed is gone: the hand goes on here.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const decide = () => {
    setIsJudged(true);
    const open = lines.findIndex(({ key }) => chosen[key] === undefined);
    if (open === -1)
      onDecide(merge(base.document, mine, theirs, (place) => chosen[conflictKey(place)]).value);
    else document.getElementById(`${id}-${open}-mine`)?.focus();
  };
  return (
    <form
      className="stack spaced"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <Heading id={`${id}-title`} ref={heading} tabIndex={-1}>
        {words.title}
      </Heading>
      <p>{words.intro(lines.length)}</p>
      <WrittenBy id={theirs.id} number={conflict.theirs.number} />
      {lines.map((line, index) => {
        const isMissing = isJudged && chosen[line.key] === undefined;
        return (
          <fieldset key={line.key} className="spaced">
            <legend className="strong">{line.head}</legend>
            {isMissing ? (
              <p className="field-error" role="alert">
                {words.missing}
              </p>
            ) : null}
            <div className="grid sides">
              {sides.map((side) => (
                <label key={side} className="stack" data-marked={chosen[line.key] === side}>
                  <span className="strong">
                    <input
                      id={`${id}-${index}-${side}`}
                      type="radio"
                      name={`${id}-${index}`}
                      checked={chosen[line.key] === side}
                      onChange={() => setChosen({ ...chosen, [line.key]: side })}
                    />{' '}
                    {words.sides[side]}
                  </span>{' '}
                  <Sayings says={line[side]} />
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <p className="cluster">
        <button type="submit" className="button">
          {words.decide}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

function Sayings({ says }: { says: ConflictLine['mine'] }) {
  return (
    <>
      {says.map(({ name, text }) => (
        <span key={`${name} ${text}`}>
          {name === undefined ? null : <span className="soft small">{name}: </span>}
          {text}
        </span>
      ))}
    </>
  );
}

/** Who wrote what is there by now, when and why. */
function WrittenBy({ id, number }: { id: string; number: number }) {
  const language = useLanguage();
  const { data } = useQuery(writingQueries.revisions(id));
  const revision = data?.find((each) => each.number === number);
  if (!revision) return null;
  const { author, at, reason } = revision;
  const moment = formatterOf(language).moment(Date.parse(at));
  return <p className="soft">{conflictWordsIn(language).theirs(number, author, moment, reason)}</p>;
}
