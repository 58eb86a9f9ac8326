import { useId, useRef } from 'react';
import { useRights, useWriter } from '#api/session.ts';
import type { Home } from '#domain/writing/home.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { identityWordsIn } from '#i18n/messages/identity.ts';
import { ownWordsIn } from '#i18n/messages/own.ts';
import { MayNot, barred } from '#kit/identity/MayNot.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import type { Asked, Named } from './asked.ts';
import { KeepingNote } from './KeepingNote.tsx';
import { type OwnAction, OwnList } from './OwnList.tsx';

type OwnChoiceProps = {
  own: readonly Named[];
  /** The one that the page shows. */
  shown: Named | undefined;
  home: Home;
  onAsk: (asked: Asked) => void;
  onFile: (file: File) => void;
  /** A workbook to be filled. */
  onTemplate: () => void;
  onAct: (action: OwnAction, of: Named) => void;
};

/** What there is of one's own and what can be done with it; where there is nothing, how to begin. */
export function OwnChoice({ own, shown, home, onAsk, onFile, onTemplate, onAct }: OwnChoiceProps) {
  const language = useLanguage();
  const words = ownWordsIn(language);
  const identity = identityWordsIn(language);
  // Named, so that a further paper of what is shown is added to it.
  const query = new URLSearchParams(useAddressQuery());
  if (shown && own.some(({ id }) => id === shown.id)) query.set('initiative', shown.id);
  const capture = query.size === 0 ? '/capture' : `/capture?${query.toString()}`;
  const reasonId = useId();
  const rights = useRights();
  const known = useWriter().kind !== 'typed';
  const isEmpty = own.length === 0;
  const add = (
    <button
      type="button"
      className={isEmpty ? 'button quiet' : 'button'}
      {...barred(rights, 'edit', reasonId)}
      onClick={() => onAsk({ kind: 'add' })}
    >
      {words.add}
    </button>
  );
  const copy = shown ? (
    <button
      type="button"
      className={isEmpty ? 'button' : 'button quiet'}
      {...barred(rights, 'edit', reasonId)}
      onClick={() => onAsk({ kind: 'copy', of: shown })}
    >
      {words.copyOf(shown.title)}
    </button>
  ) : null;
  return (
    <>
      <p className="soft readable">{known ? identity.onServer : words.home[home].intro}</p>
      <MayNot
        id={reasonId}
        right={rights.edit ? 'release' : 'edit'}
        text={rights.edit ? identity.mayNot.remove : undefined}
      />
      {isEmpty ? (
        <div className="grid own-empty" role="group" aria-label={words.home[home].none}>
          <section className="notice stack">
            <h3>{words.begin.paper}</h3>
            <p>{words.begin.paperText}</p>
            <p>
              <a className="button" href={capture}>
                {words.begin.capture}
              </a>
            </p>
          </section>
          {copy ? (
            <section className="notice stack">
              <h3>{words.begin.example}</h3>
              <p>{words.begin.exampleText}</p>
              <p>{copy}</p>
            </section>
          ) : null}
        </div>
      ) : null}
      <p className="cluster">
        {isEmpty ? <span className="soft">{words.begin.or}</span> : null}
        {add}
        {isEmpty ? null : copy}
        <FileButton bar={barred(rights, 'edit', reasonId)} onFile={onFile} />
        <button type="button" className="button link" onClick={onTemplate}>
          {words.workbooks.template}
        </button>
        {isEmpty ? null : <a href={capture}>{words.begin.capture}</a>}
      </p>
      <OwnList list={own} shownId={shown?.id} home={home} reasonId={reasonId} onAct={onAct} />
      {home === 'browser' ? <KeepingNote /> : null}
    </>
  );
}

type FileButtonProps = Pick<OwnChoiceProps, 'onFile'> & { bar: ReturnType<typeof barred> };
function FileButton({ bar, onFile }: FileButtonProps) {
  const words = ownWordsIn(useLanguage());
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button quiet" {...bar} onClick={() => chooser.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,.xlsx,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        aria-label={words.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
