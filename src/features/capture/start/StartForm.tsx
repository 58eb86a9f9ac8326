import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { useRights } from '#api/session.ts';
import { deskIds } from '#api/desk-store.ts';
import { keepPaper } from '#api/paper-store.ts';
import { headOf } from '#domain/capture/head.ts';
import type { SourceType } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { barred } from '#kit/identity/MayNot.tsx';
import { prepareLibrary } from '../paper/pdf-library.ts';
import { type HeadText, headProblems } from './begin-desk.ts';
import { headWith } from './head-with.ts';
import { FirstPage } from './FirstPage.tsx';
import { HeadFields } from './HeadFields.tsx';
import { type LookedAt, useBegin } from './use-begin.ts';
import { useHead } from './use-head.ts';
import { usePaperFile } from './use-paper-file.ts';

/** What a paper says of itself stands at its beginning. */
const longestHead = 20_000;

type StartFormProps = LookedAt & {
  /** The element that says why nothing is to be captured. */
  mayNotId: string;
  onBegun: (id: string) => void;
};

/** Takes a paper from a file or as text, proposes what it says of itself, and opens a desk for it. */
export function StartForm({ mayNotId, askedId, shownId, onBegun }: StartFormProps) {
  const language = useLanguage();
  const words = captureWordsIn(language);
  const id = useId();
  const rights = useRights();
  const file = usePaperFile();
  const [pasted, setPasted] = useState('');
  const [typed, setTyped] = useState<Partial<HeadText>>({});
  const [isJudged, setIsJudged] = useState(false);
  const [type, setType] = useState<SourceType>();
  const belonging = useBegin({ askedId, shownId }, async (desk) => {
    if (file.file) await keepPaper(desk, new Uint8Array(await file.file.arrayBuffer()), deskIds());
    file.leave(desk);
    onBegun(desk);
  });
  const pages = file.pages ?? (pasted.trim() === '' ? undefined : [pasted]);
  const beginning = pages?.join('\n').slice(0, longestHead);
  const found = useHead(beginning, file.pages === undefined);
  const head = headWith(found?.head, typed, language);
  // An initiative that is there has its name.
  const problemsOf = (of: HeadText) =>
    headProblems(of).filter((each) => belonging.to === '' || each !== 'title');
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
    if (!pages || beginning === undefined) return document.getElementById(`${id}-text`)?.focus();
    // Whoever is quicker than what looks for it waits.
    const known = found?.text === beginning ? found.head : headOf(beginning);
    const told = headWith(known, typed, language);
    const [wrong] = problemsOf(told);
    if (wrong) return document.getElementById(`${id}-${wrong}`)?.focus();
    return belonging.begin({ head: told, pages, file: file.name, type: type ?? known.type });
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
      <div
        role="presentation"
        className="drop"
        onDragEnter={prepareLibrary}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
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
            onClick={prepareLibrary}
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
      <p className="soft">{words.private[belonging.home ?? 'unknown']}</p>
      {found ? (
        <HeadFields
          id={id}
          head={head}
          type={type ?? found.head.type}
          belonging={belonging}
          problems={isJudged ? problemsOf(head) : []}
          onType={(field, text) => setTyped({ ...typed, [field]: text })}
          onTypeOf={setType}
        />
      ) : null}
      {belonging.problem === undefined ? null : (
        <p className="field-error" role="alert">
          {words.start.notBegun[belonging.problem]}
        </p>
      )}
      <p>
        <button type="submit" className="button" {...barred(rights, 'edit', mayNotId)}>
          {words.start.begin}
        </button>
      </p>
    </form>
  );
}
