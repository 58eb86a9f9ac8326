import type { Token } from '../text/token.ts';
import type { Point } from './point.ts';

const someLeapYear = 2000;
/** Before such a word "3.1." is a day; else it may be the number of a chapter. */
const beforeDay =
  /^(?:am|zum|bis|ab|vom|seit|dem|den|spätestens|frühestens|\p{L}*frist|\p{L}*termin|stichtag|fälligkeit)$/u;
const isVerb = /^(?:ist|war|bleibt|wird|jeweils|spätestens)$/;

const joins = /^(?:,|und|sowie|bzw|oder)$/;

/** "15. März", "IV. Quartal": which one it is, of a year that nobody names; undefined where it may be no time at all. */
export function nameWithoutYear(tokens: readonly Token[], point: Point): string | undefined {
  const { precision, month, first } = point;
  const span = point.spanIn(someLeapYear, month ?? 1);
  if (!span) return undefined;
  if (precision === 'quarter') return `Q${Math.ceil(Number(span.latest.slice(5, 7)) / 3)}`;
  const before = tokens[first - 1]?.lower ?? '';
  // "Stichtag ist der 30.6."
  const isOfVerb = before === 'der' && isVerb.test(tokens[first - 2]?.lower ?? '');
  // "zum 1.1. und 1.7."
  const isListed = joins.test(before) && tokens[first - 2]?.day !== undefined;
  // "Zwischenbericht: 31.03.": two digits each, which no chapter has.
  const isHeaded = before === ':' && /^\d\d\.\d\d\.$/.test(tokens[first]?.text ?? '');
  const isNamed = isHeaded || !tokens[first]?.day || beforeDay.test(before) || isOfVerb || isListed;
  return precision === 'day' && month !== undefined && isNamed ? span.latest.slice(5) : undefined;
}
