import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type SheetSeen = {
  /** The words of the sheet in the order in which they were drawn, a line break where the line ends. */
  readonly text: string;
  /** The share of the sheet's points that are nearly white. */
  readonly white: number;
};

/** What is on each sheet of a PDF: its words, and how white it is. Nothing of the system is needed to read it. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly SheetSeen[]> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const file = await loading.promise;
  try {
    const sheets: SheetSeen[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const parts = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''));
      sheets.push({ text: parts.join(''), white: await whiteShareOf(page) });
    }
    return sheets;
  } finally {
    await loading.destroy();
  }
}

type Sheet = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function whiteShareOf(page: Sheet): Promise<number> {
  const viewport = page.getViewport({ scale: 0.5 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: Object(canvas), viewport }).promise;
  const points = context.getImageData(0, 0, canvas.width, canvas.height).data;
  const starts = Array.from({ length: points.length / 4 }, (_, index) => index * 4);
  const bright = starts.filter((at) => {
    const [red = 0, green = 0, blue = 0] = points.subarray(at, at + 3);
    return 0.299 * red + 0.587 * green + 0.114 * blue > 240;
  });
  return bright.length / starts.length;
}
