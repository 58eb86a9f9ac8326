import { defectsOf } from '#contract/problem.ts';
import { largestBody } from '#contract/writing.ts';
import { problem, wrong } from './response.ts';

/** What a zod schema offers, as far as it is needed here. */
type Schema<T> = {
  safeParse: (
    input: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: Parameters<typeof defectsOf>[0] } };
};

/** What was sent, parsed whole, with its text; or the answer that refuses it. */
export type Body<T> = { readonly value: T; readonly text: string } | { readonly refusal: Response };

export async function bodyOf<T>(request: Request, schema: Schema<T>): Promise<Body<T>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return {
      refusal: problem(415, 'What is sent is application/json.', { headers: { accept: 'application/json' } }),
    };
  }
  const bytes = await bytesOf(request);
  if (!bytes) return { refusal: tooLarge() };
  const text = textOf(bytes);
  const input = text === undefined ? undefined : parsed(text);
  if (text === undefined || !input) return { refusal: wrong([{ place: [], rule: 'not-json' }]) };
  const result = schema.safeParse(input.json);
  return result.success ? { value: result.data, text } : { refusal: wrong(defectsOf(result.error.issues)) };
}

/** The request with all of its body there; or the answer that refuses it. */
export async function received(request: Request): Promise<Request | Response> {
  if (!request.body) return request;
  const body = await bytesOf(request);
  const { url, method, headers } = request;
  return body ? new Request(url, { method, headers, body }) : tooLarge();
}

const tooLarge = (): Response => problem(413, `At most ${largestBody} bytes are read.`);

/** Undefined as soon as there are more than are read; no more of them is taken then. */
export async function bytesOf(
  request: Request,
  most = largestBody,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
