import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { deskIds, keepBegin } from '#api/desk-store.ts';
import { freshKey } from '#api/fresh-key.ts';
import { keepPaper } from '#api/paper-store.ts';
import { headOf } from '#domain/capture/head.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { typedDate } from '#format/entry/typed-date.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { type HeadText, beginOf, headFields, headProblems } from './begin-desk.ts';
import { FirstPage } from './FirstPage.tsx';
import { usePaperFile } from './use-paper-file.ts';

const emptyHead: HeadText = { title: '', paper: '', reference: '', publisher: '', date: '' };

type StartFormProps = {
  /** The initiative that is looked at, to which a further paper can be added. */
  shown: Initiative | undefined;
  onBegun: (id: string) => void;
};

/** Takes a paper from a file or as text, proposes what it says of itself, and opens a desk for it. */
export function StartForm({ shown, onBegun }: StartFormProps) {
  const language = useLanguage();
  const words = captureWordsIn(language);
  const id = useId();
  const file = usePaperFile();
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState<Partial<HeadText>>({});
  const [isJudged, setIsJudged] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const [isAdded, setIsAdded] = useState(false);
  const base = isAdded ? shown : undefined;
  const pages = file.pages ?? (pasted.trim() === '' ? undefined : [pasted]);
  const found = pages && headOf(pages.join('\n').slice(0, 20_000));
  const head: HeadText = found
    ? {
        title: found.initiative,
        paper: found.title,
        reference: found.reference,
        publisher: found.publisher,
        date: found.date ? typedDate(found.date, language) : '',
        ...typed,
      }
    : { ...emptyHead, ...typed };
  const problems = headProblems(base ? { ...head, title: base.title.de } : head);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) void file.open(dropped);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen) void file.open(chosen);
  };
  const begin = async () => {
    setIsJudged(true);
    const [wrong] = problems;
    if (!pages) return document.getElementById(`${id}-text`)?.focus();
    if (wrong) return document.getElementById(`${id}-${wrong}`)?.focus();
    const desk = beginOf({ head, pages, file: file.name, document: base, id: freshKey() });
    if (!keepBegin(desk).isKept) return setIsFull(true);
    if (file.picture) await keepPaper(desk.id, new Uint8Array(await file.picture.arrayBuffer()), deskIds());
    file.leave(desk.id);
    return onBegun(desk.id);
  };
  return (
    <form
      className="stack start-form"
      aria-labelledby={`${id}-heading`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <h2 id={`${id}-heading`}>{words.start.title}</h2>
      <div role="presentation" className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p>
          {words.start.drop}{' '}
          <label className="button quiet" htmlFor={`${id}-file`}>
            {words.start.choose}
          </label>
          <input
            id={`${id}-file`}
            className="visually-hidden"
            type="file"
            accept=".pdf,.docx,.txt,application/pdf,text/plain"
            onChange={choose}
          />
        </p>
        <p className="soft">{words.start.kinds}</p>
        <p role="status">{file.said}</p>
        {file.isReading ? (
          <button type="button" className="button quiet" onClick={file.cancel}>
            {words.start.cancel}
          </button>
        ) : null}
        {file.problem === undefined ? null : (
          <p className="field-error" role="alert">
            {file.problem}
          </p>
        )}
      </div>
      {file.first ? <FirstPage pdf={file.first} label={words.start.firstPage} /> : null}
      {file.pages || file.isReading ? null : (
        <div className="stack">
          <label htmlFor={`${id}-text`}>{words.start.or}</label>
          <textarea
            id={`${id}-text`}
            className="boxed"
            rows={8}
            aria-label={words.start.text}
            aria-invalid={isJudged && !pages}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
          />
          {isJudged && !pages ? <p className="field-error">{words.start.problems.text}</p> : null}
        </div>
      )}
      <p className="soft">{words.private}</p>
      {pages ? (
        <fieldset className="stack">
          <legend className="strong">{words.start.head}</legend>
          {shown ? (
            <div className="labelled">
              <label htmlFor={`${id}-to`}>{words.start.addTo}</label>
              <select
                id={`${id}-to`}
                value={isAdded ? shown.id : ''}
                onChange={({ target }) => setIsAdded(target.value !== '')}
              >
                <option value="">{words.start.addToNew}</option>
                <option value={shown.id}>{formatterOf(language).text(shown.title)}</option>
              </select>
            </div>
          ) : null}
          {headFields
            .filter((field) => !base || field !== 'title')
            .map((field) => {
              const wrong = isJudged ? problems.find((each) => each === field) : undefined;
              return (
                <div key={field} className="labelled">
                  <label htmlFor={`${id}-${field}`}>{words.start.fields[field]}</label>
                  <div>
                    <input
                      id={`${id}-${field}`}
                      type="text"
                      autoComplete="off"
                      value={head[field]}
                      aria-invalid={wrong !== undefined}
                      aria-describedby={`${id}-${field}-note`}
                      onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
                    />
                    <p className="small" id={`${id}-${field}-note`}>
                      {wrong ? <strong className="field-error">{words.start.problems[wrong]} </strong> : null}
                      <span className="muted">{words.start.hints[field]}</span>
                    </p>
                  </div>
                </div>
              );
            })}
        </fieldset>
      ) : null}
      {isFull ? (
        <p className="field-error" role="alert">
          {words.bar.notKept}
        </p>
      ) : null}
      <p>
        <button type="submit" className="button">
          {words.start.begin}
        </button>
      </p>
    </form>
  );
}
