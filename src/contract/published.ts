import * as z from 'zod/mini';
import { initiativeDocumentSchema, initiativeListSchema } from './initiative.ts';
import { initiativesPath } from './paths.ts';
import { problemMediaType, problemSchema } from './problem.ts';

/** What is published of the contract, generated from the schemas that check every answer. */

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The shape that travels: before parsing, so cents are integers and days are strings. */
const schemaOf = (schema: z.ZodMiniType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return rest;
};

export function initiativeJsonSchema(): Record<string, unknown> {
  return {
    $schema: draft,
    title: 'Förderlage initiative',
    description:
      'One funding initiative: parties, sources, facts with status and evidence, open questions, scenarios. ' +
      'Money is an integer number of euro cents, a rate an integer number of basis points, a date YYYY-MM-DD. ' +
      'Rules across the document (references, statuses) are described in docs/data-format.md.',
    ...schemaOf(initiativeDocumentSchema),
  };
}

export function openApiDocument(version: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: draft,
    info: {
      title: 'Förderlage API',
      version,
      summary: 'Funding initiatives: what is known, since when, and on what evidence.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: {
      [initiativesPath]: {
        get: {
          operationId: 'listInitiatives',
          summary: 'All initiatives, as summaries',
          responses: { '200': answer('The initiatives', 'InitiativeList'), default: problem },
        },
      },
      [`${initiativesPath}/{id}`]: {
        get: {
          operationId: 'getInitiative',
          summary: 'One initiative, the whole document',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            '200': answer('The initiative', 'Initiative'),
            '404': { ...problem, description: 'There is no such initiative' },
            default: problem,
          },
        },
      },
    },
    components: {
      schemas: {
        Initiative: schemaOf(initiativeDocumentSchema),
        InitiativeList: schemaOf(initiativeListSchema),
        Problem: schemaOf(problemSchema),
      },
    },
  };
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (description: string, name: string) => ({
  description,
  content: { 'application/json': { schema: reference(name) } },
});
const problem = {
  description: 'A problem (RFC 9457)',
  content: { [problemMediaType]: { schema: reference('Problem') } },
};
