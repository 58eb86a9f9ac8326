import { grantorIn } from '#domain/as-of/grantor.ts';
import { type Interval, intervalOf } from '#domain/value/amount.ts';
import type { Snapshot, Stated } from '#domain/as-of/as-of.ts';
import { sidesOf } from '#domain/as-of/sides.ts';
import { refIn } from '#domain/finance/budget-impact.ts';
import type { BudgetView, MunicipalBudget } from '#domain/finance/budget-view.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { isShared } from '#domain/finance/budget-lines.ts';
import { type LineSum, lineSum } from '#domain/finance/line-sum.ts';
import type { Cents } from '#domain/value/money.ts';
import type { Claim } from '#kit/lines/claim.ts';
import { columnClaim } from '#kit/lines/column-claim.ts';
import { acrossText, elsewhereText, isUnsplit, lineSumClaim } from '#kit/lines/sum-claim.ts';
import { grantTitle, grantorOfSums, otherPayers } from '#format/grant-name.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { signOf } from '#format/signs.ts';
import { wordsIn } from '#i18n/words.ts';
import { type CoverMark, coverMark } from '../plot/cover-mark.ts';
import type { Certainty, ChartRow, Line, Payer } from './chart-row.ts';
import { type Sums, isStatedSomehow, knownStatus, linesIn, sumOfAll } from './funding-sums.ts';

export type Setting = {
  readonly initiative: Initiative;
  readonly snapshot: Snapshot;
  readonly scenario: Scenario | undefined;
  readonly language: Language;
};
type Named = Pick<Line, 'key' | 'payer' | 'title' | 'legend'>;
type Names = Readonly<Record<Payer, Named>>;

/** What a municipality's lines show: its own money and the slots of what nobody states. */
export function chartRows(municipality: MunicipalBudget, setting: Setting): readonly ChartRow[] {
  const { party, impact, stateFunding } = municipality;
  const title = formatterOf(setting.language).text(party.name);
  const heading: ChartRow = { kind: 'heading', key: party.id, title };
  const named = namesOf(party.id, [stateFunding], setting);
  if (impact && setting.scenario) {
    const { id } = setting.scenario;
    const bar = (payer: Payer, figure: keyof Sums): ChartRow =>
      computedRow(named[payer], impact[figure], {
        proofs: [assumptionProof(id, party.id, refIn(impact, figure))],
        cover: figure === 'ownContribution' ? coverMark(impact, setting.language) : undefined,
        language: setting.language,
      });
    return [heading, bar('state', 'stateFunding'), bar('own', 'ownContribution')];
  }
  return knownBelow(heading, named, municipality, false, setting);
}

export const together = 'together';

/** Amounts for several municipalities, each drawn once: nobody said how they are divided. */
export function jointRows(view: BudgetView, setting: Setting): readonly ChartRow[] {
  const named = namesOf(
    together,
    view.municipalities.map(({ stateFunding }) => stateFunding),
    setting,
  );
  const sums = {
    stateFunding: sumOfAll(view, 'stateFunding'),
    ownContribution: sumOfAll(view, 'ownContribution'),
  };
  const title = wordsIn(setting.language).budget.together;
  return knownBelow({ kind: 'heading', key: together, title }, named, sums, true, setting);
}

/** What sources say of both kinds of money, below its heading; nothing where they say nothing. */
function knownBelow(
  heading: ChartRow,
  { state, own }: Names,
  { stateFunding, ownContribution }: Sums,
  isTogether: boolean,
  setting: Setting,
): readonly ChartRow[] {
  const isDrawn = isDrawnTogether(setting, isTogether);
  const rows = [
    ...knownRows(state, stateFunding, isDrawn, setting),
    ...knownRows(own, ownContribution, isDrawn, setting),
  ];
  return rows.length === 0 ? [] : [heading, ...rows];
}

/** A joint amount that nobody states keeps its empty slot with each municipality that it may come to. */
const isDrawnTogether =
  ({ initiative }: Setting, isWanted: boolean) =>
  (line: Stated<'money'>): boolean =>
    (isShared(initiative)(line) && intervalOf(line.content.amount) !== undefined) === isWanted;

