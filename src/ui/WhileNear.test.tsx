import { act, render, screen } from '@testing-library/react';
import { use } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { given } from '#tests/given/builders.ts';
import { PlacesContext } from './PlacesContext.tsx';
import { IsMovingContext, placesWhileNear } from './WhileNear.tsx';

let say: ((target: Element, isIntersecting: boolean) => void) | undefined;

// Nothing is near before the test says so.
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(
        callback: (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void,
      ) {
        say = (target, isIntersecting) => callback([{ target, isIntersecting }]);
      }
      observe() {}
      unobserve() {}
    },
  );
});
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  vi.unstubAllGlobals();
});

function Figure({ text }: { text: string }) {
  const { div: Part } = use(PlacesContext);
  return <Part className="answer">{text}</Part>;
}

const page = (text: string, isMoving: boolean) => (
  <PlacesContext value={placesWhileNear}>
    <IsMovingContext value={isMoving}>
      <Figure text={text} />
    </IsMovingContext>
  </PlacesContext>
);

/** A figure far below, and how it is set anew. */
function figure(first: string) {
  const { rerender, container } = render(page(first, false));
  const element = given(container.querySelector('.answer') ?? undefined);
  return {
    shown: () => element.textContent,
    set: (text: string, isMoving: boolean) => rerender(page(text, isMoving)),
    comes: (isNear: boolean) => act(() => say?.(element, isNear)),
  };
}

test('a figure far from the screen stays while values move, and follows when they rest', () => {
  const { shown, set } = figure('20 €');
  set('21 €', true);
  set('22 €', true);
  expect(shown()).toBe('20 €');
  set('22 €', false);
  expect(shown()).toBe('22 €');
});

test('a figure that comes near while values move is the one of now, and moves with them', () => {
  const { shown, set, comes } = figure('20 €');
  set('21 €', true);
  comes(true);
  expect(shown()).toBe('21 €');
  set('22 €', true);
  expect(shown()).toBe('22 €');
  comes(false);
  set('23 €', true);
  expect(shown()).toBe('22 €');
});

test('what is chosen and does not move is shown at once, however far away', () => {
  const { shown, set } = figure('20 €');
  set('50 €', false);
  expect(shown()).toBe('50 €');
});

test('paper shows each figure as it is now', () => {
  const { shown, set } = figure('20 €');
  set('21 €', true);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(shown()).toBe('21 €');
});

test('without a page that moves, a place is the element that it is called by', () => {
  render(<Figure text="20 €" />);
  expect(screen.getByText('20 €').tagName).toBe('DIV');
});
