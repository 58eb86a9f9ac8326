import { inputName } from '#format/entry/input-title.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { certain } from '#domain/value/amount.ts';
import type { Look } from '#domain/as-of/look.ts';
import type { Cents } from '#domain/value/money.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import { rangeOf } from '#domain/finance/single-range.ts';
import { shapeOf } from '#domain/inputs/scenario-changes.ts';
import { type Sensitivity, sensitivitiesOf } from '#domain/limits/sensitivity.ts';
import { type Axis, axisTo } from '#format/axis.ts';
import { assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { saidTogether } from '#kit/sentences/said-together.ts';
import type { ChartRows } from '#kit/charts/ChartPanel.tsx';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { numberText } from '#format/entry/input-text.ts';
import type { BandHeading } from '../plot/BandChart.tsx';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

/** Between which own contributions an input moves the best one. */
export type TornadoBar = {
  readonly kind: 'bar';
  readonly key: string;
  readonly title: string;
  /** The range of the input. */
  readonly note: string;
  readonly low: Cents;
  readonly high: Cents;
  readonly best: Cents;
  readonly ends: { readonly low: string; readonly high: string; readonly both: string };
};
type TornadoBand = BandHeading | TornadoBar;

export type TornadoRows = ChartRows & {
  readonly bands: readonly TornadoBand[];
  readonly axis: Axis | undefined;
};

/** An uncertain input with what it is called. */
type Named = Sensitivity & { readonly title: string };

/** One uncertain input of one municipality. */
type Effect = {
  readonly key: string;
  readonly party: string;
  readonly one: Named;
  readonly proofOf: (figure: FigureRef) => Proof;
};

/** Which uncertain input moves the own contribution in cash most, by municipality. */
export function tornadoRows({ budget }: Look, language: Language): TornadoRows {
  const { scenario, municipalities } = budget;
  const words = allWordsIn(language);
  const format = formatterOf(language);
  const each = municipalities.flatMap(({ party, participant }) => {
    if (!scenario || !participant) return [];
    const sensitivities = sensitivitiesOf(scenario, participant)?.map((one): Named => ({
      ...one,
      title: inputName(one.input, scenario, language),
    }));
    const proofOf = (asked: FigureRef) => assumptionProof(scenario.id, party.id, asked);
    return [{ party, cash: rangeOf(scenario, participant, 'cash'), sensitivities, proofOf }];
  });
  const known = each.flatMap(({ cash, sensitivities, ...rest }) =>
    cash && sensitivities ? [{ cash, sensitivities, ...rest }] : [],
  );
  const highest = Math.max(
    ...known.flatMap(({ sensitivities }) => sensitivities.flatMap(({ atLow, atHigh }) => [atLow, atHigh])),
  );
  const effects = known.flatMap(({ party, sensitivities, proofOf }) =>
    sensitivities.map((one): Effect => ({
      key: `${party.id}-${one.input}`,
      party: format.text(party.name),
      one,
      proofOf,
    })),
  );
  return {
    axis: Number.isFinite(highest) ? axisTo(highest, language) : undefined,
    bands: known.flatMap(({ party, cash, sensitivities }): readonly TornadoBand[] => [
      {
        kind: 'heading',
        key: party.id,
        title: format.text(party.name),
        note: words.tornado.base(format.eurosWhole(cash.best)),
      },
      ...sensitivities.map((one): TornadoBand => ({
        kind: 'bar',
        key: `${party.id}-${one.input}`,
        title: one.title,
        note: rangeText(one, language),
        best: cash.best,
        ...endsOf(one, language),
      })),
    ]),
    points: effects.map(({ party, one, proofOf }) => ({
      spoken: words.tornado.point(
        party,
        one.title,
        format.eurosWhole(one.atLow),
        format.eurosWhole(one.atHigh),
      ),
      proofs: [proofOf({ kind: 'difference', input: one.input })],
    })),
    tables: [tornadoTable(effects, language)],
    sentences: saidTogether(
      each.map(({ party, sensitivities }) => ({ name: format.text(party.name), sensitivities })),
      (names, { sensitivities }) => [sentenceOf(names, sensitivities, language)],
      language,
    ),
  };
}

function endsOf({ atLow, atHigh }: Sensitivity, language: Language) {
  const { eurosWhole } = formatterOf(language);
  const [low, high] = atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow];
  const both = allWordsIn(language).amount.range(eurosWhole(low), eurosWhole(high));
  return { low, high, ends: { low: eurosWhole(low), high: eurosWhole(high), both } };
}

function tornadoTable(effects: readonly Effect[], language: Language): Table {
  const { budget, tornado: words } = allWordsIn(language);
  const claim = ({ proofOf }: Effect, amount: Cents, figure: FigureRef) =>
    assumedClaim(
      formatterOf(language).euros(amount),
      [proofOf(figure)],
      language,
      euroValue(certain(amount)),
    );
  return tableOf<Effect>(
    { key: 'tornado', label: words.title },
    [
      { key: 'party', title: budget.municipality, cell: ({ party }) => party },
      {
        key: 'input',
        title: words.input,
        cell: ({ one }) => ({ main: one.title, note: rangeText(one, language) }),
      },
      {
        key: 'low',
        title: words.low,
        cell: (effect) =>
          claim(effect, effect.one.atLow, { kind: 'input', input: effect.one.input, end: 'low' }),
      },
      {
        key: 'high',
        title: words.high,
        cell: (effect) =>
          claim(effect, effect.one.atHigh, { kind: 'input', input: effect.one.input, end: 'high' }),
      },
      {
        key: 'difference',
        title: words.difference,
        isNumber: true,
        cell: (effect) =>
          claim(effect, effect.one.difference, { kind: 'difference', input: effect.one.input }),
      },
    ],
    effects,
    ({ key }) => ({ key }),
  );
}

function sentenceOf(party: string, sensitivities: readonly Named[] | undefined, language: Language): string {
  const words = allWordsIn(language);
  const { eurosWhole } = formatterOf(language);
  if (!sensitivities) return words.breakEven.unknown(party);
  const [strongest] = sensitivities;
  if (!strongest) return words.tornado.none(party);
  const { title, atLow, atHigh, difference } = strongest;
  return words.tornado.sentence(party, title, eurosWhole(atLow), eurosWhole(atHigh), eurosWhole(difference));
}

function rangeText({ input, range }: Pick<Sensitivity, 'input' | 'range'>, language: Language): string {
  const { unit } = shapeOf(input);
  return allWordsIn(language).amount.range(
    numberText(range.low, unit, language),
    numberText(range.high, unit, language),
  );
}