function namesOf(
  key: string,
  sums: readonly (LineSum | undefined)[],
  { initiative: { parties }, scenario, language }: Setting,
): Names {
  const words = wordsIn(language).budget;
  const grants = { sums, parties };
  const grantor = scenario ? grantorIn(scenario) : (grantorOfSums(grants) ?? 'others');
  const title = grantTitle(grantor, language);
  const payers = grantor === 'state' ? [] : otherPayers(grants, language);
  return {
    state: {
      payer: 'state',
      key: `${key}-state`,
      title,
      legend: payers.length === 0 ? title : words.grantOf(formatterOf(language).list(payers)),
    },
    own: { payer: 'own', key: `${key}-own`, title: words.ownContribution, legend: words.ownContribution },
  };
}

/** What a scenario gives; an empty slot where an input that it would need is not stated. */
function computedRow(
  named: Named,
  interval: Interval | undefined,
  { proofs, cover, language }: { proofs: readonly Proof[]; cover: CoverMark | undefined; language: Language },
): ChartRow {
  const claim = columnClaim(interval, proofs, language);
  const { eurosWhole, intervalWhole, spanWhole } = formatterOf(language);
  if (interval) {
    const texts = {
      all: intervalWhole(interval),
      best: eurosWhole(interval.best),
      span: spanWhole(interval),
    };
    return barRow(named, interval, 'assumed', cover, claim, texts);
  }
  const { text, status, sign } = claim;
  return { kind: 'slot', ...named, value: `${text}, ${status}`, range: '', claim, isAnnounced: false, sign };
}

/** What sources say of the lines that are drawn here: a bar where they state all of it, else a slot with the words. */
function knownRows(
  named: Named,
  all: LineSum | undefined,
  isDrawn: (line: Stated<'money'>) => boolean,
  { initiative, snapshot, language }: Setting,
): readonly ChartRow[] {
  const sum = all && lineSum(linesIn(all).filter(isDrawn), all.role, all.year);
  if (!sum || (sum.lines.length === 0 && !isUnsplit(sum))) return [];
  const format = formatterOf(language);
  const claim = lineSumClaim(sum, initiative.sources, language);
  const slot = { kind: 'slot', ...named, range: '', claim, isAnnounced: false, sign: claim.sign } as const;
  if (isUnsplit(sum)) {
    const across = acrossText(sum, language);
    const detail = elsewhereText(sum, language);
    const range = across === undefined ? '' : `(${across})`;
    return [{ ...slot, value: claim.text, range, claim: { ...claim, detail } }];
  }
  const status = knownStatus(sum);
  const [line, ...more] = sum.lines;
  const [, ...others] = line && more.length === 0 ? sidesOf(line, snapshot) : [];
  const amounts = others.map(({ content }) => content.amount);
  /** "12.345,67 € ≠ 15.000 €". */
  const beside = (text: string) =>
    [...new Set([text, ...amounts.map((amount) => format.amount(amount))])].join(' ≠ ');
  const isStated = status && isStatedSomehow(status);
  const isContested = status === 'contradicted';
  if (sum.total.kind === 'complete' && isStated) {
    const certainty = status === 'confirmed' || isContested ? status : 'announced';
    const { best } = sum.total.sum;
    const texts = {
      all: beside(claim.text),
      best: beside(format.eurosShort(best)),
      span: format.span(sum.total.sum),
    };
    const sides = [...new Set(amounts.flatMap((amount) => intervalOf(amount)?.best ?? []))];
    return [barRow(named, sum.total.sum, certainty, undefined, claim, texts, sides)];
  }
  if (!isStated || status === 'confirmed') return [{ ...slot, value: claim.text }];
  const value = `${format.status(status)}, ${beside(claim.text)}`;
  return [{ ...slot, value, isAnnounced: !isContested, sign: signOf(status) }];
}

function barRow(
  named: Named,
  interval: Interval,
  certainty: Certainty,
  cover: CoverMark | undefined,
  claim: Claim,
  texts: { readonly all: string; readonly best: string; readonly span: string },
  sides: readonly Cents[] = [],
): ChartRow {
  return {
    kind: 'bar',
    ...named,
    claim,
    value: `${texts.all} · ${claim.status}`,
    best: `${texts.best} · ${claim.status}`,
    range: interval.low === interval.high ? '' : `(${texts.span})`,
    certainty,
    interval,
    sides,
    cover,
  };
}
