import { type PaperRead, paperLimits, refused } from '#files/paper/paper.ts';
import { refusedFor } from '#files/paper/pdf.ts';
import { prepareLibrary } from './pdf-library.ts';
import { type Opening, type PdfPages, openPages } from './pdf-pages.ts';

/** So long each step of a file may take, which is opened or read by one page. */
const patience = 30_000;

type Progress = {
  /** Ends what is going on; what is answered then counts for nothing. */
  readonly signal: AbortSignal;
  /** The file is open, its first page can be shown. */
  readonly onOpen: (pages: PdfPages) => void;
  readonly onPage: (page: number, of: number) => void;
};

export type FileRead = {
  readonly read: PaperRead;
  /** What was opened for it and goes on to be, where its pages have a picture. */
  readonly opening?: Opening;
};

/** The text of a file, or why there is none. What takes long is done beside the page, and ended when it takes too long. */
export async function readFile(file: File, progress: Progress): Promise<FileRead> {
  if (file.size > paperLimits.file) {
    return { read: refused({ kind: 'too-large', bytes: file.size, limit: paperLimits.file }) };
  }
  if (/\.pdf$/i.test(file.name)) prepareLibrary();
  const watch = watching(progress.signal);
  const weighing = new Worker(new URL('paper-worker.ts', import.meta.url), { type: 'module' });
  try {
    const before = await Promise.race([answerOf(weighing, file), watch.isOver]);
    return before.kind === 'pdf' ? await readOpened(file, progress, watch) : { read: before };
  } catch {
    return { read: notLoaded };
  } finally {
    weighing.terminate();
    watch.end();
  }
}

const tooMuch = refused({ kind: 'too-demanding' });
const notLoaded = refused({ kind: 'not-loaded' });
type Judged = PaperRead | { readonly kind: 'pdf' };

async function readOpened(file: File, { onOpen, onPage }: Progress, watch: Watch): Promise<FileRead> {
  const opening = await openPages(file);
  watch.begin();
  const reading = async () => {
    const pages = await opening.pages;
    onOpen(pages);
    return pages.read((page, of) => {
      watch.begin();
      onPage(page, of);
    });
  };
  const read = await Promise.race([
    reading().catch(refusedFor),
    watch.isOver,
    opening.isBroken.then(() => tooMuch),
  ]);
  if (read.kind === 'read') return { read, opening };
  opening.end();
  return { read };
}

function answerOf(worker: Worker, file: File): Promise<Judged> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Judged>) => resolve(data));
    // A worker whose script did not come says nothing else.
    worker.addEventListener('error', (event) => resolve(event instanceof ErrorEvent ? tooMuch : notLoaded));
    worker.postMessage(file, []);
  });
}

type Watch = ReturnType<typeof watching>;

/** A clock that begins anew with each step; it is over, too, when somebody has it so. */
function watching(signal: AbortSignal) {
  const { promise: isOver, resolve } = Promise.withResolvers<PaperRead>();
  const stop = () => resolve(tooMuch);
  let clock = setTimeout(stop, patience);
  signal.addEventListener('abort', stop, { once: true });
  return {
    isOver,
    begin: () => {
      clearTimeout(clock);
      clock = setTimeout(stop, patience);
    },
    end: () => clearTimeout(clock),
  };
}
