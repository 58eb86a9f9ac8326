import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { expect } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';
import { begun, kept } from './desk.tsx';

const letter = [
  'Ministerium für Kinder und Flucht',
  '',
  'Datum: 20.12.2020',
  '',
  'Sehr geehrte Damen und Herren,',
  'das Land stellt im Jahr 2020 Mittel in Höhe von 60.000 € in Aussicht.',
].join('\n');

/** An initiative with one paper, in which the state has announced funding without an amount. */
export async function ownWithOnePaper(): Promise<string> {
  const { user } = await begun();
  await user.keyboard('{Enter}{Enter}{Enter}{Control>}s{/Control}');
  await user.type(screen.getByLabelText('Erfasst von'), 'Amt 50');
  await user.type(screen.getByLabelText('Freigegeben von'), 'Kämmerei{Enter}');
  await screen.findByText('Gesichert. Alle Ansichten zeigen es.');
  const { id } = kept().document;
  cleanup();
  // The first desk is done with.
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith('foerderlage.desk.'))) {
    localStorage.removeItem(key);
  }
  return id;
}

export async function secondPaper(id: string) {
  const { user } = renderApp(`/capture?initiative=${id}`);
  fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
    target: { value: letter },
  });
  expect(await screen.findByRole('option', { name: 'Konzept', selected: true })).toBeInTheDocument();
  expect(screen.getByLabelText('Art')).toHaveValue('letter');
  expect(screen.queryByLabelText('Name der Initiative')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Erfassen beginnen' }));
  (await screen.findByRole('group', { name: /^Text der Vorlage/ })).focus();
  return user;
}

export const form = () => within(screen.getByRole('form', { name: 'Was die Stelle sagt' }));
/** Goes on until the passage with the amount is looked at. */
export async function toAmount(user: Awaited<ReturnType<typeof secondPaper>>) {
  while (!/60\.000/.test(form().getByLabelText<HTMLTextAreaElement>('Aussage').value)) {
    await user.keyboard('n');
  }
}
