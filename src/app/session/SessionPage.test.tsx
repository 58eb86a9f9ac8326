import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

/** Opens the dialog of the annex; the paper itself is the browser's. */
async function annexDialog() {
  const printed = vi.spyOn(window, 'print').mockReturnValue();
  const { user } = renderApp('/session?scenario=b');
  await screen.findByRole('region', { name: 'Worum es geht' });
  await user.click(screen.getByRole('button', { name: 'Drucken' }));
  return { printed, user, dialog: screen.getByRole('dialog', { name: 'Anlage drucken' }) };
}

test('the head of the annex says to which paper it belongs and who issues it', async () => {
  const { printed, user, dialog } = await annexDialog();
  const main = screen.getByRole('main');
  await user.type(within(dialog).getByLabelText('Anlage zu Vorlage'), '512/18');
  await user.type(within(dialog).getByLabelText('Amt'), 'Amt für Soziales');
  await user.type(within(dialog).getByLabelText('Datum'), '28.11.2018');
  await user.click(within(dialog).getByRole('button', { name: 'Drucken' }));
  expect(printed).toHaveBeenCalledOnce();
  expect(dialog).not.toBeInTheDocument();
  expect(main).toHaveTextContent('Anlage zu Vorlage 512/18Gemeinsam klappt’s');
  expect(main).toHaveTextContent('AmtAmt für SozialesDatum28.11.2018StandStichtag 05.11.2018');
});

test('a title of one’s own stands in place of the initiative’s', async () => {
  const { user, dialog } = await annexDialog();
  await user.type(within(dialog).getByLabelText('Titel'), 'Sachstand <b>Förderung</b>');
  expect(screen.getByText('Sachstand <b>Förderung</b>')).toBeInTheDocument();
});

test('the annex is printed whole unless the short one is asked for', async () => {
  const { user, dialog } = await annexDialog();
  expect(screen.getByRole('main')).toHaveAttribute('data-extent', 'whole');
  await user.click(within(dialog).getByRole('radio', { name: 'kurz (höchstens drei Seiten)' }));
  expect(screen.getByRole('main')).toHaveAttribute('data-extent', 'short');
});

test('the step after the last part of a message is the next message', async () => {
  const { user } = renderApp('/session?scenario=b&steps=9-7');
  await screen.findByText('1 von 3');
  await user.keyboard('{ArrowRight}');
  await screen.findByText('Schritt 2 von 3: Wer wie viel trägt');
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('Schritt 3 von 3: Kenntnis nehmen oder beschließen')).toBeInTheDocument();
});
