import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { FactForm } from '#domain/capture/kept-desk.ts';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import type { Selected } from '../paper/selected-words.ts';
import type { DeskUse } from './use-desk.ts';

type Places = {
  readonly paper: RefObject<{ focus: () => void } | null>;
  readonly form: RefObject<HTMLFormElement | null>;
};

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

/** What the hand does at a desk, by button or by key; what was done is said, and the focus stays with the paper. */
export function useMoves(desk: DeskUse, { paper, form }: Places, save: () => void) {
  const words = captureWordsIn(useLanguage());
  const [said, setSaid] = useState('');
  const [selected, setSelected] = useState<Selected>();
  const { looking, findings, open } = desk;
  const place =
    looking.kind === 'finding' ? looking.finding.start : looking.kind === 'own' ? looking.start : undefined;

  const go = (by: 1 | -1) => {
    const left = open.length > 0 ? open : findings;
    const at = looking.kind === 'finding' ? left.indexOf(looking.finding) : -1;
    const near =
      at !== -1
        ? left[(at + by + left.length) % left.length]
        : by === 1
          ? (left.find(({ start }) => start >= (place ?? 0)) ?? left[0])
          : (left.findLast(({ start }) => start <= (place ?? 0)) ?? left.at(-1));
    if (near) desk.look({ kind: 'finding', finding: near });
  };
  const takeOver = (taken: FactForm) => {
    if (!desk.takeOver(taken)) return;
    setSaid(words.finding.taken(taken.fact.statement.de));
    setSelected(undefined);
    paper.current?.focus();
  };
  const refuse = () => {
    if (looking.kind !== 'finding') return;
    desk.refuse(looking.finding);
    setSaid(words.finding.refused);
    paper.current?.focus();
  };
  const reconsider = () => {
    if (looking.kind === 'finding') desk.step([{ kind: 'reconsider', passage: looking.finding.key }]);
  };
  const undo = () => {
    desk.undo();
    setSaid(words.bar.undone);
  };
  const redo = () => {
    desk.redo();
    setSaid(words.bar.redone);
  };
  const own = () => {
    if (!selected) return;
    const section = findings.findLast(({ start }) => start <= selected.start)?.section;
    desk.look({ kind: 'own', ...selected, section });
    setSelected(undefined);
    requestAnimationFrame(() => form.current?.querySelector('textarea')?.focus());
  };
  const submit = () => form.current?.requestSubmit();

  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const inField = isField(event.target);
    const act = (): (() => void) | undefined => {
      if (isCommand && key === 's') return save;
      if (isCommand && key === 'enter') return submit;
      if (key === 'escape' && inField) return () => paper.current?.focus();
      if (inField || event.defaultPrevented) return undefined;
      if (isCommand) return key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : undefined;
      if (event.altKey) return undefined;
      if (key === 'n') return () => go(1);
      if (key === 'p') return () => go(-1);
      if (key === 'a') return own;
      if (isControl(event.target)) return undefined;
      return key === 'enter' ? (selected ? own : submit) : key === ' ' ? refuse : undefined;
    };
    const done = act();
    if (!done) return;
    event.preventDefault();
    done();
  };
  return {
    said,
    save,
    selected,
    select: setSelected,
    go,
    takeOver,
    refuse,
    reconsider,
    submit,
    own,
    onKeyDown,
  };
}
export type Moves = ReturnType<typeof useMoves>;
