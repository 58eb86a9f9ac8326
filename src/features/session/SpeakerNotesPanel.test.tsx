import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SessionStep } from '#domain/course/session.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { selectionOn } from '#tests/given/selection.ts';
import { atStep } from '#tests/given/session.ts';
import { SpeakerNotesPanel } from './SpeakerNotesPanel.tsx';

async function notesOf(step: SessionStep) {
  renderWithApi(<SpeakerNotesPanel selection={selectionOn('2018-11-05')} view={atStep(step)} />);
  const notes = screen.getByRole('region', { name: 'Sprechernotizen' });
  await screen.findByRole('heading', { name: 'Belege im Wortlaut' });
  return notes;
}

test('the notes quote what proves the message, and name the paper and its section', async () => {
  const notes = await notesOf(3);
  expect(notes).toHaveTextContent(
    '„mit der zunächst nur Verpflichtung einhergeht, an der Planungsphase des Projektes bis Ende 2018 mitzuwirken“',
  );
  expect(notes).toHaveTextContent('Vorlage 367/18, Sachverhalt');
});

test('they say what is open about the message, and who resolves it', async () => {
  const notes = await notesOf(4);
  expect(notes).toHaveTextContent('Wie viel Geld gibt das Land 2019, und wann? klärt: Land (MKFFI)');
});

test.for([
  [3, 'Danach: Welches Geld bekannt ist'],
  [7, 'Danach: Ende der Sitzung'],
] as const)('at step %i they say: %s', async ([step, next]) => {
  expect(await notesOf(step)).toHaveTextContent(next);
});
