import { useId } from 'react';
import type { Estimate } from '#domain/value/amount.ts';
import { ownShareOf } from '#domain/finance/own-share.ts';
import type { ScenarioTerms } from '#domain/document/scenario.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';

type OwnShareSliderProps = {
  terms: ScenarioTerms;
  marks: readonly {
    readonly id: string;
    readonly name: string;
    readonly mark: number | undefined;
    readonly sentence: string;
  }[];
  onMove: (ownShare: Change) => void;
  onProportional: () => void;
};

/** The own share by hand, with the places marked on the track at which each cover is used up. */
export function OwnShareSlider({ terms, marks, onMove, onProportional }: OwnShareSliderProps) {
  const words = useAllWords();
  const format = formatterOf(useLanguage());
  const id = useId();
  const share = ownShareOf(terms);
  const [value, echo] = useEcho(share ? share.best : lowest);
  const marked = marks.flatMap(({ mark, ...rest }) => (mark === undefined ? [] : [{ ...rest, mark }]));
  if (terms.type !== 'proportional') {
    return (
      <p>
        <button type="button" className="button" onClick={onProportional}>
          {words.breakEven.asProportional}
        </button>
      </p>
    );
  }
  return (
    <div className="own-share spaced">
      <label htmlFor={id}>{words.scenario.slider[terms.base]}</label>
      <div>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={value / 100}
          aria-valuetext={share ? format.rate(value) : words.scenario.notStated}
          aria-describedby={`${id}-limits`}
          onChange={(event) => {
            const next = Math.round(event.target.valueAsNumber * 100);
            echo(next);
            onMove({ input: 'ownShare', value: moved(share, next) });
          }}
        />
        <svg
          className="track-marks"
          aria-hidden="true"
          focusable="false"
          width="100%"
          height={(marked.length + 1) * trackLabel + 6}
        >
          <text className="track-end" y={trackLabel}>
            {format.rate(lowest)}
          </text>
          <text className="track-end" x="100%" y={trackLabel} textAnchor="end">
            {format.rate(highest)}
          </text>
          {marked.map(({ id: party, mark }, index) => (
            <line
              key={party}
              x1={`${mark / 100}%`}
              x2={`${mark / 100}%`}
              y1={-13}
              y2={(index + 2) * trackLabel - 14}
            />
          ))}
          {/* After all lines: the line of another place may cross the words of this one, and they stay whole. */}
          {marked.map(({ id: party, name, mark }, index) => (
            <text
              key={party}
              x={`${mark / 100}%`}
              y={(index + 2) * trackLabel}
              textAnchor={mark > highest / 2 ? 'end' : 'start'}
              dx={mark > highest / 2 ? 4 : -4}
            >
              {name} {format.rate(mark)}
            </text>
          ))}
        </svg>
      </div>
      <output className="number strong" htmlFor={id}>
        {share ? format.rate(value) : words.scenario.notStated}
      </output>
      <ul className="stack small readable" id={`${id}-limits`}>
        {marks.map(({ id: party, sentence }) => (
          <li key={party}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where the thumb lies while no own share is stated; its text says so. */
const lowest = 0;
const highest = 10_000;
/** The height of one line of words below the track. */
const trackLabel = 17;

/** A range keeps its ends as long as the value stays between them, and is stretched by a value beyond. */
function moved(share: Estimate<number> | undefined, best: number): Estimate<number> {
  if (!share || share.low === share.high) return { low: best, best, high: best };
  return { low: Math.min(share.low, best), best, high: Math.max(share.high, best) };
}
