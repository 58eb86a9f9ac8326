import { documentText } from '#files/document/read-document.ts';
import { useEffect, useRef } from 'react';
import { useWriter } from '#api/session.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { ConflictPanel } from '#kit/writing/ConflictPanel.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { downloadFile } from '#ui/download.ts';
import { AuthorForm } from './AuthorForm.tsx';
import { PaperSent } from './PaperSent.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import type { Saving } from './use-save.ts';

/** Who saves and who has read it, asked once; then what became of it, and the way to the dashboard or to a copy. */
export function SavePanel({ saving }: { saving: Saving }) {
  const words = captureWordsIn(useLanguage()).save;
  const query = useAddressQuery();
  const { state } = saving;
  const isTyped = useWriter().kind === 'typed';
  const report = useRef<HTMLDivElement>(null);
  // The field that was written in is gone: the keys of the desk work on from here.
  useEffect(() => {
    const isLost = state.kind !== 'resting' && document.activeElement === document.body;
    if (isLost) report.current?.focus();
  }, [state.kind]);
  const unsaved =
    state.kind === 'failed' ? state.document : state.kind === 'deleted' ? state.sending.document : undefined;
  const { paper } = saving;
  const sent = <PaperSent state={paper.state} name={paper.name} onAgain={paper.again} />;
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
    <div ref={report} className="cluster save-state" role="status" tabIndex={-1}>
      {state.kind === 'saving' ? <p>{words.saving}</p> : null}
      {state.kind === 'unsent' ? (
        <>
          <p className="strong">{words.unsent}</p>
          <button type="button" className="button" onClick={saving.save}>
            {words.title}
          </button>
        </>
      ) : null}
      {state.kind === 'saved' ? (
        <>
          <p className="strong">
            {state.drafts > 0 ? words.savedWithDrafts(state.drafts) : words.saved}
            {state.isMerged ? ` ${words.merged}` : ''}
            {state.isBaseGone ? ` ${words.baseGone}` : ''}
            {state.isAnew ? ` ${words.anew}` : ''}
          </p>
          {sent}
          {state.drafts > 0 ? <a href="#start">{words.toRelease}</a> : null}
          <a href={dashboardOf(query, state.id)}>{words.dashboard}</a>
          <button type="button" className="button link" onClick={saving.ask}>
            {isTyped ? words.others : words.otherReason}
          </button>
        </>
      ) : null}
      {state.kind === 'resting' ? sent : null}
      {state.kind === 'deleted' ? (
        <>
          <p className="field-error">{words.deleted}</p>
          <button type="button" className="button quiet" onClick={saving.bringBack}>
            {words.bringBack}
          </button>
        </>
      ) : null}
      {state.kind === 'failed' ? <SaveFailure problem={state.problem} /> : null}
      {unsaved ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => downloadFile(`${unsaved.id}.json`, 'application/json', documentText(unsaved))}
        >
          {words.file}
        </button>
      ) : null}
    </div>
  );
}

/** The language stays; what was chosen of another initiative is nothing of this one. */
function dashboardOf(query: string, id: string): string {
  const language = new URLSearchParams(query).get('lang');
  return `/?${new URLSearchParams({ initiative: id, ...(language !== null && { lang: language }) }).toString()}`;
}
