import { http, HttpResponse } from 'msw/http';
import { expect, test, vi } from 'vitest';
import { initiativesPath } from '#contract/paths.ts';
import { sha256OfBytes } from '#domain/writing/sha256.ts';
import { given, initiativeOf, paper } from '#tests/given/builders.ts';
import { server } from '#tests/setup/server.ts';
import { fetchPaper, papers, sendPaper } from './paper-service.ts';

const file = new TextEncoder().encode('%PDF-1.7 Vorlage');
const hash = sha256OfBytes(file);
const { signal } = new AbortController();
const at = '*/api/initiatives/:id/papers/:hash';

async function begun() {
  const id = `own-${crypto.randomUUID()}`;
  const document = initiativeOf([], { id, sources: [paper] });
  await fetch(initiativesPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document, author: 'Amt 50', reason: 'neu' }),
  });
  const told = { initiative: id, source: 'paper', author: 'Amt 50', file };
  return { id, told };
}

test('a file that is sent is kept under its hash, and comes back as it was', async () => {
  const { id, told } = await begun();
  expect(await sendPaper(told)).toEqual({ kind: 'kept' });
  const [kept] = await papers(id, signal);
  expect(kept).toMatchObject({ source: 'paper', hash, type: 'pdf', author: 'Amt 50' });
  const fetched = await fetchPaper(id, given(kept));
  expect('bytes' in fetched && sha256OfBytes(fetched.bytes)).toBe(hash);
});

test('a file that is kept already is not sent again', async () => {
  const { told } = await begun();
  await sendPaper(told);
  server.use(http.put(at, () => HttpResponse.error()));
  expect(await sendPaper(told)).toEqual({ kind: 'kept' });
  expect(await sendPaper({ ...told, file: undefined })).toEqual({ kind: 'kept' });
});

test('a file that is in this browser no more is said to be lost where nobody keeps it', async () => {
  const { told } = await begun();
  expect(await sendPaper({ ...told, file: undefined })).toEqual({ kind: 'lost' });
});

test('on a page without a certificate the hash is the same, by our own', async () => {
  const { id, told } = await begun();
  vi.stubGlobal('crypto', { randomUUID: () => 'x' });
  expect(await sendPaper(told)).toEqual({ kind: 'kept' });
  expect(await fetchPaper(id, { hash })).toMatchObject({ kind: 'fetched' });
});

const refusal = (status: number, rule?: string) => () =>
  HttpResponse.json(
    {
      type: 'about:blank',
      title: 'x',
      status,
      ...(rule !== undefined && { problems: [{ place: [], rule }] }),
    },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

test.for([
  ['too-large', refusal(413)],
  ['no-room', refusal(507, 'too-much')],
  ['no-room', refusal(507, 'storage-full')],
  ['taken-out', refusal(403, 'taken-out')],
  ['refused', refusal(415, 'unknown-kind')],
  ['refused', refusal(403)],
  // Changed on the way, or nobody there: the same again may arrive.
  ['away', refusal(422, 'other-hash')],
  ['away', refusal(503, 'storage-away')],
  ['away', refusal(401)],
  ['away', refusal(408)],
  ['away', refusal(429)],
  ['away', () => HttpResponse.error()],
] as const)('a file that is not kept has a reason: %s', async ([reason, answer]) => {
  const { told } = await begun();
  server.use(http.put(at, answer));
  expect(await sendPaper(told)).toEqual({ kind: 'not-kept', reason });
});

test.for([
  ['changed', () => new HttpResponse(file.slice(1))],
  ['changed', () => new HttpResponse('<!doctype html>')],
  ['gone', refusal(404)],
  // It may be there still, for somebody who is signed in.
  ['away', refusal(401)],
  ['away', refusal(403)],
  ['away', refusal(503)],
  ['away', () => HttpResponse.error()],
] as const)('nothing is given on of a file that is %s', async ([kind, answer]) => {
  server.use(http.get(at, answer));
  expect(await fetchPaper('own', { hash })).toEqual({ kind });
});
