import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEcho } from './use-echo.ts';

/** A control, the value that the page shows, and what the control shows of it. */
function control(first: number) {
  const { result, rerender } = renderHook(({ value }) => useEcho(value), { initialProps: { value: first } });
  return {
    shown: () => result.current[0],
    move: (next: number) => act(() => result.current[1](next)),
    arrive: (value: number) => rerender({ value }),
  };
}

test('a control shows its own value before the page has caught up', () => {
  const slider = control(20);
  slider.move(21);
  expect(slider.shown()).toBe(21);
});

test('steps that arrive late do not pull it back', () => {
  const slider = control(20);
  for (const step of [21, 22, 23]) slider.move(step);
  slider.arrive(21);
  expect(slider.shown()).toBe(23);
  slider.arrive(23);
  expect(slider.shown()).toBe(23);
});

test('a value from elsewhere is taken over, even while the control waits for its own', () => {
  const slider = control(20);
  slider.move(21);
  slider.arrive(50);
  expect(slider.shown()).toBe(50);
});

test('what arrived is not waited for again', () => {
  const slider = control(20);
  slider.move(30);
  slider.arrive(30);
  slider.arrive(20);
  expect(slider.shown()).toBe(20);
});

test('moved back to where the page still is, it waits for nothing', () => {
  const slider = control(20);
  slider.move(21);
  slider.move(20);
  expect(slider.shown()).toBe(20);
  slider.arrive(21);
  expect(slider.shown()).toBe(21);
});
