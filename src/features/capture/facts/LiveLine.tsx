import { useDeferredValue, useMemo } from 'react';
import { worked, type Work } from '#domain/capture/desk.ts';
import type { FactForm } from '#domain/capture/kept-desk.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { takingOver } from '../desk/desk-model.ts';
import { type LiveRow, dayToTell, liveRows, toldOn } from './live-rows.ts';

/** What the dashboard would say with what is being written; it follows the hand that writes, and never holds it up. */
export function LiveLine({ work, form }: { work: Work; form: FactForm | undefined }) {
  const language = useLanguage();
  const words = captureWordsIn(language).live;
  // Both at once: a step that was made would else be told with the passage before it first.
  const told = useDeferredValue(useMemo(() => ({ work, form }), [work, form]));
  const written = told.form;
  const before = told.work.present.document;
  const after = useMemo(
    () => (written ? worked(told.work, takingOver(written, before)).present.document : before),
    [told.work, written, before],
  );
  const isSound = useMemo(() => inconsistenciesOf(after).length === 0, [after]);
  const asOf = dayToTell(after);
  // What is said without it stays the same while somebody writes.
  const then = useMemo(() => toldOn(before, asOf, language), [before, asOf, language]);
  const now = useMemo(
    () => (isSound ? toldOn(after, asOf, language) : undefined),
    [after, isSound, asOf, language],
  );
  const rows = now && liveRows(then, now);
  if (!rows) return null;
  const isSame = form !== undefined && rows.every((row) => row.before.join('') === row.after.join(''));
  return (
    <div role="group" tabIndex={0} className="live" aria-label={words.title}>
      <h3>{words.title}</h3>
      {isSame ? <p className="muted">{words.same}</p> : null}
      <dl>
        {rows.map((row) => (
          <div key={row.name} className="labelled">
            <dt>{words.labels[row.name]}</dt>
            <dd>
              <Changed row={row} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What goes is struck out, what comes is set apart by more than colour; what stays is only there for the sentence. */
function Changed({ row: { before, after } }: { row: LiveRow }) {
  const gone = before.filter((text) => !after.includes(text));
  return (
    <>
      {gone.map((text) => (
        <del key={text}>{text} </del>
      ))}
      {after.map((text) =>
        before.includes(text) ? (
          <span key={text} className="muted">
            {text}{' '}
          </span>
        ) : (
          <ins key={text}>{text} </ins>
        ),
      )}
    </>
  );
}
