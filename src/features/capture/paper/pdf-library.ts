import type { PdfLibrary } from '#files/paper/pdf.ts';

/** What reads a PDF, with its worker of our own host; both come when the first PDF is opened, and stay for the next. */
export async function pdfLibrary(): Promise<PdfLibrary> {
  const [library, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  library.GlobalWorkerOptions.workerPort ??= new PdfWorker();
  return library;
}
