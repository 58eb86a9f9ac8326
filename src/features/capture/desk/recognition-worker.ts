import { foundIn } from '#domain/capture/finding.ts';

/** Looks a paper through beside the page: a long one never holds it up. */
addEventListener('message', ({ data: text }: MessageEvent<string>) => postMessage(foundIn(text)));
