import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createQueryClient } from '#api/query-client.ts';
import { App } from '#app/App.tsx';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { LanguageContext } from '#i18n/LanguageContext.tsx';
import { signal } from '#ui/hooks/signal.ts';

/** The client of the application; a test does not wait for its second attempt. */
export function createTestClient(): QueryClient {
  const client = createQueryClient();
  const options = client.getDefaultOptions();
  client.setDefaultOptions({ ...options, queries: { ...options.queries, retry: false } });
  return client;
}

/** A part of a page with the real queries behind it, answered by the mock. */
export function renderWithApi(ui: ReactElement, language: Language = 'de') {
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={createTestClient()}>
      <LanguageContext value={language}>{ui}</LanguageContext>
    </QueryClientProvider>,
  );
  return { ...view, user };
}

type Choose = (change: Partial<Selection>) => void;

/** A panel over a page that remembers what is chosen in it, as the address does. */
export function renderChoosing(
  first: Selection,
  renderPanel: (selection: Selection, choose: Choose) => ReactElement,
) {
  const selected = signal(first);
  const choose: Choose = (change) => selected.set({ ...selected.get(), ...change });
  const Page = () => renderPanel(selected.useValue(), choose);
  return { ...renderWithApi(<Page />), selection: selected.get, choose };
}

/** The whole application as it stands at an address; with a client of its own where it holds answers already. */
export function renderApp(address: string, client = createTestClient()) {
  history.replaceState(null, '', address);
  const user = userEvent.setup();
  const view = render(<App client={client} path={location.pathname} />);
  return { ...view, client, user };
}

/** Goes where a link leads; what comes only with that view is waited for. */
export const follow = (link: HTMLElement) => act(async () => link.click());
