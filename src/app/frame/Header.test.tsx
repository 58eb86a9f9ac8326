import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageContext } from '#i18n/LanguageContext.tsx';
import { Header } from './Header.tsx';

afterEach(() => vi.useRealTimers());

const page = (isLoading: boolean) => (
  <LanguageContext value="de">
    <Header page="overview" hrefAfter={() => '/'}>
      {null}
    </Header>
    <main>{isLoading ? <p className="panel-loading">wird geladen</p> : null}</main>
  </LanguageContext>
);

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Drucken' }));

test('paper waits for what has not come, and comes once, however often it is asked for', () => {
  vi.useFakeTimers();
  const print = vi.spyOn(globalThis, 'print').mockReturnValue();
  const { rerender } = render(page(true));
  press();
  press();
  vi.advanceTimersByTime(1_000);
  expect(print).not.toHaveBeenCalled();
  rerender(page(false));
  vi.advanceTimersByTime(1_000);
  expect(print).toHaveBeenCalledOnce();
});
