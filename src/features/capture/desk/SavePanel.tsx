import type { Initiative } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { ConflictPanel } from '#kit/writing/ConflictPanel.tsx';
import { downloadFile } from '#ui/download.ts';
import { AuthorForm } from './AuthorForm.tsx';
import type { Saving } from './use-save.ts';

type SavePanelProps = { saving: Saving; document: Initiative };

/** Who saves and who has read it, asked once; then what became of it, and the way to the dashboard or to a copy. */
export function SavePanel({ saving, document: saved }: SavePanelProps) {
  const words = captureWordsIn(useLanguage()).save;
  const { state } = saving;
  const download = () =>
    downloadFile(`${saved.id}.json`, 'application/json', JSON.stringify(saved, undefined, 2));
  if (state.kind === 'asking') return <AuthorForm saving={saving} />;
  if (state.kind === 'conflict' && state.sending.base) {
    const { base, document: mine } = state.sending;
    return (
      <ConflictPanel
        // Whoever was quicker again leaves something else to decide.
        key={state.conflict.theirs.number}
        base={base}
        mine={mine}
        conflict={state.conflict}
        onDecide={saving.decide}
        onCancel={saving.rest}
      />
    );
  }
  return (
    <div className="cluster save-state" role="status">
      {state.kind === 'saving' ? <p>{words.saving}</p> : null}
      {state.kind === 'saved' ? (
        <>
          <p className="strong">
            {state.drafts > 0 ? words.savedWithDrafts(state.drafts) : words.saved}
            {state.isMerged ? ` ${words.merged}` : ''}
            {state.isAnew ? ` ${words.anew}` : ''}
          </p>
          <a href={`/?initiative=${encodeURIComponent(state.id)}`}>{words.dashboard}</a>
          <button type="button" className="button link" onClick={saving.ask}>
            {words.others}
          </button>
        </>
      ) : null}
      {state.kind === 'deleted' ? (
        <>
          <p className="field-error">{words.deleted}</p>
          <button type="button" className="button quiet" onClick={saving.bringBack}>
            {words.bringBack}
          </button>
        </>
      ) : null}
      {state.kind === 'failed' ? <p className="field-error">{words.failed[state.reason]}</p> : null}
      {state.kind === 'failed' || state.kind === 'deleted' ? (
        <button type="button" className="button quiet" onClick={download}>
          {words.file}
        </button>
      ) : null}
    </div>
  );
}
