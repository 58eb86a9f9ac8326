// The site and the line before it, on a thread of their own: the millisecond timers of the line must not wait
// for the bench's dealings with the browser.
import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Link } from './link.mjs';
import { openSite } from './site.mjs';

if (parentPort && workerData?.benchHost) {
  const { folder, shape } = workerData.benchHost;
  const site = await openSite(folder);
  const link = new Link(shape);
  const answer = {
    reset() {
      site.log.length = 0;
      link.resetCounters();
    },
    read: () => ({
      requests: site.log.filter(({ status }) => status > 0),
      bytes: link.bytesDown,
      connections: link.opened,
      quietMs:
        site.active === 0 && link.isIdle
          ? performance.now() - Math.max(site.lastEventAt, link.lastDeliveryAt)
          : 0,
    }),
  };
  parentPort.on('message', (question) => parentPort.postMessage(answer[question]()));
  parentPort.postMessage(await link.open(site.port));
}

/** Serves `folder` over a line of the given shape. One question at a time. */
export async function openHost(folder, shape) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { benchHost: { folder, shape } } });
  const ask = async (question) => {
    worker.postMessage(question);
    const [answer] = await once(worker, 'message');
    return answer;
  };
  const [port] = await once(worker, 'message');
  return {
    origin: `http://127.0.0.1:${port}`,
    reset: () => ask('reset'),
    read: () => ask('read'),
    close: () => worker.terminate(),
  };
}
