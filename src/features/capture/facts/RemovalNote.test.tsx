import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { begun, kept } from '#tests/given/desk.tsx';

afterEach(() => localStorage.clear());

const facts = () => screen.getByRole('region', { name: /^Fakten/ });

test('what something rests on stays, and what rests on it is named; what only points at it lets go', async () => {
  const { user } = await begun();
  await user.keyboard('n{Enter}');
  await user.click(screen.getByText('Rahmen'));
  await user.click(screen.getByRole('button', { name: 'Entfernen: Land' }));
  expect(screen.getByText('„Land“ bleibt. Darauf beruht:')).toBeVisible();
  expect(kept().document.parties.map(({ id }) => id)).toEqual(['land']);
  const asked = within(screen.getByRole('form', { name: 'Frage hinzufügen' }));
  await user.type(asked.getByLabelText('Frage'), 'Wie viel?');
  await user.type(asked.getByLabelText('klärt'), 'Land{Enter}');
  await user.click(within(facts()).getByRole('button', { name: /^Löschen/ }));
  expect(facts()).toHaveTextContent('Die Frage „Wie viel?“ geht mit');
  expect(kept().document).toMatchObject({ facts: [], questions: [] });
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(kept().document.questions).toHaveLength(1);
  expect(facts()).not.toHaveTextContent('geht mit');
});
