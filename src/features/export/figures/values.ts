import type { Interval, Total } from '#domain/value/amount.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { euro, text } from './cells.ts';
import { type Values, inWords } from './figure.ts';

export const intervalValues = ({ low, best, high }: Interval): Values => ({
  low: euro(low),
  best: euro(best),
  high: euro(high),
});

/** A total with gaps is words in all three places: as a number it would be read as the whole. */
export function totalValues(sum: Total, language: Language): Values {
  const words = allWordsIn(language).amount;
  const format = formatterOf(language);
  switch (sum.kind) {
    case 'complete':
      return intervalValues(sum.sum);
    case 'floor':
      return {
        low: text(words.atLeast(format.eurosShort(sum.sum.low))),
        best: text(format.total(sum)),
        high: text(words.missing(sum.missing, sum.of)),
      };
    case 'unknown':
    case 'empty':
      return inWords(format.total(sum));
  }
}
