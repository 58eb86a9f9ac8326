import type { Look } from '#domain/as-of/look.ts';
import { coverText } from '#kit/sentences/cover-sentences.ts';
import { saidTogether } from '#kit/sentences/said-together.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { multiplesOf } from '../plot/multiples.ts';
import type { ChartRow } from './chart-row.ts';
import { type FundingRows, fundingRows } from './funding-rows.ts';

/** The chart of one municipality, or of what all pay together, over the axis of all. */
export type FundingPicture = {
  readonly key: string;
  readonly rows: FundingRows;
  /** The chart in words, for who does not see it. */
  readonly spoken: string;
  /** How far the cover reaches; undefined without a scenario. */
  readonly answer: string | undefined;
};

/** The pictures, and what holds for them on a sheet that has several: there it is said once, and not below each. */
export type FundingPictures = {
  readonly pictures: readonly FundingPicture[];
  readonly chart: readonly ChartRow[];
  /** How far the covers reach, in one sentence for all of whom it says the same. */
  readonly answers: readonly string[];
};

/** The chart of state funding and own contribution as one picture for each municipality: as many as a screen has room for. */
export function fundingPictures(look: Look, language: Language): FundingPictures {
  const rows = fundingRows(look, language);
  const answered = look.budget.municipalities.flatMap(({ party, impact }) =>
    impact?.ownContribution
      ? [{ key: party.id, name: formatterOf(language).text(party.name), answer: coverText(impact, language) }]
      : [],
  );
  const pictures = multiplesOf(rows.chart).map(({ key, first, bands }) => ({
    key,
    rows: { ...rows, chart: bands },
    spoken: rows.points
      .slice(first, first + bands.length - 1)
      .map(({ spoken }) => spoken)
      .join('; '),
    answer: answered.find((each) => each.key === key)?.answer,
  }));
  return {
    pictures,
    chart: rows.chart,
    answers: saidTogether(answered, (names, { answer }) => [`${names}: ${answer}`], language),
  };
}
