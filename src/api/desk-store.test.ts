import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { begunWith, steppedBack, workOf, worked } from '#domain/capture/desk.ts';
import type { DeskBegin, KeptDesk } from '#domain/capture/kept-desk.ts';
import { anySteps } from '#tests/given/arbitrary-steps.ts';
import { factOf, initiativeOf, said } from '#tests/given/builders.ts';
import {
  deskIds,
  followDesk,
  forgetDesk,
  keepBegin,
  keepForm,
  keepStanding,
  keepStep,
  readDesk,
} from './desk-store.ts';

const begin: DeskBegin = {
  id: 'eschweiler',
  document: initiativeOf([factOf('fact-0')], { texts: { paper: ['Das Land zahlt.'] } }),
  paper: { source: 'paper' },
};
const form = { fact: factOf('half'), parties: [], texts: { knownFrom: '31.02.' } };
const step = [{ kind: 'title', title: said('Neu') }] as const;

function deskRead(id = begin.id): KeptDesk {
  const read = readDesk(id);
  if (!read || !('desk' in read)) throw new Error('no desk is kept');
  return read.desk;
}
const workRead = () => {
  const { document, steps, standing } = deskRead();
  return workOf({ document, refused: [] }, steps, standing);
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a desk is there again as it was left: its paper, every step, and the words that were being written', () => {
  keepBegin(begin);
  keepStep(begin.id, step, 0);
  keepForm(begin.id, form);
  expect(deskRead()).toEqual({ ...begin, steps: [step], standing: 1, form });
  expect(deskIds()).toEqual(['eschweiler']);
});

test('a step that was made puts an end to what was being written for it', () => {
  keepBegin(begin);
  keepForm(begin.id, form);
  keepStep(begin.id, step, 0);
  expect(deskRead().form).toBeUndefined();
});

test('whatever was done and undone at a desk is read again with the same to undo and to do again', () => {
  fc.assert(
    fc.property(anySteps, fc.array(fc.boolean(), { maxLength: 12 }), (steps, moves) => {
      localStorage.clear();
      keepBegin(begin);
      let work = begunWith({ document: begin.document, refused: [] });
      const left = [...steps];
      for (const isBack of moves) {
        const next = isBack ? undefined : left.shift();
        const before = work;
        work = next ? worked(work, next) : steppedBack(work);
        const standing = work.done.length;
        if (next && work !== before) keepStep(begin.id, next, standing - 1);
        else keepStanding(begin.id, standing, standing + work.undone.length);
      }
      expect(workRead()).toEqual(work);
    }),
  );
});

describe('when the page goes in the middle of writing', () => {
  test('every entry may be the last one: the desk is as before the step, or as after it', () => {
    const writing = vi.spyOn(Storage.prototype, 'setItem');
    keepBegin(begin);
    const begun = writing.mock.calls.length;
    keepStep(begin.id, step, 0);
    keepForm(begin.id, form);
    keepStep(begin.id, [{ kind: 'remove', list: 'facts', id: 'fact-0' }], 1);
    const writes = [...writing.mock.calls];
    writing.mockRestore();
    const titles = writes.map((_, index) => {
      localStorage.clear();
      for (const [name, words] of writes.slice(0, index + 1)) localStorage.setItem(name, words);
      if (index + 1 < begun) return readDesk(begin.id);
      const { title, facts } = workRead().present.document;
      return `${title.de} ${facts.length}`;
    });
    expect(titles).toEqual([
      undefined,
      'Initiative 1',
      'Initiative 1',
      'Neu 1',
      'Neu 1',
      'Neu 1',
      'Neu 1',
      'Neu 0',
      'Neu 0',
    ]);
  });

  test('a full browser says that it did not take it, and what it had is whole', () => {
    keepBegin(begin);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepStep(begin.id, step, 0)).toEqual({ isKept: false });
    expect(keepForm(begin.id, form)).toEqual({ isKept: false });
    expect(deskRead()).toMatchObject({ steps: [], standing: 0, form: undefined });
  });
});

test('what somebody else wrote into the browser is judged, and named when it cannot be used', () => {
  keepBegin(begin);
  localStorage.setItem('foerderlage.desk.eschweiler.begin', '{"id":');
  expect(readDesk(begin.id)).toEqual({
    problem: { kind: 'malformed', defects: [{ place: '', rule: 'not-json' }] },
  });
  localStorage.setItem(
    'foerderlage.desk.eschweiler.begin',
    JSON.stringify({ ...begin, paper: { source: 'Paper!' } }),
  );
  expect(readDesk(begin.id)).toEqual({
    problem: { kind: 'malformed', defects: [{ place: 'paper.source', rule: 'invalid_format' }] },
  });
});

test('a desk is taken away with everything of it, and no other', () => {
  keepBegin(begin);
  keepStep(begin.id, step, 0);
  keepBegin({ ...begin, id: 'other' });
  forgetDesk(begin.id);
  expect(Object.keys(localStorage).toSorted()).toEqual([
    'foerderlage.desk.other.begin',
    'foerderlage.desk.other.standing',
  ]);
  expect(readDesk(begin.id)).toBeUndefined();
});

test('another tab that works at the same desk is heard of', () => {
  const heard = vi.fn<() => void>();
  const stop = followDesk(begin.id, heard);
  dispatchEvent(new StorageEvent('storage', { key: 'foerderlage.desk.other.standing' }));
  expect(heard).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent('storage', { key: 'foerderlage.desk.eschweiler.standing' }));
  expect(heard).toHaveBeenCalledOnce();
  stop();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(heard).toHaveBeenCalledOnce();
});
