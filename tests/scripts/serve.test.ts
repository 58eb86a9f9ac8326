// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoServer } from '../../scripts/serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const script = `console.log(${JSON.stringify('Eigenanteil '.repeat(200))});\n`;
const secret = 'outside of the served folder';
const policy = "default-src 'none'; script-src 'self'; img-src 'self' data:";
const files = {
  'dist/index.html': `<html><head>
    <meta charset="utf-8"><meta content="default-src &#39;self&#39;" http-equiv='content-security-policy'></head></html>`,
  'dist/timeline.html': `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`,
  'dist/sources/index.html': '<h1>Quellen</h1>',
  'dist/404.html': '<h1>Nicht gefunden</h1>',
  'dist/sw.js': '// offline',
  'dist/manifest.webmanifest': '{}',
  'dist/assets/index-abc123.js': script,
  'dist/assets/fira.woff2': 'font',
  'dist/.vite/manifest.json': '{}',
  'secret.txt': secret,
};

const contents = new Map(Object.entries(files));
let server: Server;

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

/** fetch would tidy up the path and unpack the body before anything could be seen of them. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  symlinkSync('../secret.txt', join(home, 'dist/linked.txt'));
  symlinkSync('..', join(home, 'dist/linked'));
  symlinkSync('nowhere', join(home, 'dist/broken'));
  server = createDemoServer(join(home, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

describe('What is at an address', () => {
  test.each([
    ['/', 'index.html'],
    ['/?view=timeline', 'index.html'],
    ['/timeline', 'timeline.html'],
    ['/sources', 'sources/index.html'],
  ])('%s is %s', async (path, file) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(contents.get(`dist/${file}`));
  });

  test('a page has one address: a slash at its end leads back to it, with the query', async () => {
    const { status, headers } = await ask('/timeline/?as-of=2018-11-05');
    expect([status, headers.location]).toEqual([308, '/timeline?as-of=2018-11-05']);
  });

  test.each(['/nowhere', '/assets', '/assets/', '/timeline/nowhere', '/.vite/manifest.json', '/sw.js/x'])(
    '%s is not found, and the page for that says so',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers.etag]).toEqual([404, undefined]);
      expect(body.toString()).toBe(files['dist/404.html']);
    },
  );

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/linked.txt',
    '/linked/secret.txt',
  ])('%s does not lead out of the folder', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain(secret);
  });

  test.each(['/%', '/%zz', '/%c3%28', '/%00', '*'])('%s is malformed', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test('the API is inside the page, so here it is a problem document', async () => {
    const { status, headers, body } = await ask('/api/initiatives');
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404, title: 'Not Found' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD tells what GET would, without the body', async () => {
    const path = '/assets/index-abc123.js';
    const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect([head.body.length, head.headers['content-length']]).toEqual([0, String(script.length)]);
  });
});

describe('What a browser may keep', () => {
  test.each([
    ['/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/assets/index-abc123.js', 'public, max-age=31536000, immutable'],
    ['/manifest.webmanifest', 'max-age=600'],
  ])('%s: %s', async (path, caching) => {
    expect((await ask(path)).headers['cache-control']).toBe(caching);
  });

  test('what is known already is not sent again', async () => {
    const path = '/assets/index-abc123.js';
    const { etag = '' } = (await ask(path)).headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, headers, body } = await ask(path, { 'if-none-match': known });
      expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('What goes over the wire', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['', undefined],
  ])('a browser that accepts "%s" gets %s', async (accepted, encoding) => {
    const { headers, body } = await ask('/assets/index-abc123.js', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding']);
    // Each encoding is a representation of its own, so it needs its own tag.
    expect(headers.etag).toMatch(encoding ? new RegExp(`-${encoding}"$`) : /"[\w-]{22}"$/);
    expect(Number(headers['content-length'])).toBe(body.length);
    const unpack = encoding === 'br' ? brotliDecompressSync : encoding === 'gzip' ? gunzipSync : String;
    expect(unpack(body).toString()).toBe(script);
  });

  test('a font is compressed already and says what it is', async () => {
    const { headers } = await ask('/assets/fira.woff2', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers['content-type']]).toEqual([undefined, 'font/woff2']);
  });
});

describe('What a page may do', () => {
  test.each([
    ['/timeline', `${policy}; frame-ancestors 'none'`],
    ['/', "default-src 'self'; frame-ancestors 'none'"],
    ['/manifest.webmanifest', "default-src 'none'; frame-ancestors 'none'"],
  ])('%s: %s', async (path, expected) => {
    expect((await ask(path)).headers['content-security-policy']).toBe(expected);
  });

  test('the offline worker may fetch from its own host, and only from there', async () => {
    const worker = (await ask('/sw.js')).headers['content-security-policy'];
    expect(worker).toBe("default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'");
  });

  test.each(['/', '/sw.js', '/nowhere', '/api/x', '/%', '/timeline/'])(
    '%s carries every safeguard',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['permissions-policy']).toMatch(/camera=\(\), .*microphone=\(\)/);
    },
  );
});
