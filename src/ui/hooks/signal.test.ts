import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { signal } from './signal.ts';

test('a component follows the value of a signal', () => {
  const count = signal(1);
  const { result } = renderHook(count.useValue);
  expect(result.current).toBe(1);
  act(() => count.set(2));
  expect(result.current).toBe(2);
});

test('whoever has left is told nothing more', () => {
  const count = signal(0);
  const told: number[] = [];
  const leave = count.subscribe(() => told.push(count.get()));
  count.set(1);
  leave();
  count.set(2);
  expect(told).toEqual([1]);
});

test('the outside is listened to while anybody follows, and once for all of them', () => {
  const log: string[] = [];
  const { subscribe } = signal(0, {
    connect: () => {
      log.push('on');
      return () => log.push('off');
    },
  });
  const first = subscribe(() => undefined);
  const second = subscribe(() => undefined);
  first();
  second();
  expect(log).toEqual(['on', 'off']);
});

test('a value that lives outside is read there', () => {
  let outside = 'a';
  let tell: (() => void) | undefined;
  const { result } = renderHook(
    signal('', {
      read: () => outside,
      connect: (announce) => {
        tell = announce;
        return () => undefined;
      },
    }).useValue,
  );
  expect(result.current).toBe('a');
  outside = 'b';
  act(() => tell?.());
  expect(result.current).toBe('b');
});
