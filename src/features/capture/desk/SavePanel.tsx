import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { downloadFile } from '#ui/download.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Authors, useSave } from './use-save.ts';

type SavePanelProps = { saving: ReturnType<typeof useSave>; document: Initiative };

/** Who saves and who has read it, asked once; then what became of it, and the way to the dashboard or to a copy. */
export function SavePanel({ saving, document: saved }: SavePanelProps) {
  const words = captureWordsIn(useLanguage()).save;
  const { state } = saving;
  const download = () =>
    downloadFile(`${saved.id}.json`, 'application/json', JSON.stringify(saved, undefined, 2));
  if (state.kind === 'asking') return <AuthorForm saving={saving} />;
  return (
    <div className="cluster save-state" role="status">
      {state.kind === 'saving' ? <p>{words.saving}</p> : null}
      {state.kind === 'saved' ? (
        <>
          <p className="strong">{state.drafts > 0 ? words.savedWithDrafts(state.drafts) : words.saved}</p>
          <a href={`/?initiative=${encodeURIComponent(state.id)}`}>{words.dashboard}</a>
          <button type="button" className="button link" onClick={saving.ask}>
            {words.others}
          </button>
        </>
      ) : null}
      {state.kind === 'failed' ? (
        <>
          <p className="field-error">{words.failed[state.reason]}</p>
          <button type="button" className="button quiet" onClick={download}>
            {words.file}
          </button>
        </>
      ) : null}
    </div>
  );
}

function AuthorForm({ saving }: Pick<SavePanelProps, 'saving'>) {
  const words = captureWordsIn(useLanguage()).save;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [by, setBy] = useState<Authors>(saving.authors ?? { author: '', releasedBy: '' });
  const [isJudged, setIsJudged] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const isMissing = isJudged && by.author.trim() === '';
  const isOwn =
    by.releasedBy.trim() !== '' && by.releasedBy.trim().toLowerCase() === by.author.trim().toLowerCase();
  return (
    <form
      className="stack save-form"
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsJudged(true);
        if (by.author.trim() === '') first.current?.focus();
        else saving.confirm({ author: by.author.trim(), releasedBy: by.releasedBy.trim() });
      }}
    >
      <div className="labelled">
        <label htmlFor={`${id}-author`}>{words.author}</label>
        <div>
          <input
            ref={first}
            id={`${id}-author`}
            type="text"
            autoComplete="off"
            maxLength={60}
            value={by.author}
            aria-invalid={isMissing}
            aria-describedby={`${id}-author-note`}
            onChange={({ target }) => setBy({ ...by, author: target.value })}
          />
          <p className="small" id={`${id}-author-note`}>
            {isMissing ? <strong className="field-error">{words.authorMissing} </strong> : null}
            <span className="muted">{words.authorHint}</span>
          </p>
        </div>
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-released`}>{words.releasedBy}</label>
        <div>
          <input
            id={`${id}-released`}
            type="text"
            autoComplete="off"
            maxLength={60}
            value={by.releasedBy}
            aria-describedby={`${id}-released-note`}
            onChange={({ target }) => setBy({ ...by, releasedBy: target.value })}
          />
          <p className="small muted" id={`${id}-released-note`}>
            {isOwn ? words.releasedOwn : words.releasedHint}
          </p>
        </div>
      </div>
      <p className="cluster">
        <button type="submit" className="button">
          {words.confirm}
        </button>
        <button type="button" className="button quiet" onClick={saving.rest}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
