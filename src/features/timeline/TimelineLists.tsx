import type { Claim } from '#kit/lines/claim.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Said } from '#kit/claims/Said.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { AmountList } from './AmountList.tsx';
import type { PhaseRow, TimelineRows } from './timeline-rows.ts';

type TimelineListsProps = {
  rows: TimelineRows;
  isFull: boolean;
  /** The entry whose amounts are marked. */
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
  zoomed: string | undefined;
  onZoom: (phase: string | undefined) => void;
};

/** The same as the drawing, in words: phases, milestones in their order, and the amounts that come with them. */
export function TimelineLists(props: TimelineListsProps) {
  const { rows, isFull, chosen, onChoose } = props;
  return (
    <div className="timeline-lists grid">
      <Phases {...props} />
      <Milestones {...props} />
      {isFull ? <AmountList rows={rows.amounts} chosen={chosen} onChoose={onChoose} /> : null}
    </div>
  );
}

function Phases(props: TimelineListsProps) {
  const { rows, isFull, chosen } = props;
  const words = useWords().timeline;
  return (
    <div>
      <h3>{words.phases}</h3>
      {rows.phases.length === 0 ? <p className="soft">{words.noPhases}</p> : null}
      <ol className="ruled">
        {rows.phases.map((phase) => (
          <li key={phase.id} id={phase.key} tabIndex={-1} data-marked={isFull && phase.key === chosen}>
            <Proven claim={phase.title} />
            &ensp;
            <span className="strong">
              <MaybeProven value={phase.standing} />
            </span>
            {isFull ? <PhaseDetails phase={phase} {...props} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function PhaseDetails({ phase, ...props }: TimelineListsProps & { phase: PhaseRow }) {
  const words = useWords().timeline;
  const { zoomed, onZoom } = props;
  const isZoomed = phase.id === zoomed;
  return (
    <>
      <dl className="small">
        <dt>{words.begin}</dt>
        <dd>
          <MaybeProven value={phase.begin} />
        </dd>
        <dt>{words.end}</dt>
        <dd>
          <MaybeProven value={phase.end} />
        </dd>
      </dl>
      <p className="line screen-only">
        <button
          type="button"
          className="button link zoom"
          aria-pressed={isZoomed}
          data-zooms={phase.id}
          onClick={() => onZoom(isZoomed ? undefined : phase.id)}
        >
          {words.zoom}
          <span className="visually-hidden">: {phase.name}</span>
        </button>
        <ChooseButton entry={phase} {...props} />
      </p>
    </>
  );
}

function Milestones(props: TimelineListsProps) {
  const { rows, isFull, chosen } = props;
  const words = useWords().timeline;
  if (rows.milestones.length === 0) return null;
  return (
    <div>
      <h3>{words.milestones}</h3>
      <ol className="milestone-list ruled">
        {rows.milestones.map((milestone) => (
          <li
            key={milestone.key}
            id={milestone.key}
            tabIndex={-1}
            data-marked={isFull && milestone.key === chosen}
          >
            <ProofButton
              proofs={milestone.title.proofs}
              label={`${milestone.title.status}. ${milestone.title.label}`}
            >
              <span className="soft">{milestone.date}</span>{' '}
              <span className="claim">
                <Said text={milestone.title.text} />
              </span>
            </ProofButton>
            {isFull ? <ChooseButton entry={milestone} {...props} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Entry = { readonly key: string; readonly name: string };

/** Marks the amounts that come with an entry; an entry without any has no button. */
function ChooseButton({ entry, rows, chosen, onChoose }: TimelineListsProps & { entry: Entry }) {
  const words = useWords().timeline;
  const count = rows.amounts.filter(({ comesWith }) => comesWith.some(({ key }) => key === entry.key)).length;
  if (count === 0) return null;
  const isChosen = entry.key === chosen;
  return (
    <button
      type="button"
      className="button link"
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? undefined : entry.key)}
    >
      {words.markAmounts(count)}
      <span className="visually-hidden">: {entry.name}</span>
    </button>
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
