import type { SignKind } from '#ui/Sign.tsx';
import type { Cents } from '#domain/value/money.ts';
import type { Interval } from '#domain/value/amount.ts';
import type { Claim } from '#kit/lines/claim.ts';
import type { CoverMark } from '../plot/cover-mark.ts';

export type Payer = 'state' | 'own';

export type Certainty = 'confirmed' | 'announced' | 'assumed' | 'contradicted';

/** What every line of the chart but a heading has: whose money, in words, and what proves it. */
export type Line = {
  readonly key: string;
  readonly payer: Payer;
  readonly title: string;
  /** Its name where there is room for it: with those who pay, where it is not the state. */
  readonly legend: string;
  readonly value: string;
  /** Between what it lies, or for which years together it is stated, in parentheses; empty where there is no such thing. */
  readonly range: string;
  readonly claim: Claim;
};

/** One line of the chart: a heading, a bar with its range, or an empty slot where no amount is known. */
export type ChartRow =
  | { readonly kind: 'heading'; readonly key: string; readonly title: string }
  | (Line & {
      readonly kind: 'bar';
      /** The value in two parts, the second of which gives way where the chart is narrow. */
      readonly best: string;
      readonly certainty: Certainty;
      readonly interval: Interval;
      /** What others state instead, where sources disagree. */
      readonly sides: readonly Cents[];
      readonly cover: CoverMark | undefined;
    })
  | (Line & { readonly kind: 'slot'; readonly isAnnounced: boolean; readonly sign: SignKind });
