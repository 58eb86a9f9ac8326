import type { PdfLibrary } from '#files/paper/pdf.ts';

/** A library for one file, with workers of our own host. What a file keeps busy does not listen: it is ended from here. */
export type OpenLibrary = {
  readonly library: PdfLibrary;
  /** Comes when a worker broke down, as one does that has no memory left. */
  readonly isBroken: Promise<void>;
  readonly end: () => void;
};

let spare: Promise<OpenLibrary> | undefined;

/** Brings what a PDF needs while its file is being chosen or weighed. */
export function prepareLibrary(): void {
  if (spare) return;
  spare = openLibrary();
  // Whoever needs it hears of it.
  spare.catch(() => undefined);
}

/** Ends what was prepared and never needed. */
export function leaveLibrary(): void {
  spare?.then(({ end }) => end()).catch(() => undefined);
  spare = undefined;
}

/** A PDF is read in one worker, and its pages are drawn in another. */
export function pdfLibrary(): Promise<OpenLibrary> {
  const prepared = spare ?? openLibrary();
  spare = undefined;
  return prepared;
}

async function openLibrary(): Promise<OpenLibrary> {
  const [library, { default: PdfWorker }, { default: Renderer }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
    import('pdfjs-dist/build/pdf.renderer.min.mjs?worker'),
  ]);
  const port = new PdfWorker();
  const drawing = new Renderer();
  const worker = library.PDFWorker.create({ port, verbosity: 0 });
  return {
    library: {
      getDocument: (source) => {
        library.GlobalWorkerOptions.rendererPorts = [drawing];
        const wasmUrl = `/assets/pdf-decoders-${library.version}/`;
        return library.getDocument({ ...source, worker, wasmUrl });
      },
    },
    isBroken: new Promise((resolve) => {
      for (const each of [port, drawing]) {
        each.addEventListener('error', () => resolve(), { once: true });
      }
    }),
    end: () => {
      worker.destroy();
      port.terminate();
      drawing.terminate();
    },
  };
}
