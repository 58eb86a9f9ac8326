import type { Selection } from '#domain/as-of/selection.ts';
import type { SessionView } from '#domain/course/session.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { Segments } from '#kit/sentences/Segments.tsx';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type Slide, sessionRows } from './session-rows.ts';

/** The chosen messages in their order. One is on the screen; on paper they all are. */
export function SessionPanel({ selection, view }: { selection: Selection; view: SessionView }) {
  const words = useAllWords();
  const slides = usePanel(sessionRows, selection);
  return (
    <Panel title={words.session.slides} className="slides" query={slides}>
      {(rows) =>
        view.steps.map((step) => {
          const slide = rows.find(({ id }) => id === step);
          return slide ? <SlideSection key={step} slide={slide} isShown={step === view.step} /> : null;
        })
      }
    </Panel>
  );
}

function SlideSection({ slide, isShown }: { slide: Slide; isShown: boolean }) {
  const headingId = `step-${slide.id}`;
  return (
    <section
      className="slide"
      data-shown={isShown}
      data-step={slide.id}
      data-assumed={slide.isAssumed}
      aria-labelledby={headingId}
    >
      <h3 id={headingId}>{slide.title}</h3>
      {slide.lead.length === 0 ? null : (
        <p className="slide-lead">
          <Segments segments={slide.lead} />
        </p>
      )}
      {slide.remark === undefined ? null : <p className="slide-remark strong">{slide.remark}</p>}
      {slide.items.length === 0 ? null : (
        <ul className="slide-items ruled">
          {slide.items.map(({ id, title, claim, isQuestion, note }) => (
            <li key={id}>
              {title === undefined ? null : <p className="slide-note muted">{title}</p>}
              {isQuestion ? (
                <ProofButton proofs={claim.proofs} label={claim.label}>
                  <span className="claim">{claim.text}</span>
                </ProofButton>
              ) : (
                <Proven claim={claim} />
              )}
              {note === undefined ? null : <p className="slide-note muted">{note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
