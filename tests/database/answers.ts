import * as z from 'zod/mini';
import { questionPaths } from '#contract/asked.ts';
import { initiativeListSchema } from '#contract/initiative.ts';
import { papersPath } from '#contract/paper-paths.ts';
import { initiativePath, initiativesPath, revisionPath, revisionsPath } from '#contract/paths.ts';
import type { Client } from '../conformance/client.ts';

type Answered = { readonly status: number; readonly etag: string | null; readonly body: unknown };

/** What is answered to each of some addresses: all that a reader gets to see of it. */
export async function answersTo(
  paths: readonly string[],
  { send }: Client,
): Promise<Readonly<Record<string, Answered>>> {
  const answers: Record<string, Answered> = {};
  for (const path of paths) {
    const answer = await send(path);
    const etag = answer.headers.get('etag');
    answers[path] = { status: answer.status, etag, body: await answer.json() };
  }
  return answers;
}

/** Everything that can be asked for: the list, each initiative with each of its revisions, and each question. */
export async function everyAnswer(client: Client): Promise<Readonly<Record<string, unknown>>> {
  const list = initiativeListSchema.parse(await (await client.list()).json());
  const paths: string[] = [initiativesPath];
  for (const { id } of list) {
    const revisions = revisionNumbers.parse(await (await client.revisions(id)).json());
    paths.push(initiativePath(id), revisionsPath(id), papersPath(id));
    paths.push(...revisions.map(({ number }) => revisionPath(id, number)));
  }
  for (const path of Object.values(questionPaths)) paths.push(...(await pagesOf(path, client)));
  return answersTo(paths, client);
}

/** The addresses of all pages of a question, on a day on which most is known. */
async function pagesOf(path: string, { send }: Client): Promise<readonly string[]> {
  const first = `${path}?asOf=2025-06-30&sum=yes`;
  const pages = [first];
  for (let page: string | undefined = first; page;) {
    const { next } = pageSchema.parse(await (await send(page)).json());
    page = next && `${first}&cursor=${next}`;
    if (page) pages.push(page);
  }
  return pages;
}

const pageSchema = z.object({ rows: z.array(z.unknown()), next: z.optional(z.string()) });

const revisionNumbers = z.array(z.object({ number: z.int() }));
