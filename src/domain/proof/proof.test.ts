import { expect, test } from 'vitest';
import { assumptionProof, everybody, factProof, provenFacts } from './proof.ts';

test('a figure that rests on a fact leads back to the fact', () => {
  expect(factProof('planning-cost')).toEqual({ kind: 'fact', fact: 'planning-cost' });
});

const inScenario = { kind: 'assumption', scenario: 'b', party: 'stadt-eschweiler', isPreset: false } as const;

test('a figure that rests on assumptions leads back to the scenario, the municipality and the figure', () => {
  const figure = { kind: 'difference', input: 'posts' } as const;
  expect(assumptionProof('b', 'stadt-eschweiler')).toEqual({ ...inScenario, figure: undefined });
  expect(assumptionProof('b', 'stadt-eschweiler', figure)).toEqual({ ...inScenario, figure });
});

test('what all municipalities bear by the scenario of the document leads back to everybody and to the preset', () => {
  expect(assumptionProof('b', everybody, 'cost', { isPreset: true })).toEqual({
    ...inScenario,
    party: '*',
    figure: 'cost',
    isPreset: true,
  });
});

test('the facts among several proofs stand in their order', () => {
  expect(provenFacts([factProof('two'), assumptionProof('b', everybody), factProof('one')])).toEqual([
    'two',
    'one',
  ]);
});
