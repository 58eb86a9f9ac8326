import { questionPaths } from '#contract/asked.ts';
import { paperAsked } from '#contract/paper-paths.ts';
import { initiativesPath } from '#contract/paths.ts';
import { instant } from '#domain/value/instant.ts';
import type { Digest } from '#domain/writing/sha256.ts';
import type { Signer } from '#domain/writing/signed.ts';
import type { PaperHome } from './papers.ts';
import type { Questions } from './questions.ts';
import { refusalOf } from './refusal.ts';
import { type Excerpt, etagOf, etagOfExcerpt, isKnown, json, missing, problem } from './response.ts';
import { type Store, StoreProblem } from './store.ts';

type Ports = {
  readonly store: Store;
  readonly clock?: () => Date;
  /** Who asks, where that is known and not only claimed. */
  readonly signer?: Signer | undefined;
  /** Where there is a quicker one than that of the page. */
  readonly digest?: Digest | undefined;
  /** What the store shows to whoever asks, where that is less than it has. */
  readonly excerpt?: Excerpt | undefined;
  /** Where questions across initiatives are answered; without, in memory from what the store has. */
  readonly questions?: Questions | undefined;
  /** Where the files of papers are kept; without, there are none. */
  readonly files?: PaperHome | undefined;
};

/**
 * The contract of reading and writing as a function from a request to its answer, over any store: in the page of the demo,
 * in tests, on a server.
 */
export const answering =
  ({ store, clock = () => new Date(), questions, signer, digest, excerpt, files }: Ports) =>
  async (request: Request): Promise<Response> => {
    if (isQuestion(new URL(request.url).pathname)) {
      const { answerQuestion } = await import('./ask.ts');
      return answerQuestion({ store, questions }, request);
    }
    const now = instantsOf(clock);
    const paper = files && paperAsked(new URL(request.url).pathname);
    if (paper) {
      const { answerPapers } = await import('./papers.ts');
      const ports = { ...files, store, excerpt, signer, now };
      return answered(() => answerPapers(ports, paper, request));
    }
    const asked = askedBy(request);
    if (!asked) return problem(404, 'There is no such resource.');
    const allowed = methodsOf(asked);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    if (!allowed.includes(method)) {
      return problem(405, `Allowed is ${allowed.join(', ')}.`, { headers: { allow: allowed.join(', ') } });
    }
    return answered(async () => {
      if (method === 'GET') return read({ store, excerpt, digest }, asked, request);
      // What writes comes with the first request that writes: most only read.
      const { write } = await import('./write.ts');
      return write({ store, signer, digest, now }, asked.id, request);
    });
  };

const instantsOf = (clock: () => Date) => () => instant(clock().toISOString());

async function answered(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof StoreProblem) return refusalOf(error);
    throw error;
  }
}

/** Whether a path asks something across initiatives. */
export const isQuestion = (pathname: string): boolean =>
  Object.values<string>(questionPaths).includes(pathname);

type Asked = {
  readonly id?: string | undefined;
  readonly part?: 'facts' | 'revisions' | undefined;
  readonly number?: number | undefined;
};

const shape = new RegExp(`${initiativesPath}(?:/([^/]+)(?:/(facts)|/(revisions)(?:/([1-9]\\d{0,8}))?)?)?/?$`);

function askedBy(request: Request): Asked | undefined {
  const match = shape.exec(new URL(request.url).pathname);
  if (!match) return undefined;
  const [, id, facts, revisions, number] = match;
  return {
    id: id === undefined ? undefined : decoded(id),
    part: facts ? 'facts' : revisions ? 'revisions' : undefined,
    number: number === undefined ? undefined : Number(number),
  };
}

/** An id has no signs that are encoded; what cannot be decoded is none that there is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function methodsOf({ id, part }: Asked): readonly string[] {
  if (id === undefined) return ['GET', 'POST'];
  if (part === 'facts') return ['POST'];
  return part === 'revisions' ? ['GET'] : ['GET', 'PUT', 'DELETE'];
}

async function read(
  { store, excerpt, digest }: Pick<Ports, 'store' | 'excerpt' | 'digest'>,
  { id, part, number }: Asked,
  request: Request,
): Promise<Response> {
  if (id === undefined) return json(await store.list());
  if (part === 'revisions' && number === undefined) {
    const revisions = await store.revisions(id);
    return revisions.length === 0 ? missing(id) : json(revisions);
  }
  if (number !== undefined) {
    const revision = await store.revision(id, number);
    return revision ? json(revision) : problem(404, `There is no revision ${number} of "${id}".`);
  }
  const newest = await store.newest(id);
  if (!newest?.document) return missing(id);
  const etag = excerpt ? etagOfExcerpt(newest, excerpt, digest) : etagOf(newest);
  if (isKnown(request, etag))
    return new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-cache' } });
  return json(newest.document, 200, { etag });
}
