import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { initiativeQueries } from '#api/queries.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { homeOf } from '#domain/writing/home.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { ConflictPanel } from '#kit/writing/ConflictPanel.tsx';
import { PopoverDialog } from '#ui/PopoverDialog.tsx';
import type { Asked, Named, WrittenText } from './asked.ts';
import { History } from './History.tsx';
import { LostNotice } from './LostNotice.tsx';
import { type Opened, opened } from './opened.ts';
import { OpenedFile } from './OpenedFile.tsx';
import { OwnChoice } from './OwnChoice.tsx';
import type { OwnAction } from './OwnList.tsx';
import { OwnReport } from './OwnReport.tsx';
import { saveFile, saveWorkbook } from './saved-file.ts';
import { type Report, useOwn } from './use-own.ts';
import { WriteForm } from './WriteForm.tsx';

type OwnDialogProps = {
  /** The initiative that the page shows, where there is one. */
  shownId: string | undefined;
  anchor: HTMLElement;
  onShow: (id: string) => void;
  onClose: () => void;
};

/** What was asked for, and what others have changed in its place. */
type Deciding = { readonly asked: Asked; readonly report: Extract<Report, { conflict: unknown }> };

/** What is done at the moment. */
type Doing =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'asking'; readonly asked: Asked }
  | ({ readonly kind: 'conflict' } & Deciding)
  | { readonly kind: 'history'; readonly of: Named }
  | { readonly kind: 'file'; readonly opened: Opened };

/** The reader's own initiatives: made, copied, renamed, deleted and brought back, compared, taken from files and saved as such. */
export function OwnDialog({ shownId, anchor, onShow, onClose }: OwnDialogProps) {
  const language = useLanguage();
  const words = ownWordsIn(language);
  const { text } = formatterOf(language);
  const { data: list = [] } = useQuery(initiativeQueries.list());
  const { isBusy, edited, newest, perform } = useOwn();
  const [doing, setDoing] = useState<Doing>({ kind: 'choosing' });
  const [report, setReport] = useState<Report>();
  const all = list.map(({ title, ...each }) => ({ ...each, title: text(title) }));
  const own = all.filter(({ keptIn }) => keptIn !== undefined);
  const home = homeOf(list);
  const shown = all.find(({ id }) => id === shownId);

  const go = (next: Doing, told?: Report) => {
    setDoing(next);
    setReport(told);
  };
  const write = async (asked: Asked, written: WrittenText) => {
    told(await perform(asked, written), asked);
  };
  const told = (done: Report, asked: Asked) => {
    if ('conflict' in done) return go({ kind: 'conflict', report: done, asked });
    const isDone = 'text' in done;
    if (isDone && asked.kind === 'remove' && asked.of.id === shownId) {
      const other = list.find(({ id }) => id !== shownId);
      if (other) onShow(other.id);
    }
    const next: Doing = asked.kind === 'restore' ? { kind: 'history', of: asked.of } : { kind: 'choosing' };
    // What could not be written stays in its fields.
    return isDone ? go(next, done) : setReport(done);
  };
  const decide = async (deciding: Deciding, document: Initiative) =>
    told(await deciding.report.decide(document), deciding.asked);
  const saved = async (of: Named, isWorkbook: boolean) => {
    const document = await newest(of.id);
    setReport(isWorkbook ? await saveWorkbook(document, language) : saveFile(document, language));
  };
  const act = (action: OwnAction, of: Named) => {
    switch (action) {
      case 'show':
        onShow(of.id);
        return onClose();
      case 'file':
      case 'workbook':
        return void saved(of, action === 'workbook');
      case 'revisions':
        return go({ kind: 'history', of });
      case 'rename':
      case 'copy':
      case 'remove':
        return go({ kind: 'asking', asked: { kind: action, of } });
    }
  };
  const choosing = () => go({ kind: 'choosing' });

  return (
    <PopoverDialog title={words.title} closeLabel={words.close} anchor={anchor} isWide onClose={onClose}>
      <div className="stack">
        <LostNotice />
        <OwnReport report={report} onMore={(further) => void further().then(setReport)} />
        {doing.kind === 'choosing' ? (
          <OwnChoice
            own={own}
            shown={shown}
            home={home}
            onAsk={(asked) => go({ kind: 'asking', asked })}
            onFile={(file) =>
              void opened(file, list, edited).then((each) => go({ kind: 'file', opened: each }))
            }
            onTemplate={() => void saveWorkbook(undefined, language).then(setReport)}
            onAct={act}
          />
        ) : null}
        {doing.kind === 'conflict' ? (
          <ConflictPanel
            // Whoever was quicker again leaves something else to decide.
            key={doing.report.conflict.theirs.number}
            heading="h3"
            base={doing.report.base}
            mine={doing.report.mine}
            conflict={doing.report.conflict}
            onDecide={(document) => void decide(doing, document)}
            onCancel={choosing}
          />
        ) : null}
        {doing.kind === 'asking' ? (
          <WriteForm
            asked={doing.asked}
            isBusy={isBusy}
            onWrite={(written) => void write(doing.asked, written)}
            onCancel={choosing}
          />
        ) : null}
        {doing.kind === 'history' ? (
          <>
            <h3>{words.history.title(doing.of.title)}</h3>
            <History
              of={doing.of}
              onRestore={(number) => go({ kind: 'asking', asked: { kind: 'restore', of: doing.of, number } })}
            />
            <p>
              <button type="button" className="button quiet" onClick={choosing}>
                {words.back}
              </button>
            </p>
          </>
        ) : null}
        {doing.kind === 'file' ? (
          <OpenedFile
            opened={doing.opened}
            isBusy={isBusy}
            onWrite={(asked, written) => void write(asked, written)}
            onCancel={choosing}
          />
        ) : null}
      </div>
    </PopoverDialog>
  );
}
