import type * as Pdfjs from 'pdfjs-dist';
import { type PaperLimits, type PaperRead, longestText, paperOf, refused } from './paper.ts';
import { type TextItem, inReadingOrder, pageTextOf } from './pdf-text.ts';

/** What is asked of pdfjs-dist, whichever of its builds it comes from. */
export type PdfLibrary = {
  readonly getDocument: (source: PdfSource) => Pdfjs.PDFDocumentLoadingTask;
};
type PdfSource = typeof pdfSettings & {
  readonly data: Uint8Array;
  readonly useSystemFonts?: boolean;
  readonly disableFontFace?: boolean;
  readonly maxImageSize?: number;
  /** The folder of what draws rare kinds of scans. */
  readonly wasmUrl?: string;
  readonly disableWorkerRendering?: boolean;
};

/** Nothing of a paper runs or is fetched. */
export const pdfSettings = { verbosity: 0, enableXfa: false, useWasm: false } as const;
/** Its text is all that is asked for. */
const settings = {
  ...pdfSettings,
  useSystemFonts: false,
  disableFontFace: true,
  disableWorkerRendering: true,
} as const;

/** The text of a PDF whose parts were weighed. */
export async function readPdf(
  bytes: Uint8Array,
  library: () => Promise<PdfLibrary>,
  limits: Pick<PaperLimits, 'pages'>,
): Promise<PaperRead> {
  const { getDocument } = await library();
  // A copy: the library takes what it is given away from its owner.
  const loading = getDocument({ data: Uint8Array.from(bytes), ...settings });
  try {
    return await readPages(await loading.promise, limits);
  } catch (error) {
    return refusedFor(error);
  } finally {
    await loading.destroy();
  }
}

/** Why the library did not open a file, or broke off. */
export const refusedFor = (error: unknown): PaperRead =>
  refused({ kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' });

/**
 * The text of an open PDF, its pages kept. A page of which only a picture is there has none. How far it is, is said with each
 * page.
 */
export async function readPages(
  file: Pdfjs.PDFDocumentProxy,
  limits: Pick<PaperLimits, 'pages'>,
  onPage: (page: number, of: number) => void = () => undefined,
): Promise<PaperRead> {
  if (file.numPages === 0) return refused({ kind: 'broken' });
  if (file.numPages > limits.pages) {
    return refused({ kind: 'too-many-pages', pages: file.numPages, limit: limits.pages });
  }
  const pages: string[] = [];
  let room = longestText;
  // A text that is too long is not read to its end: that alone would fill the memory.
  for (let number = 1; number <= file.numPages && room >= 0; number += 1) {
    const page = await file.getPage(number);
    const { text } = pageTextOf(inReadingOrder(await itemsOf(page, room)));
    pages.push(text);
    room -= text.length;
    page.cleanup();
    onPage(number, file.numPages);
  }
  return paperOf('pdf', pages);
}

/** The pieces of a page, in the order in which they are drawn; no more than just too many. */
async function itemsOf(page: Pdfjs.PDFPageProxy, room: number): Promise<readonly TextItem[]> {
  const items: TextItem[] = [];
  let left = room;
  const reader = page.streamTextContent().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // Read on, and kept no more: a stream of the library that nobody reads to its end keeps its thread busy for good.
    if (left < 0) continue;
    const chunk: Pick<TextContent, 'items'> = read.value;
    for (const item of chunk.items) {
      if (!('str' in item)) continue;
      items.push(item);
      left -= item.str.length;
    }
  }
  return items;
}

type TextContent = Awaited<ReturnType<Pdfjs.PDFPageProxy['getTextContent']>>;
