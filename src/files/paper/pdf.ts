import type * as Pdfjs from 'pdfjs-dist';
import { type PaperLimits, type PaperRead, paperOf, refused } from './paper.ts';
import { isUnpackedWithin } from './pdf-streams.ts';
import { pageTextOf } from './pdf-text.ts';

/** What is asked of pdfjs-dist, whichever of its builds it comes from. */
export type PdfLibrary = Pick<typeof Pdfjs, 'getDocument'>;

/** Nothing of a paper runs, is fetched or is drawn: its text is all that is asked for. */
const settings = { verbosity: 0, enableXfa: false, useSystemFonts: false, disableFontFace: true } as const;

/** The text of a PDF, its pages kept. A page of which only a picture is there has none. */
export async function readPdf(
  bytes: Uint8Array,
  library: () => Promise<PdfLibrary>,
  limits: Omit<PaperLimits, 'file'>,
): Promise<PaperRead> {
  if (!isUnpackedWithin(bytes, limits.unpacked)) {
    return refused({ kind: 'unpacks-too-large', limit: limits.unpacked });
  }
  const { getDocument } = await library();
  // A copy: the library takes what it is given away from its owner.
  const loading = getDocument({ data: Uint8Array.from(bytes), ...settings });
  try {
    const file = await loading.promise;
    if (file.numPages > limits.pages) {
      return refused({ kind: 'too-many-pages', pages: file.numPages, limit: limits.pages });
    }
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageTextOf(items.flatMap((item) => ('str' in item ? [item] : []))).text);
      page.cleanup();
    }
    return paperOf('pdf', pages);
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return refused({ kind: isEncrypted ? 'encrypted' : 'broken' });
  } finally {
    await loading.destroy();
  }
}
