import { authorsSchema, deskBeginSchema, deskStepSchema, factFormSchema } from '#contract/kept-desk.ts';
import type { Step } from '#domain/capture/desk.ts';
import type { DeskBegin, FactForm, KeptDesk } from '#domain/capture/kept-desk.ts';
import { parsed } from './http.ts';
import { waitingFiles, waitingSaves } from './waiting.ts';
import { ApiError, type Problem, problemOf } from './problem.ts';

/**
 * The one door to what is kept of reading desks. Each step is an entry of its own, and what was taken in last is the
 * entry that says how many stand: whenever the page goes, each entry is there whole or not at all, and a step that was
 * not counted was not made. The browser writes these entries before it goes on, so that a key stroke is kept at once.
 */
const prefix = 'foerderlage.desk.';
const entry = (id: string, name: string): string => `${prefix}${id}.${name}`;

/** Whether the browser took it; what it did not take is there until the page goes. */
export type Kept = { readonly isKept: boolean };

export const keepBegin = (begin: DeskBegin): Kept =>
  written([
    [entry(begin.id, 'standing'), '0/0'],
    [entry(begin.id, 'begin'), JSON.stringify(begin)],
  ]);

/** Keeps with what a desk goes on after a save; its steps stand as they do. */
export const keepBase = (begin: DeskBegin): Kept =>
  written([[entry(begin.id, 'begin'), JSON.stringify(begin)]]);

/** Keeps a step that was made when so many stood; those that were undone before it count no more. */
export const keepStep = (id: string, step: Step, before: number): Kept =>
  written([
    [entry(id, `step.${before}`), JSON.stringify(step)],
    [entry(id, 'standing'), `${before + 1}/${before + 1}`],
    [entry(id, 'form'), ''],
  ]);

/** Keeps how many of the steps stand, after one was undone or done again. */
export const keepStanding = (id: string, standing: number, count: number): Kept =>
  written([[entry(id, 'standing'), `${standing}/${count}`]]);

/** Keeps what is being written, at each key stroke. */
export const keepForm = (id: string, form: FactForm | undefined): Kept =>
  written([[entry(id, 'form'), form ? JSON.stringify(form) : '']]);

/** Desks by their ids, the one that was begun first in front. */
export function deskIds(): readonly string[] {
  return entries().flatMap((name) => {
    const id = name.startsWith(prefix) && name.endsWith('.begin') && name.slice(prefix.length, -6);
    return id ? [id] : [];
  });
}

/** Takes a desk away with everything that was kept of it. */
export function forgetDesk(id: string): void {
  const begin = entry(id, 'begin');
  // Its beginning goes first: what is left of a desk without one is none.
  for (const name of [begin, ...entries().filter((each) => each.startsWith(entry(id, '')))]) {
    localStorage.removeItem(name);
  }
  waitingSaves.forget(id);
  waitingFiles.forget(id);
}

type Read = { readonly desk: KeptDesk } | { readonly problem: Problem } | undefined;

/** A desk as it was kept, judged like an answer of the data service; undefined where there is none. */
export function readDesk(id: string): Read {
  const begin = text(id, 'begin');
  if (begin === undefined) return undefined;
  try {
    const { standing, count } = standingIn(text(id, 'standing') ?? '0/0');
    const steps = Array.from({ length: count }, (_, index) =>
      parsed(JSON.parse(text(id, `step.${index}`) ?? 'null'), deskStepSchema),
    );
    const form = text(id, 'form');
    return {
      desk: {
        ...parsed(JSON.parse(begin), deskBeginSchema),
        steps,
        standing,
        form: form ? parsed(JSON.parse(form), factFormSchema) : undefined,
      },
    };
  } catch (error) {
    const isOurs = error instanceof ApiError;
    return { problem: isOurs ? problemOf(error) : { kind: 'malformed', defects: [notJson] } };
  }
}

const notJson = { place: '', rule: 'not-json' } as const;

function standingIn(words: string): { readonly standing: number; readonly count: number } {
  const [standing = 0, count = 0] = words.split('/').map(Number);
  return { standing, count };
}

/** Calls back when another tab wrote something of a desk; gives back how to stop. */
export function followDesk(id: string, onChange: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    const isOurs = ['begin', 'standing', 'form'].some((name) => key === entry(id, name));
    if (key === null || isOurs) onChange();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

const authorsKey = 'foerderlage.authors';

/** Remembers who saves in this browser, so that one key is enough from then on. */
export const keepAuthors = (authors: { readonly author: string; readonly releasedBy: string }): Kept =>
  written([[authorsKey, JSON.stringify(authors)]]);

export function keptAuthors(): { readonly author: string; readonly releasedBy: string } | undefined {
  try {
    return parsed(JSON.parse(localStorage.getItem(authorsKey) ?? 'null'), authorsSchema);
  } catch {
    return undefined;
  }
}

function written(items: readonly (readonly [name: string, text: string])[]): Kept {
  try {
    for (const [name, words] of items) localStorage.setItem(name, words);
    return { isKept: true };
  } catch {
    return { isKept: false };
  }
}

function text(id: string, name: string): string | undefined {
  try {
    return localStorage.getItem(entry(id, name)) ?? undefined;
  } catch {
    return undefined;
  }
}

function entries(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
