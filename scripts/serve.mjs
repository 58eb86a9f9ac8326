// Serves a built folder the way a careful host would: compressed, cacheable, and with the security headers
// that a page can not set for itself. No dependencies, so that what is measured on it is the page alone.
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const NOTHING = "default-src 'none'; frame-ancestors 'none'";
// A worker lives under the policy of its own script: without connect-src the offline worker could fetch nothing.
const SCRIPT = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** Of every answer, whatever it is. */
export const ALWAYS = {
  'content-security-policy': NOTHING,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const UNCACHED = { 'cache-control': 'no-cache' };
const TEXT = { ...UNCACHED, 'content-type': 'text/plain; charset=utf-8' };

/** Beyond this size brotli's best setting keeps the first visitor waiting for too long. */
const LARGE = 300 * 1024;
/** Below this size the headers weigh more than what compression saves. */
const SMALL = 512;

const compress = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: body.length > LARGE ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        // Distances as it writes them for fonts: scripts that differ in their marks alone weigh nearly the same then.
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      },
    }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
};

/** The page's own policy as a header; frame-ancestors has no effect in a meta element, so it is added here. */
function policyOf(/** @type {string} */ html) {
  const metas = html.match(/<meta\s[^>]*>/gi) ?? [];
  const meta = metas.find((tag) => /http-equiv\s*=\s*["']?content-security-policy["'\s]/i.test(tag)) ?? '';
  const found = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta);
  const policy = (found?.[1] ?? found?.[2] ?? "default-src 'self'")
    .replace(/&#39;|&#x27;|&apos;/gi, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/[;\s]+$/, '');
  return `${policy.trim()}; frame-ancestors 'none'`;
}

function cachingOf(/** @type {string} */ path) {
  if (path.endsWith('.html') || path === '/sw.js') return 'no-cache';
  // The names below assets/ carry a hash of the content, so they never change.
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'max-age=600';
}

/**
 * What is compressed, by its content: servers of the same files, as in the tests, take the trouble once.
 * @type {Map<string, Promise<Buffer>>}
 */
const packed = new Map();

function describe(/** @type {string} */ path, /** @type {Buffer} */ body) {
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'application/octet-stream';
  const worthwhile = body.length >= SMALL && /^text|json|javascript|icon|svg/.test(type);
  const policy = type.startsWith('text/html') ? policyOf(body.toString()) : NOTHING;
  const digest = createHash('sha256').update(body).digest('base64url');
  return {
    etag: digest.slice(0, 22),
    headers: {
      'cache-control': cachingOf(path),
      'content-security-policy': type.startsWith('text/javascript') ? SCRIPT : policy,
      'content-type': type,
      ...(worthwhile && { vary: 'accept-encoding' }),
    },
    encodingFor: (/** @type {string} */ accepted) => (worthwhile ? encodingIn(accepted) : undefined),
    /** Compressed once, at the first wish, and then kept. */
    as(/** @type {'br' | 'gzip' | undefined} */ encoding) {
      if (!encoding) return Promise.resolve(body);
      const name = `${encoding} ${digest}`;
      const made = packed.get(name) ?? compress[encoding](body);
      packed.set(name, made);
      return made;
    },
  };
}

function encodingIn(/** @type {string} */ accepted) {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', weight] = part.toLowerCase().replace(/\s/g, '').split(';q=');
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const encodings = /** @type {const} */ (['br', 'gzip']);
  return encodings.find((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}

/**
 * Reads the whole folder at once. A request is looked up among these names and never becomes a path on the
 * disk, so there is nothing to climb out of; and a new build beside a running server does not disturb it.
 */
function readFolder(/** @type {string} */ dir) {
  const home = realpathSync(dir);
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(^|[\\/])\.(?!well-known)/.test(name))
    // Neither a symbolic link nor what lies behind one: it may lead out of the folder.
    .filter(
      (name) => lstatSync(join(dir, name)).isFile() && realpathSync(join(dir, name)) === join(home, name),
    );
  return new Map(
    names.map((name) => {
      const path = `/${name.split(sep).join('/')}`;
      return [path, describe(path, readFileSync(join(dir, name)))];
    }),
  );
}

function decodedPath(/** @type {string} */ url) {
  try {
    const path = decodeURIComponent(/** @type {string} */ (url.split('?', 1)[0]));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** What answers for the files of `dir`, and what prepares them in the background. */
export function siteOf(/** @type {string} */ dir) {
  const files = readFolder(dir);
  const page = (/** @type {string} */ path) => files.get(`${path}.html`) ?? files.get(`${path}/index.html`);

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    const send = (
      /** @type {number} */ status,
      /** @type {object} */ headers,
      /** @type {Buffer} */ body = Buffer.alloc(0),
    ) => {
      const length = status === 304 ? {} : { 'content-length': body.length };
      response.writeHead(status, { ...ALWAYS, ...headers, ...length });
      response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
    };
    const say = (/** @type {number} */ status, /** @type {string} */ text, headers = {}) =>
      send(status, { ...TEXT, ...headers }, Buffer.from(`${text}\n`));

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
    }
    const path = decodedPath(request.url ?? '');
    if (path === undefined) return say(400, 'This address is malformed.');
    if (path === '/api' || path.startsWith('/api/')) {
      const detail = 'The demo answers its API inside the page; this server has none.';
      const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail };
      const headers = { ...UNCACHED, 'content-type': 'application/problem+json' };
      return send(404, headers, Buffer.from(JSON.stringify(problem)));
    }
    const bare = path.replace(/\/+$/, '');
    // One address for each page: beside a slash its relative links would point elsewhere.
    if (bare !== '' && bare !== path && page(bare)) {
      return send(308, { ...UNCACHED, location: encodeURI(bare) + (request.url?.match(/\?.*/)?.[0] ?? '') });
    }
    const found = files.get(path) ?? page(bare);
    const file = found ?? files.get('/404.html');
    if (!file) return say(404, 'There is nothing at this address.');
    const encoding = file.encodingFor(request.headers['accept-encoding'] ?? '');
    const headers = { ...file.headers, ...(encoding && { 'content-encoding': encoding }) };
    if (!found) return send(404, headers, await file.as(encoding));
    // Each encoding is a representation of its own and needs its own tag.
    const etag = `"${file.etag}${encoding ? `-${encoding}` : ''}"`;
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    if ([etag, `W/${etag}`, '*'].some((tag) => known.includes(tag)))
      return send(304, { ...file.headers, etag });
    return send(200, { ...headers, etag }, await file.as(encoding));
  }

  return {
    /** @type {import('node:http').RequestListener} */
    listener: (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
    async precompress() {
      // One after the other: work that is queued already would have to end before the process can.
      for (const file of files.values()) await file.as(file.encodingFor('br'));
    },
  };
}

/** An http server for the files of `dir`; `precompress` prepares them in the background once it listens. */
export function createDemoServer(/** @type {string} */ dir, { precompress = false } = {}) {
  const site = siteOf(dir);
  const server = createServer(site.listener);
  if (precompress) server.once('listening', () => site.precompress());
  return server;
}
