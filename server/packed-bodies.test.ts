import { once } from 'node:events';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listenerOf, serverOf } from './http.ts';
import { packedBodies } from './packed-bodies.ts';

test('an answer that is sent again is packed once, and nobody gets that of somebody else', async () => {
  const packed = packedBodies();
  const [one, other] = ['Für die Stadt', 'Für das Land'].map((text) => Buffer.from(text.repeat(200)));
  const first = await packed(Buffer.from(one ?? ''));
  expect(await packed(Buffer.from(one ?? ''))).toBe(first);
  expect(gunzipSync(first)).toEqual(one);
  expect(gunzipSync(await packed(other ?? Buffer.from('')))).toEqual(other);
});

test('what is asked for no longer makes room, and a long answer is not kept', async () => {
  const packed = packedBodies();
  const first = await packed(Buffer.from('first'));
  for (let index = 0; index < 50; index += 1) await packed(Buffer.from(`other ${index}`));
  expect(await packed(Buffer.from('first'))).not.toBe(first);
  const long = Buffer.alloc(1_000_001);
  expect(await packed(long)).not.toBe(await packed(long));
});

test('an answer that depends on who asks says so, and is packed all the same', async () => {
  const server = serverOf(
    listenerOf({
      answer: async () => new Response('x'.repeat(2_000), { headers: { vary: 'cookie' } }),
      headers: {},
      limit: () => undefined,
      log: () => undefined,
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const packed = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'gzip' } });
  expect([packed.headers.get('vary'), packed.headers.get('content-encoding')]).toEqual([
    'cookie, accept-encoding',
    'gzip',
  ]);
  server.close();
  server.closeAllConnections();
});
