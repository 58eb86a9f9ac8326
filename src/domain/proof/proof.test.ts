import { expect, test } from 'vitest';
import { assumptionProof, everybody, factProof, proofOf } from './proof.ts';

test('a figure that rests on a fact leads back to the fact', () => {
  expect(proofOf(factProof('planning-cost'))).toEqual({ kind: 'fact', fact: 'planning-cost' });
});

const inScenario = { kind: 'assumption', scenario: 'b', party: 'stadt-eschweiler' } as const;

test('a figure that rests on assumptions leads back to the scenario and the municipality', () => {
  const id = assumptionProof('b', 'stadt-eschweiler');
  expect(proofOf(id)).toEqual({ ...inScenario, asked: undefined });
});

test('and to what was asked about', () => {
  const asked = { kind: 'swing', input: 'posts' } as const;
  expect(proofOf(assumptionProof('b', 'stadt-eschweiler', asked))).toEqual({ ...inScenario, asked });
  expect(proofOf('b/stadt-eschweiler/other/things')).toEqual({ ...inScenario, asked: 'other' });
  expect(proofOf('b/stadt-eschweiler/nothing')).toEqual({ ...inScenario, asked: undefined });
});

test('what all municipalities bear leads back to everybody', () => {
  expect(proofOf(assumptionProof('b:preset', everybody, 'cost'))).toEqual({
    kind: 'assumption',
    scenario: 'b:preset',
    party: '*',
    asked: 'cost',
  });
});
