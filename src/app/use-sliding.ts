import { useEffect, useRef, useState } from 'react';
import type { IsoDate } from '#domain/calendar.ts';
import type { Choose } from './view-state.ts';

/** In milliseconds. Browsers refuse more than some 100 changes of the address in 10 seconds, and a drag makes more. */
const pause = 120;

type Slide = { day: IsoDate; written: IsoDate; timer: ReturnType<typeof setTimeout> | undefined };

/**
 * A Stichtag that is being slid. The control follows each move at once; the address follows at most every `pause`, and
 * one slide is one step of the history: back undoes it as a whole.
 */
export function useSliding(asOf: IsoDate, onChoose: Choose) {
  const slide = useRef<Slide>(undefined);
  const [held, setHeld] = useState<IsoDate>();
  useEffect(() => () => clearTimeout(slide.current?.timer), []);

  const write = (current: Slide, isStep: boolean) => {
    current.timer = undefined;
    if (current.day === current.written) return;
    current.written = current.day;
    onChoose({ asOf: current.day }, isStep);
    current.timer = setTimeout(() => write(current, false), pause);
  };
  const onSlide = (day: IsoDate) => {
    const current = slide.current;
    setHeld(day);
    if (current) {
      current.day = day;
      if (current.timer === undefined) write(current, false);
    } else {
      slide.current = { day, written: asOf, timer: undefined };
      write(slide.current, true);
    }
  };
  const onSettle = () => {
    const current = slide.current;
    slide.current = undefined;
    setHeld(undefined);
    if (!current) return;
    clearTimeout(current.timer);
    if (current.day !== current.written) onChoose({ asOf: current.day }, false);
  };
  return { shown: held ?? asOf, onSlide, onSettle };
}
