import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test, vi } from 'vitest';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { server } from '#tests/setup/server.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { PaperFile } from './PaperFile.tsx';

const file = new TextEncoder().encode('%PDF-1.7'.padEnd(12_400));
const hash = sha256OfBytes(file);
const kept = { source: 'paper', hash, type: 'pdf', size: file.length, at: '2026-11-28T08:30:00Z' } as const;

function given(answer: () => Response, papers: readonly object[] = [kept]) {
  server.use(
    http.get('*/api/initiatives/own/papers', () => HttpResponse.json([...papers])),
    http.get('*/api/initiatives/own/papers/:hash', answer),
  );
  return renderWithApi(<PaperFile initiativeId="own" source="paper" />);
}

test('the file of a paper is named with its size, and is saved once it is known to be the one that was kept', async () => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const { user } = given(() => new HttpResponse(file));
  expect(await screen.findByText('Datei der Vorlage: PDF, 12 kB')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Datei speichern' }));
  expect(await screen.findByText(/^Geholt und geprüft/)).toBeVisible();
  expect(saved).toHaveBeenCalledOnce();
});

test.for<readonly [string, () => Response, RegExp]>([
  [
    'another file',
    () => new HttpResponse('<script>'),
    /nicht die Datei, die hinterlegt wurde: Ihre Prüfsumme/,
  ],
  ['no answer', () => HttpResponse.error(), /gerade nicht zu holen/],
  ['none any more', () => new HttpResponse(null, { status: 404 }), /nicht mehr hinterlegt/],
])('%s is said, and nothing is saved', async ([, answer, words]) => {
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const { user } = given(answer);
  await user.click(await screen.findByRole('button', { name: 'Datei speichern' }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(saved).not.toHaveBeenCalled();
});

test('where it cannot be known whether one is kept, that is said, and asked again by whoever presses', async () => {
  server.use(http.get('*/api/initiatives/own/papers', () => HttpResponse.error()));
  const { user } = renderWithApi(<PaperFile initiativeId="own" source="paper" />);
  expect(
    await screen.findByText(/^Ob die Datei der Vorlage hinterlegt ist, war nicht zu erfahren/),
  ).toBeVisible();
  server.use(http.get('*/api/initiatives/own/papers', () => HttpResponse.json([kept])));
  await user.click(screen.getByRole('button', { name: 'Noch einmal fragen' }));
  expect(await screen.findByText('Datei der Vorlage: PDF, 12 kB')).toBeVisible();
});

test('where none is kept of this paper nothing is said of it', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/initiatives/own/papers', () => {
      asked += 1;
      return HttpResponse.json([{ ...kept, source: 'letter' }]);
    }),
  );
  const { container } = renderWithApi(<PaperFile initiativeId="own" source="paper" />);
  await expect.poll(() => asked).toBe(1);
  expect(container).toHaveTextContent(/^$/);
});
