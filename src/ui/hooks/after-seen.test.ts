import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterSeen } from './after-seen.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a picture that is not drawn in time is given up once', () => {
  const giveUp = vi.fn<() => void>();
  afterSeen(12, giveUp);
  vi.advanceTimersByTime(11_999);
  expect(giveUp).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(giveUp).toHaveBeenCalledTimes(1);
});

test('a picture that is there, or let go of, is not given up', () => {
  const giveUp = vi.fn<() => void>();
  const stop = afterSeen(12, giveUp);
  vi.advanceTimersByTime(11_000);
  stop();
  vi.advanceTimersByTime(60_000);
  expect(giveUp).not.toHaveBeenCalled();
});

test('time in which nobody looks does not count: browsers draw nothing then', () => {
  const giveUp = vi.fn<() => void>();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  afterSeen(12, giveUp);
  vi.advanceTimersByTime(3_600_000);
  expect(giveUp).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  vi.advanceTimersByTime(12_000);
  expect(giveUp).toHaveBeenCalledTimes(1);
});
