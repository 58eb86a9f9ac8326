import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

/** The workbench of the budget in scenario B, as a reader finds it. */
export const start = '/budget?scenario=b';
export const stale = 'Eine Eingabe ist nicht verwendbar; gezeigt wird das letzte gültige Ergebnis.';
export const aachen = 'StädteRegion Aachen';
export const eschweiler = 'Stadt Eschweiler';
export const unknown = /nicht zu berechnen/;

/** The whole application at an address, as soon as the workbench can be used; all groups of inputs are open. */
export async function workbenchAt(address: string) {
  const { user } = renderApp(address);
  await screen.findByRole('textbox', { name: `Stellen, ${aachen}` });
  for (const details of document.querySelectorAll('form details')) details.setAttribute('open', '');
  return user;
}

export const form = () => within(screen.getByRole('region', { name: /^Annahmen durchrechnen/ }));
export const field = (name: string) => screen.getByRole('textbox', { name });
export const choice = (name: string) => screen.getByRole('combobox', { name });
export const slider = () => form().getByRole('slider');

export const write = (name: string, text: string) =>
  fireEvent.change(field(name), { target: { value: text } });
/** What is said at a field, as a screen reader is pointed to it. */
export const noteOf = (element: HTMLElement) => {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
};

export const impact = () => screen.getByRole('table', { name: 'Wirkung je Kommune' });
/** Cost, state funding, own contribution, headroom and headroom after of a municipality. */
export const impactOf = (name: string) =>
  within(within(impact()).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
export const own = (name = eschweiler) => impactOf(name)[2];
export const shows = (text: string) => waitFor(() => expect(own()).toContain(text));
export const addressIs = (search: string) => waitFor(() => expect(location.search).toBe(search));

export const before = '8.887,50 €';
