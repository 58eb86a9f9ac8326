import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headOf } from '#domain/capture/head.ts';
import { kept, paperText } from '#tests/given/desk.tsx';
import { renderApp } from '#tests/setup/render.tsx';

/** A worker that finds the head of the first text that it is given, and nothing of the others. */
class First extends EventTarget {
  static answered = 0;
  postMessage(text: string) {
    if (First.answered > 0) return;
    First.answered += 1;
    act(() => void this.dispatchEvent(new MessageEvent('message', { data: headOf(text) })));
  }
  terminate() {
    // It holds nothing.
  }
}

beforeEach(() => {
  localStorage.clear();
  First.answered = 0;
  vi.stubGlobal('Worker', First);
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a desk that is begun before the head of its paper is found has that of no text that stood there before', async () => {
  const { user } = renderApp('/capture');
  const field = await screen.findByRole('textbox', { name: 'Text der Vorlage' });
  fireEvent.change(field, { target: { value: paperText } });
  expect(await screen.findByLabelText('Nummer')).toHaveValue('12/20');
  fireEvent.change(screen.getByLabelText('Name der Initiative'), { target: { value: 'Konzept' } });
  const another = paperText.replace('12/20', '77/21').replace('03.02.2020', '04.05.2021');
  fireEvent.change(field, { target: { value: another } });
  await user.click(screen.getByRole('button', { name: 'Erfassen beginnen' }));
  await screen.findByRole('group', { name: /^Text der Vorlage/ });
  expect(kept().document.sources[0]).toMatchObject({
    reference: '77/21',
    date: { precision: 'day', day: '2021-05-04' },
  });
});
