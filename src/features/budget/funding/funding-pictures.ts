import type { Look } from '#domain/as-of/look.ts';
import { coverText } from '#kit/sentences/cover-sentences.ts';
import type { Language } from '#i18n/language.ts';
import { multiplesOf } from '../plot/multiples.ts';
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

/** The chart of state funding and own contribution as one picture for each municipality: as many as a screen has room for. */
export function fundingPictures(look: Look, language: Language): readonly FundingPicture[] {
  const rows = fundingRows(look, language);
  return multiplesOf(rows.chart).map(({ key, first, bands }) => {
    const points = rows.points.slice(first, first + bands.length - 1);
    const impact = look.budget.municipalities.find(({ party }) => party.id === key)?.impact;
    return {
      key,
      rows: { ...rows, chart: bands },
      spoken: points.map(({ spoken }) => spoken).join('; '),
      answer: impact?.ownContribution && coverText(impact, language),
    };
  });
}
