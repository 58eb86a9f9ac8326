import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Mark } from './marks.ts';
import { PaperText } from './PaperText.tsx';
import type { Selected } from './selected-words.ts';

const page = 'Das Land stellt Mittel in Aussicht. Der Eigenanteil beträgt 10.000 €.';
const amount = { start: page.indexOf('10.000'), end: page.indexOf('.', page.indexOf('€')) };
const mark: Mark = {
  key: 'amount',
  ...amount,
  state: 'open',
  status: undefined,
  isCurrent: false,
  cues: [],
};

const paper = (marks: readonly Mark[], onSelect: (selected: Selected | undefined) => void) => (
  <PaperText
    name="Vorlage"
    pages={[page]}
    marks={[marks]}
    pdf={undefined}
    ref={{ current: null }}
    onChoose={() => undefined}
    onSelect={onSelect}
  />
);

test.for([
  ['forward', 0, 1],
  ['backward', 1, 0],
] as const)(
  'what was selected %s while the paper was read is selected still once its passages are marked',
  ([, from, to]) => {
    let selected: Selected | undefined;
    const onSelect = (now: Selected | undefined) => {
      selected = now;
    };
    const { rerender } = render(paper([], onSelect));
    const words = screen.getByText(page);
    const ends = [page.indexOf('Eigenanteil'), amount.end];
    act(() => {
      const node = words.firstChild;
      if (node) getSelection()?.setBaseAndExtent(node, ends[from] ?? 0, node, ends[to] ?? 0);
      document.dispatchEvent(new Event('selectionchange'));
    });
    rerender(paper([mark], onSelect));
    expect(getSelection()?.toString()).toBe('Eigenanteil beträgt 10.000 €');
    fireEvent.mouseUp(screen.getByRole('group', { name: /^Text der Vorlage/ }));
    expect(selected).toEqual({ start: ends[0], end: ends[1] });
  },
);
