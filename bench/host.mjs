// The site and the line before it, in a process of their own: the millisecond timers of the line must not wait
// for the bench's dealings with the browser.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('./host-process.mjs', import.meta.url));

/** Serves `folder` over a line of the given shape. One question at a time. */
export async function openHost(folder, shape) {
  const host = fork(HOST, [folder, JSON.stringify(shape)]);
  const ended = once(host, 'exit');
  const answer = async () => {
    const [message] = await Promise.race([once(host, 'message'), ended]);
    if (typeof message !== 'object') throw new Error(`the host ended with ${message}`);
    return message;
  };
  const ask = (question) => {
    host.send(question);
    return answer();
  };
  const { port } = await answer();
  return {
    origin: `http://127.0.0.1:${port}`,
    reset: () => ask('reset'),
    read: () => ask('read'),
    close: () => {
      host.disconnect();
      return ended;
    },
  };
}
