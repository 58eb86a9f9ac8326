import type { Sheet } from '../figures/cells.ts';

/** Writes a workbook beside the page, so that it goes on answering however many rows there are. */
export function workbookBytes(sheets: readonly Sheet[], title: string): Promise<BlobPart> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BlobPart>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(`The workbook was not written: ${event.message}`));
    });
    worker.postMessage({ sheets, title }, { transfer: [] });
  }).finally(() => worker.terminate());
}
