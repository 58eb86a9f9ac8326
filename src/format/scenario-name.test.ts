import { expect, test } from 'vitest';
import { given, seed } from '#tests/given/builders.ts';
import { scenarioTitle } from './scenario-name.ts';

const scenario = given(seed.scenarios.find(({ id }) => id === 'b'));

test.each([
  ['de', 'Szenario B: Anteilfinanzierung 80/20'],
  ['en', 'Scenario B: Proportional 80/20'],
] as const)('in %s a scenario as it was assumed bears its title: “%s”', (language, title) => {
  expect(scenarioTitle({ scenario, isChanged: false }, language)).toBe(title);
});

test.each([
  ['de', 'Szenario B, geändert (abgeleitet aus: Anteilfinanzierung 80/20)'],
  ['en', 'Scenario B, changed (made from: Proportional 80/20)'],
] as const)('in %s a changed one names its title only as what it was made from: “%s”', (language, title) => {
  expect(scenarioTitle({ scenario, isChanged: true }, language)).toBe(title);
});
