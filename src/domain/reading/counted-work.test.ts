import { expect, test } from 'vitest';
import { readers } from './read.ts';
import { readingOf } from './text/sentences.ts';
import type { Token } from './text/token.ts';
import { tokensOf } from './text/tokens.ts';

/** How often reading a text asks for one of its tokens: what it costs, whatever else the machine is busy with. */
function workOn(text: string): number {
  let asked = 0;
  const counted: readonly Token[] = new Proxy(tokensOf(text), {
    get: (tokens, place, receiver): unknown => {
      asked += 1;
      return Reflect.get(tokens, place, receiver);
    },
  });
  const reading = readingOf(counted);
  for (const reader of readers) reader(reading);
  return asked;
}

test.for(['1,', ' 1', '5.000, ', '5 € ', '5 bis ', 'und ', 'nicht kein ', 'stellt ', '('])(
  'twice as many “%s” are twice the work',
  (part) => {
    const once = workOn(part.repeat(400));
    expect(workOn(part.repeat(800)) / once).toBeLessThan(2.1);
  },
);

test.for(['1,', ' 1', '5.000, ', '5 bis '])(
  '“%s” that no word counts costs a few looks for each token',
  (part) => {
    const tokens = tokensOf(part.repeat(400)).length;
    expect(workOn(part.repeat(400)) / tokens).toBeLessThan(30);
  },
);
