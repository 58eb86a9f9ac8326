import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { PaperStore } from '#service/paper-store.ts';
import type { Store } from '#service/store.ts';
import type { Answered } from './observed.ts';
import type { Database } from './store/database.ts';
import type { ReadFrom } from './store/reading.ts';

/** From what nobody notices to what nobody waits for, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts what happens, for those who watch over a server. Nobody's name and no initiative's is a label. */
export function metricsOf(database: Database) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'foerderlage_answers_total',
    help: 'Answers, by method, kind of resource and status',
    labelNames: ['method', 'resource', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'foerderlage_answer_seconds',
    help: 'How long answers took, by method and kind of resource',
    labelNames: ['method', 'resource'],
    buckets,
    registers,
  });
  const revisions = new Counter({
    name: 'foerderlage_revisions_total',
    help: 'Revisions: written, or overtaken by another one of the same initiative',
    labelNames: ['outcome'],
    registers,
  });
  const papers = new Counter({
    name: 'foerderlage_papers_total',
    help: 'Files of papers that were sent: kept, there already, or refused as there was no room or they were taken out',
    labelNames: ['outcome'],
    registers,
  });
  const paperBytes = new Counter({
    name: 'foerderlage_paper_bytes_total',
    help: 'Bytes of the files of papers that were kept',
    registers,
  });
  const reads = new Counter({
    name: 'foerderlage_standby_reads_total',
    help: 'Reads where a standby is set: from it, or from the database as it was behind or away',
    labelNames: ['outcome'],
    registers,
  });
  if (database.connections) {
    const { connections } = database;
    registry.registerMetric(
      new Gauge({
        name: 'foerderlage_database_connections',
        help: 'Connections to the database: open, idle, and requests that wait for one',
        labelNames: ['state'],
        registers: [],
        collect() {
          for (const [state, count] of Object.entries(connections())) this.set({ state }, count);
        },
      }),
    );
  }
  return {
    tell: ({ method, resource, status, took }: Answered) => {
      answers.inc({ method, resource, status });
      durations.observe({ method, resource }, took / 1000);
    },
    read: (outcome: ReadFrom) => reads.inc({ outcome }),
    /** The store, with its revisions counted. */
    counted: (store: Store): Store => ({
      ...store,
      append: async (...revision) => {
        const isWritten = await store.append(...revision);
        revisions.inc({ outcome: isWritten ? 'written' : 'overtaken' });
        return isWritten;
      },
    }),
    /** The home of files, with what is sent there counted. */
    countedPapers: (home: PaperStore): PaperStore => ({
      ...home,
      keep: async (keeping) => {
        const done = await home.keep(keeping);
        papers.inc({ outcome: done.kind });
        if (done.kind === 'kept') paperBytes.inc(done.paper.size);
        return done;
      },
    }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
