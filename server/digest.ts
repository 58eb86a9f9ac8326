import { createHash } from 'node:crypto';
import type { Digest } from '#domain/writing/sha256.ts';

/** The same as that of the page, by the library of Node. */
export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex');

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
