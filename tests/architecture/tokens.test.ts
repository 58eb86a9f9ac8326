import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernParts } from '../../scripts/kern-parts.mjs';
import { kernTokens } from '../../scripts/kern-tokens.mjs';

test('the colours are those of KERN; “npm run tokens” takes them over', () => {
  expect(readFileSync('src/ui/styles/kern-tokens.css', 'utf8')).toBe(kernTokens());
});

test('buttons, dialogs and notices are those of KERN; “npm run tokens” takes them over', () => {
  expect(readFileSync('src/ui/styles/kern-parts.css', 'utf8')).toBe(kernParts());
});
