import { sentPaperSchema } from '#contract/papers.ts';
import { defectsOf } from '#contract/problem.ts';
import { type KeepingLimits, type KeptPaper, paperFiles, usualLimits } from '#domain/paper/kept-paper.ts';
import { paperTypeOf } from '#domain/paper/paper-type.ts';
import type { Instant } from '#domain/value/instant.ts';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import type { Signer } from '#domain/writing/signed.ts';
import { bytesOf } from './body.ts';
import type { Kept, PaperStore } from './paper-store.ts';
import { type Excerpt, isKnown, json, missing, problem, wrong } from './response.ts';
import type { Store } from './store.ts';

/** Where files are kept, and by which rules. */
export type PaperHome = {
  readonly papers: PaperStore;
  readonly limits?: KeepingLimits | undefined;
  /** Where there is a quicker one than that of the page. */
  readonly digest?: ((bytes: Uint8Array) => string) | undefined;
  /** Whether whoever passes by is shown files, too, where reading is public. */
  readonly isPublic?: boolean | undefined;
};

type Ports = PaperHome & {
  /** What whoever asks may see: a file is shown where the text of its paper is. */
  readonly store: Store;
  readonly excerpt?: Excerpt | undefined;
  readonly signer?: Signer | undefined;
  readonly now: () => Instant;
};

type Asked = { readonly initiative: string; readonly hash: string | undefined };

/** Answers what is about the files of an initiative's papers. */
export async function answerPapers(ports: Ports, asked: Asked, request: Request): Promise<Response> {
  const { initiative, hash } = asked;
  const allowed = hash === undefined ? ['GET'] : ['GET', 'PUT'];
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (!allowed.includes(method)) {
    return problem(405, `Allowed is ${allowed.join(', ')}.`, { headers: { allow: allowed.join(', ') } });
  }
  const document = (await ports.store.newest(initiative))?.document;
  if (!document) return missing(initiative);
  const sources = new Set(document.sources.map(({ id }) => id));
  if (hash === undefined) return json(await shownOf(ports, initiative, sources));
  if (method === 'PUT') return kept(ports, { initiative, hash, sources }, request);
  const paper = (await shownOf(ports, initiative, sources)).findLast((each) => each.hash === hash);
  return paper ? file(ports.papers, paper, request) : absent(hash);
}

/**
 * What is shown of what is kept: all of it to who works on the initiative, also the files of sources that were taken out, as the
 * history tells of those, too. To others the files of the sources that they see, and to whoever passes by no names.
 */
async function shownOf(
  { papers, excerpt, isPublic = false }: Ports,
  initiative: string,
  sources: ReadonlySet<string>,
): Promise<readonly KeptPaper[]> {
  if (excerpt === 'public' && !isPublic) return [];
  const all = await papers.papers(initiative);
  if (excerpt === undefined) return all;
  const seen = all.filter(({ source }) => sources.has(source));
  return excerpt === 'released' ? seen : seen.map((paper) => ({ ...paper, author: undefined }));
}

const absent = (hash: string): Response => problem(404, `There is no file ${hash} here.`);

async function file(papers: PaperStore, paper: KeptPaper, request: Request): Promise<Response> {
  const { hash, source, type, size } = paper;
  const etag = `"${hash}"`;
  // What has this name never changes; whose browser it is may hold it, and no cache on the way.
  const lasting = { etag, 'cache-control': 'private, max-age=31536000, immutable' };
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers: lasting });
  const { ending, media } = paperFiles[type];
  const parts = request.method === 'HEAD' ? undefined : await papers.bytes(hash);
  if (!parts && request.method !== 'HEAD') return absent(hash);
  return new Response(parts ? streamOf(parts) : null, {
    headers: {
      ...lasting,
      'content-type': media,
      'content-length': String(size),
      // Saved and never shown, whatever is in it: nothing of it runs, asks or is taken for something else.
      'content-disposition': `attachment; filename="${source}.${ending}"`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}

function streamOf(parts: AsyncIterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const coming = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await coming.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await coming.return?.();
    },
  });
}

type Named = {
  readonly initiative: string;
  readonly hash: string;
  readonly sources: ReadonlySet<string>;
};

async function kept(ports: Ports, named: Named, request: Request): Promise<Response> {
  const { papers, limits = usualLimits, digest = sha256OfBytes, signer, now } = ports;
  const { initiative, hash, sources } = named;
  const query = sentPaperSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return wrong(defectsOf(query.error.issues));
  const { source, author } = query.data;
  if (!sources.has(source)) return wrong([{ place: ['source'], rule: 'unknown-reference' }]);
  const bytes = await bytesOf(request, limits.file);
  if (!bytes) return problem(413, `A file has at most ${limits.file} bytes.`);
  // First: what arrived otherwise than it was sent is no matter of its kind.
  if (digest(bytes) !== hash) {
    return problem(422, 'These bytes have another hash: they were changed or cut on the way.', {
      problems: [{ place: ['hash'], rule: 'other-hash' }],
    });
  }
  const type = paperTypeOf(bytes);
  if (!type) {
    const problems = [{ place: [], rule: 'unknown-kind' }];
    return problem(415, 'This is neither a PDF, nor a Word file (.docx), nor plain text.', { problems });
  }
  const by = signer?.name ?? author.trim();
  const paper = { source, hash, type, size: bytes.length, author: by, at: now() };
  return toldOf(await papers.keep({ initiative, paper, bytes, limits }), limits);
}

function toldOf(done: Kept, limits: KeepingLimits): Response {
  switch (done.kind) {
    case 'kept':
      return json(done.paper, 201);
    case 'there':
      return json(done.paper);
    case 'too-many':
      return full(`An initiative has at most ${limits.count} files.`, done.kind);
    case 'too-much':
      return full(`The files of an initiative have at most ${limits.all} bytes together.`, done.kind);
    case 'taken-out': {
      const problems = [{ place: [], rule: done.kind }];
      return problem(403, 'This file was taken out by whoever runs the store; it is not kept again.', {
        problems,
      });
    }
  }
}

const full = (detail: string, rule: string): Response =>
  problem(507, `${detail} Nothing was kept.`, { problems: [{ place: [], rule }] });
