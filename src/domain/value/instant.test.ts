import { expect, test } from 'vitest';
import { instant, isInstant } from './instant.ts';

test.for(['2026-11-28T08:30:00Z', '2024-02-29T23:59:59.999Z'])('%s is a moment', (text) => {
  expect(instant(text)).toBe(text);
});

test.for([
  '2026-02-29T08:30:00Z',
  '2026-11-28T24:00:00Z',
  '2026-11-28T08:60:00Z',
  '2026-11-28T08:30:60Z',
  '2026-11-28T08:30:00+01:00',
  '2026-11-28',
  '',
])('%s is none', (text) => {
  expect(isInstant(text)).toBe(false);
  expect(() => instant(text)).toThrow(RangeError);
});
