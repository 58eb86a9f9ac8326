import { expect, test } from 'vitest';
import { assumptionProof, factProof, proofOf } from './proof.ts';

test('a figure that rests on a fact leads back to the fact', () => {
  expect(proofOf(factProof('planning-cost'))).toEqual({ kind: 'fact', fact: 'planning-cost' });
});

test('a figure that rests on assumptions leads back to the scenario and the municipality', () => {
  const id = assumptionProof('b', 'stadt-eschweiler');
  expect(proofOf(id)).toEqual({ kind: 'assumption', scenario: 'b', party: 'stadt-eschweiler' });
});
