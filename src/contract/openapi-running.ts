import { operationPaths } from './routes.ts';

type Part = Record<string, unknown>;
type Operation = (operationId: string, summary: string, responses: Part) => Part;

/** What a service tells whoever runs it. */
export function runningOperations(operation: Operation): Part {
  return {
    [operationPaths.up]: {
      get: operation('isUp', 'Whether the process runs', { '200': stands('It does', 'up') }),
    },
    [operationPaths.ready]: {
      get: operation('isReady', 'Whether the database answers', {
        '200': stands('It does', 'ready'),
        '503': stands('It does not, just now', 'database-away'),
      }),
    },
    [operationPaths.metrics]: {
      get: operation('getMetrics', 'Counts for Prometheus, for whom they concern', {
        '200': { description: 'The counts', content: { 'text/plain': { schema: { type: 'string' } } } },
        '404': { description: 'To whoever asks there is no such address' },
      }),
    },
  };
}

const stands = (description: string, status: string) => ({
  description,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { status: { const: status } },
        required: ['status'],
        additionalProperties: false,
      },
    },
  },
});
