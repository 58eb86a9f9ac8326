import { fireEvent, screen } from '@testing-library/react';
import { deskIds, readDesk } from '#api/desk-store.ts';
import { workOf } from '#domain/capture/desk.ts';
import { renderApp } from '#tests/setup/render.tsx';

/** A short paper with three passages: a day, state funding without an amount, and a milestone. */
export const paperText = [
  'Vorlage 12/20',
  '',
  'Datum: 03.02.2020',
  '',
  'Sachverhalt:',
  'Das Land stellt im Jahr 2020 zusätzliche Mittel in Aussicht. Die Stadt Musterstadt liegt im Westen.',
  'Am 1. März 2020 wird das Konzept vorgestellt.',
].join('\n');

/** A desk with the paper on it, the focus in its text. */
export async function begun(address = '/capture') {
  const { user } = renderApp(address);
  fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
    target: { value: paperText },
  });
  const name = screen.getByLabelText('Name der Initiative');
  fireEvent.change(name, { target: { value: 'Konzept' } });
  await user.click(screen.getByRole('button', { name: 'Erfassen beginnen' }));
  const paper = await screen.findByRole('group', { name: /^Text der Vorlage/ });
  paper.focus();
  return { user, paper };
}

/** What the browser keeps of the desk. */
export function kept() {
  const read = readDesk(deskIds()[0] ?? '');
  if (!read || !('desk' in read)) throw new Error('no desk is kept');
  const { document, steps, standing } = read.desk;
  return workOf({ document, refused: [] }, steps, standing).present;
}
