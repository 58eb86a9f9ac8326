import type { Sheet } from '../figures/cells.ts';
import { xlsxOf } from './xlsx.ts';

/** What the page asks of the worker, and what it answers: the bytes of the file. */
type Task = { readonly sheets: readonly Sheet[]; readonly title: string };

addEventListener('message', (event: MessageEvent<Task>) => {
  void answer(event.data);
});

/** A workbook that cannot be made throws out of the worker, where the page hears of it. */
async function answer({ sheets, title }: Task): Promise<void> {
  try {
    const bytes = await xlsxOf(sheets, title);
    postMessage(bytes, { transfer: [bytes.buffer] });
  } catch (error) {
    reportError(error);
  }
}
