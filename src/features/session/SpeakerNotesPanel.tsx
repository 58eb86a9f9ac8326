import type { Selection } from '#domain/as-of/selection.ts';
import type { SessionView } from '#domain/course/session.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { Quotation } from '#ui/Quotation.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type Slide, sessionRows } from './session-rows.ts';

/** For the speaker only: the words behind the message on the screen, what is open about it, and what comes next. */
export function SpeakerNotesPanel({ selection, view }: { selection: Selection; view: SessionView }) {
  const words = useAllWords();
  const slides = usePanel(sessionRows, selection);
  const next = view.steps[view.steps.indexOf(view.step) + 1];
  return (
    <Panel title={words.session.notesTitle} className="speaker-notes" query={slides}>
      {(rows) =>
        rows
          .filter(({ id }) => id === view.step)
          .map((slide) => (
            <div key={slide.id}>
              <h3 className="large">{slide.title}</h3>
              <ShownText slide={slide} />
              <Quotes slide={slide} />
              {slide.asked.length === 0 ? null : (
                <>
                  <h3>{words.session.asked}</h3>
                  <ul className="ruled">
                    {slide.asked.map(({ id, text, resolver }) => (
                      <li key={id}>
                        {text} <span className="soft">{resolver}</span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <p className="notes-next large">
                {next === undefined ? words.session.last : words.session.nextUp(words.session.titles[next])}
              </p>
            </div>
          ))
      }
    </Panel>
  );
}

/** What the audience reads at this moment, in small. */
function ShownText({ slide }: { slide: Slide }) {
  return (
    <ul className="muted">
      {slide.lead.length === 0 ? null : <li>{slide.lead.map(({ text }) => text).join('')}</li>}
      {slide.remark === undefined ? null : <li>{slide.remark}</li>}
      {slide.items.map(({ id, title, claim }) => (
        <li key={id}>
          {title === undefined ? null : `${title}: `}
          {claim.text} ({claim.status})
        </li>
      ))}
    </ul>
  );
}

function Quotes({ slide }: { slide: Slide }) {
  const words = useAllWords();
  return (
    <>
      <h3>{words.session.quotes}</h3>
      {slide.evidence.length === 0 ? (
        <p className="soft">{slide.isAssumed ? words.evidence.noQuote : words.session.noQuotes}</p>
      ) : null}
      {slide.evidence.map(({ statement, quote, paraphrase, source, section }) => (
        <div key={statement}>
          <Quotation quote={quote} paraphrase={paraphrase} paraphraseNote={words.evidence.paraphrase} />
          <p className="soft">
            {source}, {section}
          </p>
        </div>
      ))}
    </>
  );
}
