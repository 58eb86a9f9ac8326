import fc from 'fast-check';
import { type Content, articles, commitmentStrengths, coverKinds } from '#domain/document/content.ts';
import { decisionKinds } from '#domain/document/decision.ts';
import { moneyOrigins } from '#domain/document/money-line.ts';
import { moneyRoleNames } from '#domain/document/money-roles.ts';
import { moneyStageNames } from '#domain/document/money-stages.ts';
import { anyText as title } from './arbitrary-evidence.ts';
import { anyAmount } from './arbitraries.ts';
import { anyImpreciseDate, anyPeriod } from './arbitrary-periods.ts';
import { anyStep } from './arbitrary-questions.ts';
import { moneyOf } from './builders.ts';

const actors = fc.subarray(['town', 'district'], { minLength: 1 });
const actor = fc.constantFrom('town', 'district');
const phase = fc.constantFrom('planning', 'implementation');
const article = fc.option(fc.constantFrom(...articles), { nil: undefined });

export const anyCommitment: fc.Arbitrary<Content> = fc.record({
  about: fc.constant('commitment'),
  commitment: fc.constant('interest'),
  actors,
  strength: fc.constantFrom(...commitmentStrengths),
  made: anyImpreciseDate,
  title,
});

/** What a fact may state besides its amount and its commitment. */
export const otherContent: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ about: fc.constant('milestone'), title, date: anyImpreciseDate, step: anyStep }),
  fc.record({ about: fc.constant('in-brief'), order: fc.nat(3), text: title }),
  fc.record({
    about: fc.constant('milestone'),
    title,
    date: anyImpreciseDate,
    unlocks: fc.constant(['line']),
  }),
  fc.record({ about: fc.constant('phase-begin'), phase, date: anyImpreciseDate }),
  fc.record({ about: fc.constant('phase-end'), phase, date: anyImpreciseDate }),
  fc.record({
    about: fc.constant('commitment-term'),
    commitment: fc.constant('interest'),
    duty: title,
    article,
    until: anyImpreciseDate,
  }),
  fc.record({ about: fc.constant('duty'), actor, title, due: anyImpreciseDate, step: anyStep }),
  fc.record({
    about: fc.constant('decision'),
    kind: fc.constantFrom(...decisionKinds),
    body: title,
    day: fc.option(anyImpreciseDate, { nil: undefined }),
    legalBasis: fc.option(title, { nil: undefined }),
    amount: fc.option(anyAmount, { nil: undefined }),
  }),
  fc
    .record({
      role: fc.constantFrom(...moneyRoleNames),
      phase,
      period: anyPeriod,
      stage: fc.option(fc.constantFrom(...moneyStageNames), { nil: undefined }),
      origin: fc.option(fc.constantFrom(...moneyOrigins), { nil: undefined }),
      payers: actors,
      beneficiaries: fc.option(actors, { nil: undefined }),
      partOf: fc.option(fc.constant('line-1'), { nil: undefined }),
      title,
    })
    .map(moneyOf),
  fc.record({ about: fc.constant('condition'), line: fc.constant('line') }),
  fc.record({ about: fc.constant('phase-condition'), phase }),
  fc.record({ about: fc.constant('cover'), line: fc.constant('line'), by: fc.constantFrom(...coverKinds) }),
  fc.record({
    about: fc.constantFrom('commitment-condition', 'commitment-trigger'),
    commitment: fc.constant('interest'),
  }),
  fc.record({
    about: fc.constant('commitment-exit'),
    commitment: fc.constant('interest'),
    by: fc.option(anyImpreciseDate, { nil: undefined }),
  }),
  fc.record({ about: fc.constant('contact'), party: actor, office: title }),
);
