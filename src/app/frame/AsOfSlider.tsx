import { useId } from 'react';
import type { IsoDate } from '#domain/value/calendar.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';

type AsOfSliderProps = {
  /** The stops, in order: the days on which something became known. */
  days: readonly IsoDate[];
  asOf: IsoDate;
  onSlide: (day: IsoDate) => void;
};

/**
 * A slider with one stop for each day on which something became known. A Stichtag between two of them is shown half-way
 * between their stops; from there the slider moves freely to the nearest.
 */
export function AsOfSlider({ days, asOf, onSlide }: AsOfSliderProps) {
  const id = useId();
  const words = useWords().changes;
  const format = formatterOf(useLanguage());
  const place = placeOf(asOf, days);
  const isStop = Number.isInteger(place);
  const last = days.length - 1;

  const said = (): string => {
    const day = format.day(asOf);
    const [before, after] = [days[Math.floor(place)], days[Math.ceil(place)]];
    if (isStop) return words.stop(day, place + 1, days.length);
    if (!before) return words.beforeAll(day);
    return after ? words.between(day, format.day(before), format.day(after)) : words.afterAll(day);
  };

  return (
    <>
      <datalist id={id}>
        {days.map((day, index) => (
          <option key={day} value={index}>
            {format.day(day)}
          </option>
        ))}
      </datalist>
      <input
        type="range"
        list={id}
        aria-label={words.slider}
        aria-valuetext={said()}
        min={Math.min(0, place)}
        max={Math.max(last, place)}
        step={isStop ? 1 : 'any'}
        value={place}
        onChange={(event) => {
          const nearest = Math.round(Number(event.target.value));
          const day = days[Math.min(last, Math.max(0, nearest))];
          if (day) onSlide(day);
        }}
      />
    </>
  );
}

/** The index of a stop; between two stops, or beyond the ends, half a step off. */
function placeOf(day: IsoDate, days: readonly IsoDate[]): number {
  const next = days.findIndex((stop) => stop >= day);
  if (next === -1) return days.length - 0.5;
  return days[next] === day ? next : next - 0.5;
}
