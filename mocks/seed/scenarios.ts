import type { InitiativePayload } from '#contract/initiative.ts';

/** Table C: demo assumptions. No source gives any of these values; each says so itself. */

type Payload = InitiativePayload['scenarios'][number];

const assumed = <Value>(value: Value, de: string, en: string) => ({
  status: 'assumed' as const,
  value,
  assumption: { author: 'Demodaten', reason: { de, en } },
});
const certain = (value: number) => ({ low: value, best: value, high: value });

const participant = (
  party: string,
  posts: { low: number; best: number; high: number },
  headroom: number,
) => ({
  party,
  posts: assumed(posts, 'Stellen im Jahr 2019, frei gewählt', 'posts in 2019, chosen freely'),
  staffCost: assumed(
    { low: 65_000_00, best: 70_000_00, high: 75_000_00 },
    'Personalkosten je Stelle und Jahr, frei gewählt',
    'staff cost per post and year, chosen freely',
  ),
  otherCost: assumed(
    certain(9_700_00),
    'Sachkosten je Stelle und Jahr, nicht zuwendungsfähig, frei gewählt',
    'other cost per post and year, not eligible, chosen freely',
  ),
  firstMonth: assumed(
    { earliest: '2019-01', best: '2019-04', latest: '2019-07' },
    'Beginn im Jahr 2019, frei gewählt',
    'begin in 2019, chosen freely',
  ),
  lastMonth: assumed('2019-12', 'bis Jahresende', 'until the end of the year'),
  otherEligible: assumed(certain(0), 'Sachkosten nicht zuwendungsfähig', 'other cost is not eligible'),
  thirdParty: assumed(certain(0), 'keine Mittel Dritter', 'no third-party funds'),
  inKind: assumed(certain(0), 'vorhandenes Personal wird nicht angerechnet', 'existing staff is not counted'),
  inPlan: assumed(certain(0), 'nichts im Plan veranschlagt', 'nothing in the plan'),
  headroom: assumed(
    certain(headroom),
    'Deckung im Produktbudget, frei gewählt',
    'cover in the product budget, chosen freely',
  ),
  drawdown: assumed(
    { rhythm: 'monthly' as const, lag: 2 },
    'Auszahlung zwei Monate nach der Ausgabe, frei gewählt',
    'paid two months after the expense, chosen freely',
  ),
  councilThreshold: { status: 'not-stated' as const },
});

const participants = [
  participant('staedteregion-aachen', { low: 50, best: 100, high: 200 }, 40_000_00),
  participant('stadt-eschweiler', { low: 50, best: 50, high: 100 }, 15_000_00),
];

export const scenarios = [
  {
    id: 'a',
    title: { de: 'Land trägt alles', en: 'State pays all' },
    fiscalYear: 2019,
    terms: assumed(
      { type: 'full' },
      'Vollfinanzierung der zuwendungsfähigen Kosten',
      'full funding of eligible cost (Vollfinanzierung)',
    ),
    participants,
  },
  {
    id: 'b',
    title: { de: 'Anteilfinanzierung 80/20', en: 'Proportional 80/20' },
    fiscalYear: 2019,
    terms: assumed(
      { type: 'proportional', rate: certain(8000), base: 'eligible' },
      'Anteilfinanzierung: 80 % der zuwendungsfähigen Kosten',
      'proportional funding: 80 % of eligible cost (Anteilfinanzierung)',
    ),
    participants,
  },
  {
    id: 'c',
    title: { de: 'Festbetrag je Stelle', en: 'Fixed sum per post' },
    fiscalYear: 2019,
    terms: assumed(
      { type: 'fixed', sum: certain(50_000_00), per: 'post-year' },
      'Festbetrag: 50.000 € je Stelle und Jahr',
      'fixed sum: €50,000 per post and year (Festbetragsfinanzierung)',
    ),
    participants,
  },
] satisfies readonly Payload[];
