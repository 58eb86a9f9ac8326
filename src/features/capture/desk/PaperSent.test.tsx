import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LanguageContext } from '#i18n/LanguageContext.tsx';
import { PaperSent } from './PaperSent.tsx';

const shown = (state: Parameters<typeof PaperSent>[0]['state'], onAgain = vi.fn<() => void>()) =>
  render(
    <LanguageContext value="de">
      <PaperSent state={state} name="vorlage.pdf" onAgain={onAgain} />
    </LanguageContext>,
  );

test.for(['away', 'too-large', 'no-room', 'taken-out', 'refused'] as const)(
  'a file that is not kept (%s) is never said to be, and its text is',
  (reason) => {
    shown({ kind: 'not-kept', reason });
    const said = screen.getByText(/nicht (wieder )?hinterlegt/);
    expect(said).toHaveTextContent(/gesichert/);
    expect(said).toHaveClass('field-error');
    // What would be refused again is not offered again.
    expect(screen.queryByRole('button')?.textContent).toBe(
      reason === 'away' ? 'Datei noch einmal senden' : undefined,
    );
  },
);

test('a file that did not arrive is sent again by whoever presses', async () => {
  const again = vi.fn<() => void>();
  shown({ kind: 'not-kept', reason: 'away' }, again);
  await userEvent.click(screen.getByRole('button', { name: 'Datei noch einmal senden' }));
  expect(again).toHaveBeenCalledOnce();
});

test('a file that this browser lost is said to be lost, and pasted text has none to speak of', () => {
  shown({ kind: 'lost' });
  expect(
    screen.getByText(
      /^Die Datei „vorlage.pdf“ ist in diesem Browser nicht mehr da und wurde nicht hinterlegt/,
    ),
  ).toHaveClass('field-error');
  const { container } = shown({ kind: 'nothing' });
  expect(container).toBeEmptyDOMElement();
});
