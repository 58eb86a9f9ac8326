import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { PassageInPaper } from '#kit/paper/PassageInPaper.tsx';
import { detailPath } from '#mocks/handlers/initiatives.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { renderWithApi } from '#tests/setup/render.tsx';
import { server } from '#tests/setup/server.ts';
import { PassagePicture } from './PassagePicture.tsx';
import * as pdf from './pdf-pages.ts';

const text = 'Sachverhalt: Das Land stellt Mittel in Aussicht. Die Stadt prüft das.';
const exact = 'Das Land stellt Mittel in Aussicht.';
const file = new TextEncoder().encode('%PDF-1.7 Vorlage');
const kept = {
  source: 'paper-367-18',
  hash: sha256OfBytes(file),
  type: 'pdf',
  size: file.length,
  at: '2026-11-28T08:30:00Z',
} as const;

/** As a page prints a text: each word where it begins. */
const printed = (words: string): readonly pdf.Piece[] =>
  Array.from(words.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    words: word,
    left: 0,
    top: 0,
    size: 0.01,
    width: 0.1,
    angle: 0,
  }));

let end = vi.fn<() => void>();
let openPages: ReturnType<typeof spied>;
// Other tests share the modules of a worker: one that is replaced for this file may be in use already.
const spied = () => vi.spyOn(pdf, 'openPages');

/** A file whose page prints these words, where it can be opened. */
function opened(words: string, isBroken = Promise.withResolvers<void>().promise) {
  end = vi.fn<() => void>();
  openPages = spied().mockResolvedValue({
    pages: Promise.resolve({
      ratio: 0.7,
      read: () => Promise.reject(new Error('read already')),
      sheet: async () => ({ ratio: 0.7, pieces: printed(words) }),
      draw: () => ({ done: Promise.resolve(), cancel: () => undefined }),
    }),
    isBroken,
    end,
  });
}
beforeEach(() => opened(text));

async function given(answer: () => Response = () => new HttpResponse(file)) {
  server.use(
    http.get(detailPath, () => HttpResponse.json({ ...gemeinsamKlappts, texts: { [kept.source]: [text] } })),
    http.get('*/api/initiatives/:id/papers', () => HttpResponse.json([kept])),
    http.get('*/api/initiatives/:id/papers/:hash', answer),
  );
  const view = renderWithApi(
    <PassageInPaper
      initiativeId={gemeinsamKlappts.id}
      source={kept.source}
      selector={{ exact }}
      Picture={PassagePicture}
    />,
  );
  const choice = within(await screen.findByRole('group', { name: 'Ansicht der Vorlage' }));
  return { ...view, choice };
}
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent).join(' ');

test('who opens a passage sees its page drawn from the file that is kept, with the passage marked where it is printed', async () => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      matches: true,
      media,
      onchange: null,
      addListener: vi.fn<() => void>(),
      removeListener: vi.fn<() => void>(),
    }),
  );
  const { unmount } = await given();
  expect(await screen.findByText(/^Gezeichnet aus der hinterlegten Datei/)).toBeVisible();
  await waitFor(() => expect(document.querySelectorAll('[data-placed="true"] mark')).not.toHaveLength(0));
  expect(document.querySelector('canvas')).toBeInTheDocument();
  expect(marked().replaceAll(/\s+/g, ' ')).toBe(exact);
  expect(openPages.mock.lastCall?.[0].size).toBe(file.length);
  unmount();
  expect(end).toHaveBeenCalled();
});

test('in a narrow window the text comes first, and the page when it is asked for', async () => {
  const { user, choice } = await given();
  expect(screen.getByRole('group', { name: 'Text der Vorlage' })).toHaveFocus();
  expect(document.querySelector('canvas')).not.toBeInTheDocument();
  await user.click(choice.getByRole('button', { name: 'Bild' }));
  expect(await screen.findByText(/^Gezeichnet aus/)).toBeVisible();
  await user.click(choice.getByRole('button', { name: 'Text' }));
  expect(document.querySelector('canvas')).not.toBeInTheDocument();
  expect(choice.getByRole('button', { name: 'Text' })).toHaveFocus();
  expect(marked()).toBe(exact);
});

test.for<readonly [string, () => Response, RegExp]>([
  ['another file', () => new HttpResponse('%PDF-1.7 etwas anderes'), /Ihre Prüfsumme ist eine andere/],
  ['no answer', () => HttpResponse.error(), /gerade nicht zu holen/],
  ['none any more', () => new HttpResponse(null, { status: 404 }), /nicht mehr hinterlegt/],
])('%s is said, nothing of it is drawn, and the text has its mark', async ([, answer, words]) => {
  const { user, choice } = await given(answer);
  openPages.mockClear();
  await user.click(choice.getByRole('button', { name: 'Bild' }));
  expect(await screen.findByText(words)).toBeVisible();
  expect(openPages).not.toHaveBeenCalled();
  expect(marked()).toBe(exact);
});

test('a file that overtaxes the browser is said to be one, and the text has its mark', async () => {
  const broken = Promise.withResolvers<void>();
  opened(text, broken.promise);
  const { user, choice } = await given();
  await user.click(choice.getByRole('button', { name: 'Bild' }));
  await screen.findByText(/^Gezeichnet aus/);
  broken.resolve();
  expect(await screen.findByText(/lässt sich nicht als Bild zeigen/)).toBeVisible();
  expect(marked()).toBe(exact);
});

test.for([
  ['of another length', 'Ein anderer Text.'],
  ['of the same length, with other words', text.replace('Mittel', 'Nichts')],
  ['without letters, as a scan', ''],
] as const)('a page %s is drawn without a mark, and that is said', async ([, words]) => {
  opened(words);
  const { user, choice } = await given();
  await user.click(choice.getByRole('button', { name: 'Bild' }));
  expect(await screen.findByText(/ist die Stelle nicht zu verorten/)).toBeVisible();
  await waitFor(() => expect(document.querySelector('canvas')).toBeInTheDocument());
  expect(marked()).toBe('');
});
