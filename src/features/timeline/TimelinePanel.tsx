import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import type { Selection } from '#domain/selection.ts';
import type { Claim } from '#format/claim.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { Proven } from '#ui/Proven.tsx';
import { ProofButton } from '#ui/ProofButton.tsx';
import { QueryPanel } from '#ui/QueryPanel.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { type PhaseRow, type TimelineRows, timelineRows } from './timeline-rows.ts';

/** Phases and milestones as a drawing and as an equal list; `isFull` adds each phase's dates and money. */
export function TimelinePanel({ selection, isFull }: { selection: Selection; isFull: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const timeline = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => timelineRows(initiative, selection, language),
  });
  return (
    <QueryPanel title={words.timeline.title} className="timeline" words={words.panel} query={timeline}>
      {(rows) =>
        rows.drawing ? (
          <>
            <TimelineDrawing drawing={rows.drawing} />
            <div className="timeline-lists">
              <Phases rows={rows.phases} isFull={isFull} />
              <Milestones rows={rows.milestones} />
            </div>
          </>
        ) : (
          <p className="soft">{words.timeline.none}</p>
        )
      }
    </QueryPanel>
  );
}

function Phases({ rows, isFull }: { rows: readonly PhaseRow[]; isFull: boolean }) {
  const words = useWords().timeline;
  return (
    <div>
      <h3>{words.phases}</h3>
      {rows.length === 0 ? <p className="soft">{words.noPhases}</p> : null}
      <ol className="phase-list">
        {rows.map((phase) => (
          <li key={phase.id}>
            <Proven claim={phase.title} /> <span className="standing">{phase.standing}</span>
            {isFull ? <PhaseDetails phase={phase} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function PhaseDetails({ phase }: { phase: PhaseRow }) {
  const words = useWords().timeline;
  return (
    <>
      <dl>
        <dt>{words.begin}</dt>
        <dd>
          <MaybeProven value={phase.begin} />
        </dd>
        <dt>{words.end}</dt>
        <dd>
          <MaybeProven value={phase.end} />
        </dd>
      </dl>
      {phase.unlocks.map((line) => (
        <div key={line.text} className="unlocks">
          <Proven claim={line} />
        </div>
      ))}
    </>
  );
}

function Milestones({ rows }: { rows: TimelineRows['milestones'] }) {
  const words = useWords().timeline;
  return (
    <div>
      <h3>{words.milestones}</h3>
      <ol className="milestone-list">
        {rows.map(({ date, title }) => (
          <li key={title.text}>
            <ProofButton proofs={title.proofs} label={`${title.status}. ${title.label}`}>
              <span className="milestone-date">{date}</span> <span className="claim">{title.text}</span>
            </ProofButton>
          </li>
        ))}
      </ol>
    </div>
  );
}

function MaybeProven({ value }: { value: Claim | string }) {
  if (typeof value === 'string') return value;
  return (
    <ProofButton proofs={value.proofs} label={`${value.status}. ${value.label}`}>
      {value.text}
    </ProofButton>
  );
}
