import { eventsPath } from './events.ts';

type Part = Record<string, unknown>;
type Helpers = {
  readonly operation: (operationId: string, summary: string, responses: Part, also: Part) => Part;
  readonly refusal: (description: string) => Part;
};

/** What tells a page that others write. */
export function eventOperations({ operation, refusal }: Helpers): Part {
  return {
    [eventsPath]: {
      get: operation(
        'followRevisions',
        'What is written from now on, as server-sent events: each one a WrittenEvent; first the newest of each initiative',
        {
          '200': {
            description: 'The stream; it ends after some minutes',
            content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/WrittenEvent' } } },
          },
          '503': refusal('Too many follow just now'),
        },
        {
          parameters: [
            {
              name: 'initiative',
              in: 'query',
              required: false,
              description: 'Of this one alone.',
              schema: { type: 'string' },
            },
          ],
        },
      ),
    },
  };
}
