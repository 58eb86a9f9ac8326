import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderApp } from '#tests/setup/render.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

const facts = () => screen.getByRole('region', { name: /^Fakten/ });
const form = () => within(screen.getByRole('form', { name: 'Was die Stelle sagt' }));

/** The desk with a paper of one sentence. */
async function beginWith(sentence: string) {
  const { user } = renderApp('/capture');
  fireEvent.change(await screen.findByRole('textbox', { name: 'Text der Vorlage' }), {
    target: { value: `Vorlage der Stadt Musterstadt\n\nDatum: 03.02.2020\n\n${sentence}` },
  });
  fireEvent.change(screen.getByLabelText('Name der Initiative'), { target: { value: 'Konzept' } });
  await user.click(screen.getByRole('button', { name: 'Erfassen beginnen' }));
  (await screen.findByRole('group', { name: /^Text der Vorlage/ })).focus();
  await user.keyboard('n');
  return user;
}

test('for what nothing is needed is asked where no word says it, and nothing is taken over before', async () => {
  const user = await beginWith('Es entstehen keine Kosten.');
  expect(form().getByLabelText('Art')).toHaveValue('');
  expect(form().getByRole('alert')).toHaveTextContent('Bitte wählen.');
  await user.keyboard('{Enter}');
  expect(within(facts()).queryAllByRole('listitem')).toHaveLength(0);
  await user.selectOptions(form().getByLabelText('Art'), 'own-contribution');
  await user.type(form().getByLabelText('Aussage'), '{Enter}');
  expect(within(facts()).getAllByRole('listitem')).toHaveLength(1);
});

test('an amount without a top is not called "not stated": the form says what is kept, and asks', async () => {
  await beginWith('Der Eigenanteil beträgt mindestens 10.000 €.');
  expect(screen.getByText(/Ein Betrag ist nur als „mindestens“ genannt/)).toBeVisible();
  expect(form().getByLabelText('Betrag')).toHaveValue('');
});
