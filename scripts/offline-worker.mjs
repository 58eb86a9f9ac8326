// The offline worker. The build puts VERSION and FILES in front of it and writes it to sw.js (scripts/build.mjs), so
// nothing here is imported and it runs as a classic script in every browser.
//
// What belongs to a version is kept together: its pages and the hashed files they ask for. Pages come from the network
// first, so that nobody reads an old one while there is a line; what the data service answered last stands in for it.
/* global VERSION, FILES */

const CACHE = `foerderlage-${VERSION}`;
const ANSWERS = 'foerderlage-answers';
/** Tells the page that an answer was kept, and since when (src/api/cached-answer.ts). */
const KEPT_AT = 'x-kept-at';
/** Longer than a good line ever takes; then what is kept is better than waiting. */
const PATIENCE = { page: 3000, answer: 5000 };

self.addEventListener('install', (event) => event.waitUntil(keepVersion()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});
self.addEventListener('message', (event) => {
  // Only the reader's press on "reload" ends the version that is running.
  if (event.data?.type === 'take-over') event.waitUntil(self.skipWaiting());
  // The first visit asked before this worker was there.
  if (event.data?.type === 'keep') event.waitUntil(keepAnswers(event.data.paths));
});

/** All or nothing: a version of which a part is missing is not installed, and the next visit tries again. */
async function keepVersion() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (path) => {
      // A name with a hash never changes; what the page has loaded already is not asked for again.
      const response = await fetch(path, { cache: path.startsWith('/assets/') ? 'default' : 'no-cache' });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, plain(response));
    }),
  );
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('foerderlage-') && name !== CACHE && name !== ANSWERS);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Undefined for what is none of the worker's business: then the browser asks as without it. */
function answerTo({ request }) {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return undefined;
  if (request.mode === 'navigate') return pageAt(request, url.pathname);
  if (isAnswer(url.pathname)) return freshAnswer(request);
  if (FILES.includes(url.pathname)) return keptFile(request, url.pathname);
  return undefined;
}

/** Who is signed in is not kept: it would be said of whoever sits there later. */
const isAnswer = (path) => path.includes('/api/') && !path.includes('/api/session');

async function keptFile(request, path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}

/** A page that the network does not bring in time comes from the version that is kept, whatever its query asks. */
async function pageAt(request, pathname) {
  const path = pathname.replace(/(\/index)?(\.html)?\/?$/, '') || '/';
  const cache = await caches.open(CACHE);
  const kept = (await cache.match(path)) ?? (await cache.match('/404.html'));
  return networkFirst(request, kept, PATIENCE.page);
}

async function freshAnswer(request) {
  const cache = await caches.open(ANSWERS);
  const kept = await cache.match(request.url);
  const fresh = fetch(request).then(async (response) => {
    await keep(cache, request.url, response);
    return response;
  });
  return networkFirst(request, kept, PATIENCE.answer, fresh);
}

/** What the network says, also where it says no; what is kept only where it says nothing. */
async function networkFirst(request, kept, patience, fresh = fetch(request)) {
  if (!kept) return fresh;
  const late = new Promise((resolve) => {
    setTimeout(() => resolve(kept), patience);
  });
  return Promise.race([fresh.catch(() => kept), late]);
}

async function keepAnswers(paths) {
  const cache = await caches.open(ANSWERS);
  await Promise.all(
    paths.filter(isAnswer).map(async (path) => {
      const url = new URL(path, self.location.origin);
      if (url.origin !== self.location.origin || (await cache.match(url.href))) return;
      await keep(cache, url.href, await fetch(url, { headers: { accept: 'application/json' } }));
    }),
  );
}

/** Only what the own host answered without an error, as JSON, with the time at which it came. */
async function keep(cache, url, response) {
  const isGood = response.ok && response.type === 'basic';
  // What one may not see any more is not shown from here either.
  if (response.status === 401 || response.status === 403) await cache.delete(url);
  if (!isGood || !response.headers.get('content-type')?.includes('json')) return;
  await cache.put(url, plain(response.clone(), { [KEPT_AT]: String(Date.now()) }));
}

/** A copy that can stand in for a page even where the host had redirected to it. */
function plain(response, more = {}) {
  const headers = new Headers(response.headers);
  // The body is unpacked by now.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
