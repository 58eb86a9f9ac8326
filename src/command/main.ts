import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { addWhatNode20Lacks } from './older-node.ts';
import { run } from './run.ts';
import type { Opened, World } from './world.ts';

/** Runs a call on this computer. Paths are those of whoever called: npm itself runs in the folder of the project. */
export async function main(args: readonly string[], version: string): Promise<number> {
  addWhatNode20Lacks();
  endQuietlyWithoutReader();
  const world: World = {
    version,
    open: (name, mostBytes) => open(name, mostBytes),
    out: (text) => written(process.stdout, text),
    err: (text) => written(process.stderr, text),
    pdfLibrary: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
  };
  return run(args, world);
}

/** Whoever reads the output may stop before its end, as `head` does: that is no failure. */
function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

const written = (stream: Writable, text: string): Promise<void> =>
  new Promise((done) => {
    // An error is told to whoever listens to the stream; nothing more can be written then.
    stream.write(text, () => done());
  });

async function open(name: string, mostBytes: number): Promise<Opened> {
  try {
    if (name === '-') return { kind: 'opened', bytes: await bytesOf(process.stdin, mostBytes) };
    const path = resolve(process.env['INIT_CWD'] ?? '.', name);
    if ((await stat(path)).isDirectory()) return { kind: 'folder' };
    return { kind: 'opened', bytes: await bytesOf(createReadStream(path, { end: mostBytes }), mostBytes) };
  } catch (error) {
    return { kind: reasons.get(codeOf(error)) ?? 'unreadable' };
  }
}

const reasons: ReadonlyMap<string, 'missing' | 'folder' | 'denied'> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'folder'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

async function bytesOf(stream: Readable, mostBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    // One byte too many says all that has to be known.
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}
