/** What the clerk writes on an annex. It is for the paper alone: no address and no storage holds it. */
export type AnnexText = {
  readonly paper: string;
  readonly title: string;
  readonly office: string;
  readonly day: string;
};

export const annexFields = [
  'paper',
  'title',
  'office',
  'day',
] as const satisfies readonly (keyof AnnexText)[];

export const emptyAnnex: AnnexText = { paper: '', title: '', office: '', day: '' };

/** All that the session shows, or what fits on three sheets, which says how much it leaves out. */
export const annexExtents = ['short', 'whole'] as const;
export type AnnexExtent = (typeof annexExtents)[number];
