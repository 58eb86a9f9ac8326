import { foundIn } from '#domain/capture/finding.ts';
import { headOf } from '#domain/capture/head.ts';

/** Looks a paper through beside the page: a long one never holds it up. Its name says for what. */
addEventListener('message', ({ data: text }: MessageEvent<string>) =>
  postMessage(self.name === 'head' ? headOf(text) : foundIn(text)),
);
