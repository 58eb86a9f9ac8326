import type { Edited } from '#api/writing.ts';
import type { InitiativeSummary } from '#domain/document/initiative.ts';
import { type DocumentRead, readDocument } from '#files/document/read-document.ts';
import { freshId } from './use-own.ts';

/** A file that was chosen: what it holds, and what of the reader's own it would take the place of. */
export type Opened = {
  readonly name: string;
  readonly read: DocumentRead;
  readonly base: Edited | undefined;
  /** An example of that name is not changed: the document gets one of its own. */
  readonly isExample: boolean;
};

/** A workbook is an archive, which begins as no JSON does; what reads one comes with it. */
async function readEither(bytes: Uint8Array): Promise<DocumentRead> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readDocument(bytes);
  const { readTemplate } = await import('#files/template/read-template.ts');
  return readTemplate(bytes);
}

/** Reads a file whole and judges it; nothing is changed by that. */
export async function opened(
  file: File,
  list: readonly InitiativeSummary[],
  edited: (id: string) => Promise<Edited>,
): Promise<Opened> {
  const read = await readEither(new Uint8Array(await file.arrayBuffer()));
  if (read.kind === 'refused') return { name: file.name, read, base: undefined, isExample: false };
  const { document } = read;
  const there = list.find(({ id }) => id === document.id);
  if (!there?.isFixed) {
    return { name: file.name, read, base: there && (await edited(there.id)), isExample: false };
  }
  const renamed = { ...document, id: freshId(document.title.de) };
  return { name: file.name, read: { ...read, document: renamed }, base: undefined, isExample: true };
}
