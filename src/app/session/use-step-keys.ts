import { useEffect, useEffectEvent } from 'react';

type Steps = { readonly earlier: (() => void) | undefined; readonly later: (() => void) | undefined };

/** Where arrow keys belong to what is typed or chosen. */
const fields =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Alt + Shift + left or right arrow steps the Stichtag from anywhere on the page but a text field and an open dialog.
 * Two modifiers, so that no single key is taken (WCAG 2.1.4) and Alt + arrow stays the browser's way back.
 */
export function useStepKeys(steps: Steps): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, altKey, shiftKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (!altKey || !shiftKey || ctrlKey || metaKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(`${fields}, dialog`)) return;
    const step = { ArrowLeft: steps.earlier, ArrowRight: steps.later }[key];
    if (!step) return;
    event.preventDefault();
    step();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
