import type { Interval } from '#domain/value/amount.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { breakEvensOf } from '#domain/limits/break-even.ts';
import { type Impact, impactOf } from '#domain/finance/budget-impact.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Party } from '#domain/document/initiative.ts';
import { instrumentsOf } from '#domain/finance/instrument.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { type Compared, comparedOf } from '#domain/as-of/selection.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { ownShareLimit } from '#kit/sentences/break-even-text.ts';
import { type Claim, assumedClaim, unknownClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import { rungText } from '#kit/sentences/instrument-text.ts';
import { scenarioName } from '#format/scenario-name.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { type CoverMark, coverMark } from '../plot/cover-mark.ts';

export type CompareBand =
  | { readonly kind: 'heading'; readonly key: string; readonly title: string }
  | {
      readonly kind: 'bar';
      readonly key: string;
      readonly title: string;
      readonly value: string;
      readonly own: Interval | undefined;
      readonly cover: CoverMark | undefined;
    };

type CompareLine = {
  readonly key: string;
  readonly party: string;
  readonly scenario: string;
  readonly cost: Claim;
  readonly state: Claim;
  readonly own: Claim;
  readonly after: Claim;
  readonly breakEven: Claim;
  readonly instrument: Claim;
  readonly spoken: string;
};

export type CompareRows = {
  readonly choices: readonly { readonly id: string; readonly name: string; readonly isShown: boolean }[];
  readonly bands: readonly CompareBand[];
  readonly lines: readonly CompareLine[];
  readonly axis: Axis | undefined;
  readonly sentences: readonly string[];
};

type Cell = {
  readonly party: Party;
  readonly compared: Compared;
  readonly name: string;
  readonly impact: Impact | undefined;
};

/** Up to three scenarios by municipality: what each would bear, where its cover ends, which instrument it needs. */
export function compareRows({ initiative, selection, budget: view }: Look, language: Language): CompareRows {
  const format = formatterOf(language);
  const compared = comparedOf(initiative, selection).filter(
    ({ scenario }) => scenario.fiscalYear === view.fiscalYear,
  );
  const nameOf = ({ scenario, isChanged }: Compared) => scenarioName({ scenario, isChanged }, language);
  const shown = compared.filter(({ isShown }) => isShown);
  const cells = view.municipalities.flatMap(({ party }) =>
    shown.map((each): Cell => {
      const participant = each.scenario.participants.find((candidate) => candidate.party === party.id);
      const impact = participant && impactOf(each.scenario, participant);
      return { party, compared: each, name: nameOf(each), impact };
    }),
  );
  const highest = Math.max(
    ...cells.flatMap(({ impact }) =>
      [impact?.ownContribution?.high ?? [], impact?.headroom?.high ?? []].flat(),
    ),
  );
  return {
    choices: compared.map((each) => ({ id: each.id, name: nameOf(each), isShown: each.isShown })),
    axis: Number.isFinite(highest) ? axisTo(highest, language) : undefined,
    bands: view.municipalities.flatMap(({ party }) => [
      { kind: 'heading', key: party.id, title: format.text(party.name) } as const,
      ...cells.filter((cell) => cell.party === party).map((cell) => bandOf(cell, language)),
    ]),
    lines: cells.map((cell) => lineOf(cell, language)),
    sentences: view.municipalities.map(({ party }) =>
      sentenceOf(
        format.text(party.name),
        cells.filter((cell) => cell.party === party),
        language,
      ),
    ),
  };
}

function bandOf({ party, compared, name, impact }: Cell, language: Language): CompareBand {
  const own = impact?.ownContribution;
  return {
    kind: 'bar',
    key: `${party.id}-${compared.id}`,
    title: name,
    value: own ? formatterOf(language).interval(own) : wordsIn(language).amount.notComputable,
    own,
    cover: coverMark(impact, language),
  };
}

function lineOf({ party, compared, name, impact }: Cell, language: Language): CompareLine {
  const words = wordsIn(language);
  const format = formatterOf(language);
  const { scenario } = compared;
  const participant = scenario.participants.find((candidate) => candidate.party === party.id);
  const proofsOf = (figure: FigureRef) => [
    assumptionProof(scenario.id, party.id, figure, { isPreset: !compared.isChanged }),
  ];
  const claim = (figure: 'cost' | 'stateFunding' | 'ownContribution' | 'headroomAfter'): Claim => {
    const proofs = proofsOf(figure);
    const interval = impact?.[figure];
    return interval
      ? assumedClaim(format.interval(interval), proofs, language)
      : unknownClaim(words.amount.notComputable, proofs, language);
  };
  const limits = participant && breakEvensOf(scenario, participant);
  const instruments = participant && instrumentsOf(scenario, participant);
  const own = claim('ownContribution');
  const limitProofs = proofsOf({ kind: 'limit', limit: 'ownShare', at: 'best' });
  const rungProofs = proofsOf({ kind: 'instrument', part: 'answer', at: 'best' });
  return {
    key: `${party.id}-${compared.id}`,
    party: format.text(party.name),
    scenario: name,
    cost: claim('cost'),
    state: claim('stateFunding'),
    own,
    after: claim('headroomAfter'),
    breakEven: limits
      ? assumedClaim(ownShareLimit(limits.ownShare.best, language), limitProofs, language)
      : unknownClaim(words.amount.notComputable, limitProofs, language),
    instrument: instruments
      ? assumedClaim(rungText(instruments.best, language), rungProofs, language)
      : unknownClaim(words.instrument.unknown, rungProofs, language),
    spoken: `${format.text(party.name)}, ${name}: ${own.text}`,
  };
}

function sentenceOf(party: string, cells: readonly Cell[], language: Language): string {
  const words = wordsIn(language);
  const { eurosShort } = formatterOf(language);
  const known = cells
    .flatMap(({ name, impact }) =>
      impact?.ownContribution ? [{ name, best: impact.ownContribution.best }] : [],
    )
    .toSorted((left, right) => left.best - right.best);
  const least = known[0];
  const most = known.at(-1);
  if (!least || !most || known.length < cells.length) return words.breakEven.unknown(party);
  if (known.length === 1) return words.compare.sentenceOne(party, least.name, eurosShort(least.best));
  if (least.best === most.best) return words.compare.sentenceSame(party, eurosShort(least.best));
  return words.compare.sentence(party, least.name, eurosShort(least.best), most.name, eurosShort(most.best));
}
