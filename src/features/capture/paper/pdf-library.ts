import type { PdfLibrary } from '#files/paper/pdf.ts';

/** What reads a PDF, with its worker of our own host; both come when the first PDF is opened. */
export async function pdfLibrary(): Promise<PdfLibrary> {
  const [library, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  library.GlobalWorkerOptions.workerSrc = worker;
  return library;
}
