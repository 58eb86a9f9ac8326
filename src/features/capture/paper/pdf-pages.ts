import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type PaperRead, paperLimits } from '#files/paper/paper.ts';
import { pdfSettings, readPages } from '#files/paper/pdf.ts';
import { placedItems } from '#files/paper/pdf-places.ts';
import { pdfLibrary } from './pdf-library.ts';
import { renewing } from './renewing.ts';
import { afterSeen } from '#ui/hooks/after-seen.ts';

/** A run of letters on a page, in shares of the width of the page. `width` is that of the run as it is drawn. */
export type Piece = {
  readonly start: number;
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly width: number;
  /** In radians, clockwise. */
  readonly angle: number;
};

/** A page as it looks; its pieces lie over it, where its text is the one of this file. */
export type Sheet = { readonly ratio: number; readonly pieces: readonly Piece[] };
type Drawing = { readonly done: Promise<void>; readonly cancel: () => void };

/** An open PDF: its text, and its pages as pictures. Nothing of a page is kept here that is not shown. */
export type PdfPages = {
  /** Width by height of its first page. */
  readonly ratio: number;
  readonly read: (onPage: (page: number, of: number) => void) => Promise<PaperRead>;
  readonly sheet: (number: number, text: string) => Promise<Sheet>;
  readonly draw: (number: number, canvas: HTMLCanvasElement, pixels: number) => Drawing;
};

/** A file that is being opened; it is ended, workers and all, at any time. */
export type Opening = {
  readonly pages: Promise<PdfPages>;
  /** Comes when the file overtaxes the browser. */
  readonly isBroken: Promise<void>;
  readonly end: () => void;
};

/** No picture in a paper needs more: a page that was scanned with 600 points per inch. */
const largestPicture = 40_000_000;
/** Of what is drawn, in pixels: a sheet of paper on a sharp screen. */
const largestDrawing = 4_000_000;

/** So many seconds a page may be drawn while somebody looks: what takes longer fills the memory, too. */
const drawingPatience = 12;

/** So many texts and pictures of pages one worker gives: it holds on to most of what each of them took. */
const mostUses = 40;

/** Opens a PDF; it is opened anew, in workers of its own, when those of before are full. */
export async function openPages(file: Blob): Promise<Opening> {
  const broken = Promise.withResolvers<void>();
  let ends: readonly (() => void)[] = [];
  const open = async () => {
    const { library, isBroken, end } = await pdfLibrary();
    ends = [...ends, end];
    void isBroken.then(broken.resolve);
    const data = new Uint8Array(await file.arrayBuffer());
    const loading = library.getDocument({ data, ...pdfSettings, maxImageSize: largestPicture });
    const leave = async () => {
      // What does not answer is ended all the same.
      await Promise.race([loading.destroy(), resting(1000)]).catch(() => undefined);
      end();
      ends = ends.filter((each) => each !== end);
    };
    return { pdf: loading.promise, leave: () => void leave() };
  };
  let begun: Awaited<ReturnType<typeof open>> | undefined = await open();
  const held = renewing(async () => {
    const { pdf, leave } = begun ?? (await open());
    begun = undefined;
    return { pdf: await pdf, leave };
  }, mostUses);
  return {
    pages: pagesOf(held, broken.resolve),
    isBroken: broken.promise,
    end: () => {
      held.end();
      for (const end of ends) end();
    },
  };
}

const resting = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

type Held = ReturnType<typeof renewing<{ readonly pdf: PDFDocumentProxy; readonly leave: () => void }>>;

async function pagesOf(held: Held, giveUp: () => void): Promise<PdfPages> {
  const { pdf: first } = await held.first;
  const { width, height } = (await first.getPage(1)).getViewport({ scale: 1 });
  return {
    ratio: width / height,
    // After a long paper anew at once, rather than when its desk is opened.
    read: (onPage) =>
      held.use(
        ({ pdf }) => readPages(pdf, paperLimits, onPage),
        first.numPages > mostUses / 2 ? mostUses : 0,
      ),
    sheet: (number, text) => held.use(async ({ pdf }) => sheetOf(await pdf.getPage(number), text)),
    draw: (number, canvas, pixels) => {
      const cancelled = new AbortController();
      const stop = afterSeen(drawingPatience, giveUp);
      const done = held.use(({ pdf }) => drawn(pdf, number, { canvas, pixels, signal: cancelled.signal }));
      return {
        done: done.finally(stop),
        cancel: () => {
          stop();
          cancelled.abort();
        },
      };
    },
  };
}

/** What the library keeps of pages that were read; it refuses while it draws one, and is asked again. */
const letGo = (pdf: PDFDocumentProxy) => pdf.cleanup(true).catch(() => undefined);

type Target = {
  readonly canvas: HTMLCanvasElement;
  readonly pixels: number;
  readonly signal: AbortSignal;
};

async function drawn(
  pdf: PDFDocumentProxy,
  number: number,
  { canvas, pixels, signal }: Target,
): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const whole = page.getViewport({ scale: 1 });
  const most = Math.sqrt(largestDrawing / (whole.width * whole.height));
  const viewport = page.getViewport({ scale: Math.min(pixels / whole.width, most) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  try {
    await task.promise;
  } finally {
    page.cleanup();
    if (number % 10 === 0) void letGo(pdf);
  }
}

async function sheetOf(page: PDFPageProxy, text: string): Promise<Sheet> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const letters = items.flatMap((item) => ('str' in item ? [item] : []));
  const pieces = placedItems(text, letters).map(({ item, start }): Piece => {
    const [a, b, c, d, x, y] = product(transform, item.transform);
    const angle = Math.atan2(b, a);
    const size = Math.hypot(c, d);
    const rise = size * (styles[item.fontName]?.ascent || usualAscent);
    return {
      start,
      words: item.str.trim(),
      left: (x + rise * Math.sin(angle)) / width,
      top: (y - rise * Math.cos(angle)) / width,
      size: size / width,
      width: item.width / width,
      angle,
    };
  });
  return { ratio: width / height, pieces };
}

/** Of the height of a letter, above the line on which it stands; some fonts do not say it. */
const usualAscent = 0.8;

type Matrix = readonly [number, number, number, number, number, number];

/** ISO 32000-1, section 8.3.4: first the one on the right, then the one on the left. */
function product(left: readonly number[], right: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
