import { useRights } from '#api/session.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { barred } from '#kit/identity/MayNot.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import type { DeskUse } from './use-desk.ts';

type DeskBarProps = { desk: DeskUse; mayNotId: string; onSave: () => void };

/** What can be done with all of it, how far it is, and whether it is kept. */
export function DeskBar({ desk, mayNotId, onSave }: DeskBarProps) {
  const all = captureWordsIn(useLanguage());
  const words = all.bar;
  const rights = useRights();
  const { work, open, isKept } = desk;
  return (
    <div className="desk-bar cluster" role="toolbar" aria-label={words.label}>
      <a href="#start" className="target">
        {words.back}
      </a>
      <strong>{desk.desk.document.title.de}</strong>
      <span className="soft">
        {all.facts(desk.desk.document.facts.length)}
        {desk.recognition === 'read' ? ` · ${words.open(open.length)}` : null}
      </span>
      <span className={isKept ? 'soft' : 'field-error'} role={isKept ? undefined : 'alert'}>
        {isKept ? words.kept : words.notKept}
      </span>
      <span className="cluster desk-tools">
        <button type="button" className="button quiet" disabled={work.done.length === 0} onClick={desk.undo}>
          {words.undo}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={work.undone.length === 0}
          onClick={desk.redo}
        >
          {words.redo}
        </button>
        <Disclosure
          label={words.keys}
          className="desk-keys"
          renderContent={() => (
            <dl>
              {all.keys.map(([key, what]) => (
                <div key={key} className="labelled">
                  <dt>{key}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          )}
        />
        <button type="button" className="button" {...barred(rights, 'edit', mayNotId)} onClick={onSave}>
          {words.save}
        </button>
      </span>
    </div>
  );
}
