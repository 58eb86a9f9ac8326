import { useId } from 'react';
import type { Estimate } from '#domain/value/amount.ts';
import { ownShareOf } from '#domain/finance/own-share.ts';
import type { ScenarioTerms } from '#domain/document/scenario.ts';
import type { Change } from '#domain/inputs/scenario-changes.ts';
import { formatterOf } from '#format/formatter.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useEcho } from '#ui/hooks/use-echo.ts';

/** From which own share on a cover does not suffice: in the worst case, and at the estimates. */
export type CoverZone = { readonly doubt: number | undefined; readonly over: number | undefined };

type OwnShareSliderProps = {
  terms: ScenarioTerms;
  parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly zone: CoverZone;
  }[];
  sentences: readonly string[];
  onMove: (ownShare: Change) => void;
  onProportional: () => void;
};

/** The own share by hand, with the part of the track drawn at which each cover does not suffice. */
export function OwnShareSlider({ terms, parties, sentences, onMove, onProportional }: OwnShareSliderProps) {
  const words = useAllWords();
  const format = formatterOf(useLanguage());
  const id = useId();
  const share = ownShareOf(terms);
  const [value, echo] = useEcho(share ? share.best : lowest);
  const marked = parties.filter(({ zone }) => zone.doubt !== undefined || zone.over !== undefined);
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
        <div className="track-marks" aria-hidden="true">
          <p className="cluster soft">
            <span>{format.rate(lowest)}</span>
            <span>{format.rate(highest)}</span>
          </p>
          {marked.map(({ id: party, name, zone: { doubt = highest, over = highest } }) => (
            <p key={party}>
              {name}
              <svg width="100%" height="8" focusable="false">
                <rect className="track-line" y="3" width="100%" height="2" />
                <rect
                  className="zone-doubt"
                  y="1"
                  x={at(doubt)}
                  width={at(Math.max(0, over - doubt))}
                  height="6"
                />
                <rect className="zone-over" y="1" x={at(over)} width={at(highest - over)} height="6" />
              </svg>
            </p>
          ))}
        </div>
      </div>
      <output className="number strong" htmlFor={id}>
        {share ? format.rate(value) : words.scenario.notStated}
      </output>
      <ul className="stack small readable" id={`${id}-limits`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {marked.length === 0 ? null : (
        <p className="zone-key small soft">
          <span>
            <ZoneKey className="zone-doubt" /> {words.breakEven.zones.doubt}
          </span>{' '}
          <span>
            <ZoneKey className="zone-over" /> {words.breakEven.zones.over}
          </span>
        </p>
      )}
    </div>
  );
}

function ZoneKey({ className }: { className: string }) {
  return (
    <svg width="22" height="8" aria-hidden="true" focusable="false">
      <rect className={className} y="1" width="22" height="6" />
    </svg>
  );
}

/** A place on the track. */
const at = (hundredths: number): string => `${hundredths / 100}%`;

/** Where the thumb lies while no own share is stated; its text says so. */
const lowest = 0;
const highest = 10_000;

/** A range keeps its ends as long as the value stays between them, and is stretched by a value beyond. */
function moved(share: Estimate<number> | undefined, best: number): Estimate<number> {
  if (!share || share.low === share.high) return { low: best, best, high: best };
  return { low: Math.min(share.low, best), best, high: Math.max(share.high, best) };
}
