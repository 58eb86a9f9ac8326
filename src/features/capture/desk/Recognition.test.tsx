import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foundIn } from '#domain/capture/finding.ts';
import { useFindings } from './use-findings.ts';

/** A worker that waits until a test has it answer, or break. */
class Waiting extends EventTarget {
  static all: Waiting[] = [];
  readonly asked: unknown[] = [];
  isEnded = false;
  constructor() {
    super();
    Waiting.all.push(this);
  }
  postMessage(text: unknown) {
    this.asked.push(text);
  }
  terminate() {
    this.isEnded = true;
  }
  says(event: Event) {
    act(() => void this.dispatchEvent(event));
  }
}

const text = 'Das Land stellt im Jahr 2020 zusätzliche Mittel in Aussicht.';
const another = 'Der Eigenanteil beträgt 10.000 €.';
const found = foundIn(text);

beforeEach(() => {
  Waiting.all = [];
  vi.stubGlobal('Worker', Waiting);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const looked = () => {
  const { result, rerender, unmount } = renderHook(useFindings, { initialProps: text });
  const [worker] = Waiting.all;
  if (!worker) throw new Error('nothing was asked');
  return { result, rerender, unmount, worker };
};
const answer = () => new MessageEvent('message', { data: found });

test('a paper is looked through beside the page, once for all key strokes, and says so meanwhile', () => {
  const { result, rerender, worker } = looked();
  expect(result.current).toEqual({ state: 'reading', findings: [] });
  worker.says(answer());
  expect(result.current).toEqual({ state: 'read', findings: found });
  rerender(text);
  expect(Waiting.all.map(({ asked }) => asked)).toEqual([[text]]);
  expect(worker.isEnded).toBe(true);
});

test('what comes of a paper that is not looked at any more is dropped', () => {
  const { result, rerender, unmount, worker } = looked();
  rerender(another);
  expect(worker.isEnded).toBe(true);
  expect(result.current.state).toBe('reading');
  Waiting.all[1]?.says(new MessageEvent('message', { data: foundIn(another) }));
  worker.says(answer());
  expect(result.current.findings).toEqual(foundIn(another));
  unmount();
  expect(Waiting.all.every(({ isEnded }) => isEnded)).toBe(true);
});

test('where its script does not come, the page looks itself', () => {
  const { result, worker } = looked();
  worker.says(new Event('error'));
  expect(result.current).toEqual({ state: 'read', findings: found });
});

test('what breaks it, or takes too long, is given up', () => {
  vi.useFakeTimers();
  const { result, rerender, worker } = looked();
  worker.says(new ErrorEvent('error'));
  expect(result.current).toEqual({ state: 'given-up', findings: [] });
  rerender(another);
  act(() => void vi.advanceTimersByTime(30_000));
  expect(result.current.state).toBe('given-up');
  expect(Waiting.all[1]?.isEnded).toBe(true);
});
