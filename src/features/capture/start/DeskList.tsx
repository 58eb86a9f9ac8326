import { useState } from 'react';
import { deskIds, forgetDesk, readDesk } from '#api/desk-store.ts';
import { forgetPaper } from '#api/paper-store.ts';
import { waitingFiles, waitingSaves } from '#api/waiting.ts';
import { workOf } from '#domain/capture/desk.ts';
import { formatterOf } from '#format/formatter.ts';
import { sourceName } from '#format/evidence-label.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';

/** The papers that were begun in this browser, to go on with or to be rid of. */
export function DeskList({ onOpen }: { onOpen: (id: string) => void }) {
  const language = useLanguage();
  const words = captureWordsIn(language);
  const [ids, setIds] = useState(deskIds);
  const [doomed, setDoomed] = useState<string>();
  const waiting = waitingSaves.all.useValue();
  const files = waitingFiles.all.useValue();
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="capture-desks">
      <h2 id="capture-desks">{words.desks.title}</h2>
      <ul className="ruled">
        {ids.map((id) => {
          const read = readDesk(id);
          const desk = read && 'desk' in read ? read.desk : undefined;
          const document =
            desk &&
            workOf({ document: desk.document, refused: [] }, desk.steps, desk.standing).present.document;
          const source = document?.sources.find((each) => each.id === desk?.paper.source);
          const name = document?.title.de ?? id;
          return (
            <li key={id} className="cluster">
              <strong>{name}</strong>
              <span className="soft">
                {source ? `${sourceName(source, language)} · ` : ''}
                {document
                  ? words.desks.state(
                      words.facts(document.facts.length),
                      source
                        ? formatterOf(language).date(source.date)
                        : formatterOf(language).day(document.defaultAsOf),
                    )
                  : words.desks.broken(name)}
                {waiting.some(({ desk: each }) => each === id) ? ` · ${words.desks.waiting}` : ''}
                {files.some(({ desk: each }) => each === id) ? ` · ${words.desks.waitingFile}` : ''}
              </span>
              {doomed === id ? (
                <span className="cluster" role="group" aria-label={words.desks.sure(name)}>
                  <span>{words.desks.sure(name)}</span>
                  <button
                    type="button"
                    className="button"
                    onClick={() => {
                      forgetDesk(id);
                      void forgetPaper(id);
                      setIds(deskIds());
                    }}
                  >
                    {words.desks.yes}
                  </button>
                  <button type="button" className="button quiet" onClick={() => setDoomed(undefined)}>
                    {words.desks.no}
                  </button>
                </span>
              ) : (
                <>
                  {document ? (
                    <button
                      type="button"
                      className="button quiet"
                      aria-label={words.desks.of(words.desks.continue, name)}
                      onClick={() => onOpen(id)}
                    >
                      {words.desks.continue}
                    </button>
                  ) : null}
                  <button
                    type="button"
                    className="button link"
                    aria-label={words.desks.of(words.desks.remove, name)}
                    onClick={() => setDoomed(id)}
                  >
                    {words.desks.remove}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
