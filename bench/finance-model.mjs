// How long the finance model takes for 5,000 sets of inputs, each through all that a page would ask of it.
// Runs alone, too: `node bench/finance-model.mjs`. A bench and never a test: it says what is.
import { pathToFileURL } from 'node:url';
import { breakEvensOf } from '../src/domain/limits/break-even.ts';
import { impactOf } from '../src/domain/finance/budget-impact.ts';
import { monthAt } from '../src/domain/value/calendar.ts';
import { followUpCost } from '../src/domain/finance/follow-up.ts';
import { instrumentsByYear } from '../src/domain/finance/instrument.ts';
import { liquidityOf } from '../src/domain/cash/liquidity.ts';
import { paymentsOf } from '../src/domain/cash/payments.ts';
import { sensitivitiesOf } from '../src/domain/limits/sensitivity.ts';
import { median } from './statistics.mjs';

const SETS = 5000;
const ROUNDS = 7;

// A linear congruential generator with a fixed seed: every run asks the same.
function numbersFrom(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % (most + 1);
  };
}

const assumed = (value) => ({ status: 'assumed', value, assumption: { by: 'reader' } });

function scenarioFrom(upTo) {
  const range = (most) => {
    const [low, best, high] = [upTo(most), upTo(most), upTo(most)].toSorted((a, b) => a - b);
    return { low, best, high };
  };
  const cap = upTo(2) === 0 ? range(100_000_000) : undefined;
  const terms = [
    { type: 'full', cap },
    { type: 'proportional', rate: range(10_000), base: upTo(1) === 0 ? 'eligible' : 'total', cap },
    { type: 'gap', ownMinimum: range(10_000_000), cap },
    { type: 'fixed', sum: range(10_000_000), per: upTo(1) === 0 ? 'post-year' : 'grant', cap },
  ][upTo(3)];
  const january = 2019 * 12;
  const begin = range(11);
  const participant = {
    party: 'town',
    posts: assumed(range(2000)),
    staffCost: assumed(range(10_000_000)),
    otherCost: assumed(range(2_000_000)),
    otherEligible: assumed(range(10_000)),
    firstMonth: assumed({
      earliest: monthAt(january + begin.low),
      best: monthAt(january + begin.best),
      latest: monthAt(january + begin.high),
    }),
    lastMonth: assumed(monthAt(january + 11 + upTo(36))),
    thirdParty: assumed(range(10_000_000)),
    inKind: assumed(range(5_000_000)),
    inPlan: assumed(range(5_000_000)),
    headroom: assumed(range(20_000_000)),
    drawdown: assumed(upTo(1) === 0 ? { rhythm: 'quarterly' } : { rhythm: 'monthly', lag: upTo(6) }),
    councilThreshold: assumed(upTo(5_000_000)),
  };
  const title = { de: 'Szenario', en: 'Scenario' };
  return { id: 'x', title, fiscalYear: 2019, terms: assumed(terms), participants: [participant] };
}

// The page computes it once, and what follows from it takes it as it is.
const impacts = new Map();

const parts = {
  impact: (scenario, participant) => {
    const impact = impactOf(scenario, participant);
    impacts.set(scenario, impact);
    return impact;
  },
  breakEvens: breakEvensOf,
  sensitivities: sensitivitiesOf,
  instruments: (scenario, participant) =>
    instrumentsByYear(scenario, participant, impacts.get(scenario), '2018-11-05'),
  liquidity: liquidityOf,
  payments: (scenario, participant) => paymentsOf(scenario, [participant], 'own'),
  followUp: (_, participant) => followUpCost(participant),
};

/** Median milliseconds for all sets, for the whole model and for each part of it. */
export function financeModel(sets = SETS, rounds = ROUNDS) {
  const upTo = numbersFrom(367);
  const scenarios = Array.from({ length: sets }, () => scenarioFrom(upTo));
  const taken = Array.from({ length: rounds }, () => {
    // What was worked out for a scenario is kept with it: each round begins with others.
    const fresh = scenarios.map((scenario) => ({ ...scenario }));
    return Object.entries(parts).map(([name, part]) => {
      const start = performance.now();
      let unknown = 0;
      for (const scenario of fresh) if (!part(scenario, scenario.participants[0])) unknown += 1;
      const ms = performance.now() - start;
      if (unknown > 0) throw new Error(`${name}: ${unknown} of ${sets} sets gave nothing`);
      return ms;
    });
  });
  const names = Object.keys(parts);
  return {
    sets,
    ms: median(taken.map((round) => round.reduce((sum, ms) => sum + ms, 0))),
    parts: Object.fromEntries(names.map((name, index) => [name, median(taken.map((round) => round[index]))])),
  };
}

const TOWNS = 12;
const LAST_MONTH = '2024-12';
const STEPS = 60;

/** Median milliseconds for one step of a slider where 12 municipalities run through 6 years, each year asked for. */
export function manyTowns(steps = STEPS) {
  const upTo = numbersFrom(368);
  const participants = Array.from({ length: TOWNS }, (_, index) => ({
    ...scenarioFrom(upTo).participants[0],
    party: `town-${index}`,
    lastMonth: assumed(LAST_MONTH),
  }));
  const base = { ...scenarioFrom(upTo), participants };
  const taken = Array.from({ length: steps }, (_, index) => {
    const rate = { low: 5000, best: 5000 + index * 50, high: 9000 };
    const scenario = { ...base, terms: assumed({ type: 'proportional', rate, base: 'eligible' }) };
    const start = performance.now();
    const years = participants.flatMap((participant) => {
      for (const part of Object.values(parts)) part(scenario, participant);
      return [2019, 2020, 2021, 2022, 2023, 2024].map((year) => impactOf(scenario, participant, year));
    });
    paymentsOf(scenario, participants, 'own');
    if (years.some(({ cash }) => cash === undefined)) throw new Error('a year has no own contribution');
    return performance.now() - start;
  });
  return { towns: TOWNS, years: 6, ms: median(taken) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { sets, ms, parts: each } = financeModel();
  process.stdout.write(`finance model, ${sets} sets of inputs: ${ms.toFixed(0)} ms\n`);
  const many = manyTowns();
  process.stdout.write(`one step of ${many.towns} towns in ${many.years} years: ${many.ms.toFixed(1)} ms\n`);
  for (const [name, part] of Object.entries(each)) process.stdout.write(`  ${name} ${part.toFixed(0)} ms\n`);
}
