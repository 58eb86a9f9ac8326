import { paperListSchema } from '#contract/papers.ts';
import { paperPath, papersPath } from '#contract/paper-paths.ts';
import { problemSchema } from '#contract/problem.ts';
import { type KeptPaper, newestOf } from '#domain/paper/kept-paper.ts';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { baseUrl, getJson } from './http.ts';
import type { FetchedPaper, PaperToSend, SentPaper, UnsentReason } from './papers.ts';

/** The files that are kept with an initiative, as far as the reader is shown them; the oldest first. */
export const papers = (initiative: string, signal: AbortSignal): Promise<readonly KeptPaper[]> =>
  getJson(papersPath(initiative), paperListSchema, signal);

/** Sends the file of a source, unless it is kept already. What goes wrong is told and never thrown: the text is kept without it. */
export async function sendPaper({ initiative, source, author, file }: PaperToSend): Promise<SentPaper> {
  try {
    const kept = await papers(initiative, new AbortController().signal);
    if (!file) return { kind: newestOf(kept, source) ? 'kept' : 'lost' };
    const hash = await hashOf(file);
    if (kept.some((each) => each.source === source && each.hash === hash)) return { kind: 'kept' };
    const query = new URLSearchParams({ source, author }).toString();
    const init = { method: 'PUT', body: file, headers: { accept: 'application/json' } };
    const response = await fetch(`${baseUrl}${paperPath(initiative, hash)}?${query}`, init);
    return response.ok ? { kind: 'kept' } : { kind: 'not-kept', reason: await reasonIn(response) };
  } catch {
    return { kind: 'not-kept', reason: 'away' };
  }
}

/** Nobody answers, not fast enough, not for whoever asks, or not so often: the same may be kept later. */
const passing: ReadonlySet<number> = new Set([401, 408, 429, 502, 503, 504]);

async function reasonIn(response: Response): Promise<UnsentReason> {
  const { status } = response;
  if (status === 413) return 'too-large';
  if (passing.has(status)) return 'away';
  const told = problemSchema.safeParse(await response.json().catch(() => undefined)).data;
  const rule = told?.problems?.[0]?.rule;
  if (rule === 'other-hash') return 'away';
  if (rule === 'taken-out') return 'taken-out';
  return status === 507 ? 'no-room' : 'refused';
}

/** The bytes of a file, which are those of its hash or are not given. */
export async function fetchPaper(
  initiative: string,
  { hash }: Pick<KeptPaper, 'hash'>,
): Promise<FetchedPaper> {
  try {
    const response = await fetch(`${baseUrl}${paperPath(initiative, hash)}`);
    if (response.status === 404) return { kind: 'gone' };
    if (!response.ok) return { kind: 'away' };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return (await hashOf(bytes)) === hash ? { kind: 'fetched', bytes } : { kind: 'changed' };
  } catch {
    return { kind: 'away' };
  }
}

/** By the browser where it can, beside the page; a page without a certificate has our own. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!isThere(subtle)) return sha256OfBytes(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** It is missing where a page is not secure, whatever its type says. */
const isThere = (subtle: SubtleCrypto | undefined): subtle is SubtleCrypto => subtle !== undefined;
