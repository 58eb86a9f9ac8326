import * as z from 'zod/mini';
import { amountSchema } from './amount.ts';
import { contentSchema, evidenceSchema, factSchema } from './fact.ts';
import { initiativeDocumentSchema } from './initiative.ts';
import { periodSchema } from './period.ts';
import { impreciseDateSchema, localizedSchema } from './primitives.ts';
import { participantSchema, scenarioSchema } from './scenario.ts';

/** The document as it is published, generated from the schemas that check every answer. */

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What stands in several places is described once. */
export const parts = {
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

export const named = (schemas: Readonly<Record<string, z.ZodMiniType>>) => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  return registry;
};

/** The shape that travels: before parsing, so cents are integers and days are strings. */
export const travelling = { io: 'input', target: 'draft-2020-12' } as const;

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
