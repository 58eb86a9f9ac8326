import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';
import { initiativeList } from '#mocks/seed/initiatives.ts';
import { ensurePages } from '../../../scripts/pages.mjs';
import { createDemoServer } from '../../../scripts/serve.mjs';
import { test as base } from '../support.ts';

/** A host of its own for each test, so that what a worker keeps can not meet another test; and it can be renewed. */
type Host = { readonly origin: string; readonly renew: () => void; readonly answers: { status: number } };

export const test = base.extend<{ host: Host; build: 'dist' | 'dist-demo'; isPacked: boolean }>({
  build: ['dist-demo', { option: true }],
  // Packing all that a worker keeps takes seconds.
  isPacked: [false, { option: true }],
  host: async ({ build, isPacked }, run) => {
    if (build === 'dist') await ensurePages();
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync(build, folder, { recursive: true });
    let site: Server = createDemoServer(folder);
    const answers = { status: 200 };
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (!isPacked) request.headers['accept-encoding'] = 'identity';
      if (!path.startsWith('/api/')) return void site.emit('request', request, response);
      const body = path === '/api/initiatives' ? initiativeList : gemeinsamKlappts;
      response.writeHead(answers.status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(answers.status === 200 ? body : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    const renew = () => {
      const worker = join(folder, 'sw.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/VERSION = '\w+'/, "VERSION = 'renewed'"));
      site = createDemoServer(folder);
    };
    await run({
      origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
      renew,
      answers,
    });
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ host }, run) => run(host.origin),
});
