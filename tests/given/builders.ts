import { initiativeSchema } from '#contract/initiative.ts';
import { type ImpreciseDate, isoDate, yearMonth } from '#domain/value/calendar.ts';
import type { Fact, Initiative, Source } from '#domain/document/initiative.ts';
import type { Content } from '#domain/document/content.ts';
import type { MoneyLine } from '#domain/document/money-line.ts';
import { ofYear } from '#domain/document/period.ts';
import type { Assumed, Localized } from '#domain/value/knowledge.ts';
import { basisPoints, cents } from '#domain/value/money.ts';
import type { Participant, Scenario, ScenarioTerms } from '#domain/document/scenario.ts';
import { certain, hundredths } from '#domain/value/amount.ts';
import { type Snapshot, snapshotAt } from '#domain/as-of/as-of.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';

/** The first initiative as the pages get it: through the contract. */
export const seed: Initiative = initiativeSchema.parse(gemeinsamKlappts);

export const seedAt = (day: string): Snapshot => snapshotAt(seed, isoDate(day));

/** What has to be there for the test to say anything. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing is given here');
  return value;
}

export const said = (text: string): Localized => ({ de: text, en: `${text} (en)` });

export const notStated: ImpreciseDate = { precision: 'not-stated' };
export const onDay = (day: string): ImpreciseDate => ({ precision: 'day', day: isoDate(day) });
export const byDay = (day: string): ImpreciseDate => ({ precision: 'by', day: isoDate(day) });
export const inYear = (year: number): ImpreciseDate => ({ precision: 'within-year', year });
export const endOf = (year: number): ImpreciseDate => ({ precision: 'end-of-year', year });

export const paper: Source = {
  id: 'paper',
  type: 'council-paper',
  title: said('Vorlage'),
  publisher: said('Stadt'),
  date: onDay('2018-11-05'),
  inHand: true,
};

/** A confirmed fact of the paper, known since 2018-11-05 unless told otherwise. */
export function factOf(id: string, told: Partial<Fact> = {}): Fact {
  return {
    id,
    knownFrom: onDay('2018-11-05'),
    supersedes: [],
    status: 'confirmed',
    statement: said(id),
    evidence: { source: 'paper', section: said('Sachverhalt'), quote: 'wörtlich' },
    contents: [],
    ...told,
  };
}

export const stating = (id: string, ...contents: readonly Content[]): Fact => factOf(id, { contents });

export function initiativeOf(facts: readonly Fact[], told: Partial<Initiative> = {}): Initiative {
  return {
    version: 2,
    id: 'initiative',
    title: said('Initiative'),
    defaultAsOf: isoDate('2018-11-05'),
    parties: [
      { id: 'town', kind: 'municipality', name: said('Stadt') },
      { id: 'district', kind: 'district', name: said('Kreis') },
    ],
    sources: [paper],
    facts,
    questions: [],
    scenarios: [],
    ...told,
  };
}

/** A money line as far as a test cares; a year stands for the period that is that year. */
export type ToldMoney = Partial<MoneyLine> & { readonly fiscalYear?: number };

/** State funding of 2019 for the phase `implementation`, without a stated amount unless told otherwise. */
export const moneyOf = ({ fiscalYear = 2019, ...told }: ToldMoney = {}): Content => ({
  about: 'money',
  line: 'line',
  role: 'state-funding',
  phase: 'implementation',
  period: ofYear(fiscalYear),
  payers: ['town'],
  title: said('Landesmittel'),
  amount: { kind: 'unknown', reason: 'not-stated' },
  ...told,
});

export const assuming = <T>(value: T): Assumed<T> => ({
  status: 'assumed',
  value,
  assumption: { author: 'Kämmerei', reason: said('frei gewählt') },
});
export const month = (number: number) => yearMonth(`2019-${String(number).padStart(2, '0')}`);

/** Half a post from April to December 2019 at 70.000 EUR, with 9.700 EUR that are not eligible. */
export const participantOf = (party: string): Participant => ({
  party,
  posts: assuming(certain(hundredths(50))),
  staffCost: assuming(certain(cents(70_000_00))),
  otherCost: assuming(certain(cents(9_700_00))),
  firstMonth: assuming({ earliest: month(4), best: month(4), latest: month(4) }),
  lastMonth: assuming(month(12)),
  otherEligible: assuming(certain(basisPoints(0))),
  thirdParty: assuming(certain(cents(0))),
  inKind: assuming(certain(cents(0))),
  inPlan: assuming(certain(cents(0))),
  headroom: assuming(certain(cents(15_000_00))),
  drawdown: assuming({ rhythm: 'monthly', lag: 2 }),
  councilThreshold: { status: 'not-stated' },
});

/** The state pays this share of the eligible cost. */
export const stateShare = (rate: number): ScenarioTerms => ({
  type: 'proportional',
  rate: certain(basisPoints(rate)),
  base: 'eligible',
});

export const scenarioOn = (terms: ScenarioTerms, participants: readonly Participant[]): Scenario => ({
  id: 'scenario',
  title: said('Szenario'),
  fiscalYear: 2019,
  terms: assuming(terms),
  participants,
});
