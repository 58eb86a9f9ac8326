import type { ReactNode } from 'react';
import type { Selection } from '#domain/as-of/selection.ts';
import type { SessionStep, SessionView } from '#domain/course/session.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { Segments } from '#kit/sentences/Segments.tsx';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Said } from '#kit/claims/Said.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { type Slide, sessionRows } from './session-rows.ts';

type SessionPanelProps = {
  selection: Selection;
  view: SessionView;
  /** On how many screens a step is shown. */
  partsOf: (step: SessionStep) => number;
  /** The drawing of a step that has one. */
  renderPicture: (step: SessionStep, part: number) => ReactNode;
};

/** On three sheets each message has room for some of its items; the whole annex has all of them. */
const shortItems = 6;
const isLong = ({ isSpare }: Slide['items'][number], index: number): boolean =>
  isSpare === true || index >= shortItems;

/** The chosen messages in their order. One is on the screen; on paper they all are. */
export function SessionPanel({ selection, view, partsOf, renderPicture }: SessionPanelProps) {
  const words = useAllWords();
  const slides = usePanel(sessionRows, selection);
  return (
    <Panel title={words.session.slides} className="slides" query={slides}>
      {(rows) =>
        view.steps.map((step) => {
          const slide = rows.find(({ id }) => id === step);
          const part = step === view.step ? view.part : undefined;
          return slide ? (
            <SlideSection
              key={step}
              slide={slide}
              part={part}
              parts={partsOf(step)}
              picture={renderPicture(step, part ?? 1)}
            />
          ) : null;
        })
      }
    </Panel>
  );
}

type SlideSectionProps = {
  slide: Slide;
  /** Which part of it is on the screen; undefined where it is not shown. */
  part: number | undefined;
  parts: number;
  picture: ReactNode;
};

function SlideSection({ slide, part, parts, picture }: SlideSectionProps) {
  const { session: words, annex } = useAllWords();
  const longItems = slide.items.filter(isLong).length;
  const headingId = `step-${slide.id}`;
  return (
    <section
      className="slide"
      data-shown={part !== undefined}
      data-step={slide.id}
      data-assumed={slide.isAssumed}
      aria-labelledby={headingId}
    >
      <h3 id={headingId}>
        {slide.title}
        {parts > 1 ? (
          <>
            {' '}
            <span className="slide-part screen-only">{words.part(part ?? 1, parts)}</span>
          </>
        ) : null}
      </h3>
      {slide.lead.length === 0 ? null : (
        <p className="slide-lead part" data-here={part === 1}>
          <Segments segments={slide.lead} />
        </p>
      )}
      {slide.remark === undefined ? null : (
        <p
          className={
            slide.items.some(({ isSpare }) => isSpare)
              ? 'slide-remark strong screen-only'
              : 'slide-remark strong'
          }
        >
          {slide.remark}
        </p>
      )}
      {picture}
      {slide.items.length === 0 ? null : (
        <ul className="slide-items ruled">
          {slide.items.map((item, index) => (
            <li
              key={item.id}
              className="part"
              data-here={!item.isSpare && item.part === part}
              data-long={isLong(item, index)}
            >
              <ItemBody item={item} />
            </li>
          ))}
        </ul>
      )}
      {longItems === 0 ? null : <p className="slide-rest">{annex.rest(longItems)}</p>}
    </section>
  );
}

function ItemBody({ item: { title, claim, isQuestion, note } }: { item: Slide['items'][number] }) {
  return (
    <>
      {title === undefined ? null : (
        <p className="slide-note muted">
          <Said text={title} />
        </p>
      )}
      {isQuestion ? (
        <ProofButton proofs={claim.proofs} label={claim.label}>
          <span className="claim">
            <Said text={claim.text} />
          </span>
        </ProofButton>
      ) : (
        <Proven claim={claim} />
      )}
      {note === undefined ? null : (
        <p className="slide-note muted">
          <Said text={note} />
        </p>
      )}
    </>
  );
}
