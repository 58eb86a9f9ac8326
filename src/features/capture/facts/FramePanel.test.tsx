import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { begun, kept } from '#tests/given/desk.tsx';

afterEach(() => {
  localStorage.clear();
  vi.useRealTimers();
});

async function framed() {
  const { user } = await begun();
  await user.click(screen.getByText('Rahmen'));
  return user;
}

test('when a source was checked is said by who has looked; what is no day, or one to come, notes nothing', async () => {
  const user = await framed();
  const field = screen.getByLabelText(/^zuletzt geprüft am: Vorlage/);
  expect(field).toHaveValue('');
  await user.type(field, 'neulich{Enter}');
  expect(kept().document.sources[0]).not.toHaveProperty('checkedOn');
  vi.setSystemTime('2026-11-29T12:00:00');
  await user.type(field, '29.11.2062{Enter}');
  expect(kept().document.sources[0]).not.toHaveProperty('checkedOn');
  await user.type(field, '29.11.2026{Enter}');
  expect(kept().document.sources[0]).toHaveProperty('checkedOn', '2026-11-29');
});

test('whose authority somebody is, is asked of authorities alone, and nobody’s until it is said', async () => {
  const user = await framed();
  await user.type(screen.getByLabelText('Name'), 'Amt für Wiederaufbau{Enter}');
  expect(screen.queryByLabelText('gehört zu')).toBeNull();
  await user.selectOptions(screen.getByLabelText('Art'), 'Behörde');
  expect(screen.getByLabelText('gehört zu')).toHaveDisplayValue('nicht genannt');
  await user.selectOptions(screen.getByLabelText('gehört zu'), 'Bund');
  expect(kept().document.parties.at(-1)).toMatchObject({ kind: 'authority', belongsTo: 'federal' });
  await user.selectOptions(screen.getByLabelText('Art'), 'Verband');
  expect(kept().document.parties.at(-1)).not.toHaveProperty('belongsTo');
});
