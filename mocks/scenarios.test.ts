import { expect, test } from 'vitest';
import { faultNamed } from './scenarios.ts';

test.for([
  ['?fault=slow', 'slow'],
  ['?fault=toString', undefined],
  ['?fault=', undefined],
  ['', undefined],
] as const)('the address “%s” asks for the fault %s', ([search, fault]) => {
  expect(faultNamed(search)).toBe(fault);
});
