import { type Cents, cents } from '#domain/value/money.ts';
import type { Language } from '#i18n/language.ts';
import { formatterOf } from './formatter.ts';

/** An axis from 0 to a round end, with round steps, labelled in thousands of euros. */
export type Axis = {
  readonly end: Cents;
  readonly ticks: readonly { readonly value: Cents; readonly label: string }[];
};

const steps = 4;
/** Ends whose fourth part is a short number. */
const ends = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10];

/** The axis that holds amounts from 0 up to the highest one, in cents. */
export function axisTo(highest: number, language: Language): Axis {
  const power = 10 ** Math.floor(Math.log10(Math.max(100_00, highest)));
  const factor = ends.find((candidate) => candidate * power >= highest) ?? 10;
  const end = cents(Math.round(factor * power));
  const { thousands } = formatterOf(language);
  const ticks = Array.from({ length: steps + 1 }, (_, step) => {
    const value = cents(Math.round((end * step) / steps));
    return { value, label: thousands(value) };
  });
  return { end, ticks };
}
