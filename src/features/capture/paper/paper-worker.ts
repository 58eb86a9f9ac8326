import { readUnlessPdf } from '#files/paper/read-paper.ts';

/** Reads what needs no library, and weighs what does, beside the page: a large file never holds it up. */
addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  void file.arrayBuffer().then((bytes) => postMessage(readUnlessPdf(new Uint8Array(bytes))));
});
