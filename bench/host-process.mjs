// The process behind host.mjs: serves the folder and the line before it, and answers what the bench asks.
import { Link } from './link.mjs';
import { openSite } from './site.mjs';

const [folder, shape] = process.argv.slice(2);
const site = await openSite(folder);
const link = new Link(JSON.parse(shape));

const answers = {
  reset() {
    site.log.length = 0;
    link.resetCounters();
    return {};
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
process.on('message', (question) => process.send(answers[question]()));
process.on('disconnect', () => process.exit());
process.send({ port: await link.open(site.port) });
