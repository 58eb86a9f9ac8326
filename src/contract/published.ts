import * as z from 'zod/mini';
import { amountSchema } from './amount.ts';
import { contentSchema, evidenceSchema, factSchema } from './fact.ts';
import { initiativeDocumentSchema, initiativeListSchema } from './initiative.ts';
import { initiativesPath } from './paths.ts';
import { periodSchema } from './period.ts';
import { impreciseDateSchema, localizedSchema } from './primitives.ts';
import { problemMediaType, problemSchema } from './problem.ts';
import { participantSchema, scenarioSchema } from './scenario.ts';

/** What is published of the contract, generated from the schemas that check every answer. */

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What stands in several places is described once. */
const parts = {
  Amount: amountSchema,
  Content: contentSchema,
  Evidence: evidenceSchema,
  Fact: factSchema,
  ImpreciseDate: impreciseDateSchema,
  Participant: participantSchema,
  Period: periodSchema,
  Scenario: scenarioSchema,
  Text: localizedSchema,
};

const named = (schemas: Readonly<Record<string, z.ZodMiniType>>) => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  return registry;
};

/** The shape that travels: before parsing, so cents are integers and days are strings. */
const travelling = { io: 'input', target: 'draft-2020-12' } as const;

export function initiativeJsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(initiativeDocumentSchema, {
    ...travelling,
    metadata: named(parts),
  });
  return {
    $schema: draft,
    title: 'Förderlage initiative',
    description:
      'One funding initiative: parties, sources, facts with status and evidence, open questions, scenarios. ' +
      'Money is an integer number of euro cents, a rate an integer number of basis points, a date YYYY-MM-DD. ' +
      'Rules across the document (references, statuses) are described in docs/data-format.md.',
    ...schema,
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
      schemas: componentsOf({
        ...parts,
        Initiative: initiativeDocumentSchema,
        InitiativeList: initiativeListSchema,
        Problem: problemSchema,
      }),
    },
  };
}

const referenceTo = (name: string) => `#/components/schemas/${name}`;

/** Each schema by its name, with references to the others. */
function componentsOf(schemas: Readonly<Record<string, z.ZodMiniType>>): Record<string, unknown> {
  const all = z.toJSONSchema(named(schemas), { ...travelling, uri: referenceTo }).schemas;
  return Object.fromEntries(
    Object.entries(all).map(([name, described]) => {
      const { $schema: _, $id: __, ...schema } = described;
      return [name, schema];
    }),
  );
}

const answer = (description: string, name: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: referenceTo(name) } } },
});
const problem = {
  description: 'A problem (RFC 9457)',
  content: { [problemMediaType]: { schema: { $ref: referenceTo('Problem') } } },
};
