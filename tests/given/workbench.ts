import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** The workbench of the budget in scenario B, as a reader finds it. */
export const stale = 'Eine Eingabe ist nicht verwendbar; gezeigt wird das letzte gültige Ergebnis.';
export const aachen = 'StädteRegion Aachen';
export const eschweiler = 'Stadt Eschweiler';

/** By its label: to ask for its role would look at every one of fifty fields. */
export const field = (name: string) => screen.getByLabelText(name, { selector: 'input[type="text"]' });

/** Types a number and leaves its field: from then on it counts. */
export function write(name: string, text: string) {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
}

/** Opens a part of what follows from the scenario. */
export const tab = (name: string) => screen.getByRole('tab', { name });

/** What is said at a field, as a screen reader is pointed to it. */
export const noteOf = (element: HTMLElement) => {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
};

/** Cost, state funding, own contribution, headroom and headroom after of a municipality. */
export const impactOf = (name: string) => {
  const table = screen.getByRole<HTMLTableElement>('table', { name: 'Wirkung je Kommune', hidden: true });
  const row = [...table.rows].find(({ textContent }) => textContent.startsWith(name));
  return [...(row?.cells ?? [])].slice(1).map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
};
export const own = (name = eschweiler) => impactOf(name)[2];
export const addressIs = (search: string) => waitFor(() => expect(location.search).toBe(search));
