import * as z from 'zod/mini';
import { initiativeDocumentSchema, initiativeListSchema } from './initiative.ts';
import { initiativesPath } from './paths.ts';
import { keptPaperSchema, paperListSchema } from './papers.ts';
import { problemMediaType, problemSchema } from './problem.ts';
import { writtenEventSchema } from './events.ts';
import { eventOperations } from './openapi-events.ts';
import { paperOperations } from './openapi-papers.ts';
import { runningOperations } from './openapi-running.ts';
import { questionOperations, questionPages } from './openapi-questions.ts';
import { sessionOperations } from './openapi-session.ts';
import { sessionListSchema, sessionSchema, signedOutSchema } from './session.ts';
import { draft, named, parts, travelling } from './published.ts';
import {
  additionSchema,
  longestKey,
  removalSchema,
  revisionListSchema,
  revisionWith,
  writtenWith,
} from './writing.ts';

/** The API as it is published, generated from the schemas that check every request and every answer. */
export function openApiDocument(version: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: draft,
    info: {
      title: 'Förderlage API',
      version,
      summary:
        'Funding initiatives: what is known, since when, and on what evidence; and who wrote it, when and why.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: {
      [initiativesPath]: {
        get: operation('listInitiatives', 'All initiatives, as summaries', {
          '200': answer('The initiatives', 'InitiativeList'),
        }),
        post: operation('createInitiative', 'A new initiative, its first revision', created, {
          parameters: [key],
          requestBody: body('Written'),
        }),
      },
      [`${initiativesPath}/{id}`]: {
        parameters: [inPath('id')],
        get: operation(
          'getInitiative',
          'One initiative, the whole document',
          {
            '200': answer('The initiative, or what whoever asks may see of it', 'Initiative', ['ETag'], seen),
            '304': { description: 'It is the one that you have' },
            ...absent,
          },
          { parameters: [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }] },
        ),
        put: operation(
          'replaceInitiative',
          'The document in the place of the revision that was edited; also of one that deleted it',
          { '200': answer('The new revision', 'Revision', ['ETag']), ...absent, ...changing, ...sending },
          { parameters: [key, ifMatch(true)], requestBody: body('Written') },
        ),
        delete: operation(
          'deleteInitiative',
          'A revision that says that the initiative is deleted',
          {
            '200': answer('The revision that says so', 'Revision', ['ETag']),
            ...absent,
            ...changing,
            '422': refusal('Every problem, with its place'),
          },
          { parameters: [key, ifMatch(true), ...['author', 'reason'].map(inQuery)] },
        ),
      },
      [`${initiativesPath}/{id}/facts`]: {
        parameters: [inPath('id')],
        post: operation(
          'addFacts',
          'Facts behind those that are there, with the sources that they cite',
          { ...created, ...absent, '412': changing['412'] },
          { parameters: [key, ifMatch(false)], requestBody: body('Addition') },
        ),
      },
      [`${initiativesPath}/{id}/revisions`]: {
        parameters: [inPath('id')],
        get: operation('listRevisions', 'Who wrote what, when and why; the oldest first', {
          '200': answer('The revisions', 'RevisionList'),
          ...absent,
        }),
      },
      [`${initiativesPath}/{id}/revisions/{number}`]: {
        parameters: [inPath('id'), { ...inPath('number'), schema: { type: 'integer', minimum: 1 } }],
        get: operation('getRevision', 'One revision with its document', {
          '200': answer('The revision', 'Revision'),
          ...absent,
        }),
      },
      ...paperOperations({ operation, answer, refusal, inPath, absent }),
      ...eventOperations({ operation, refusal }),
      ...questionOperations({ operation, answer, refusal }),
      ...sessionOperations({ operation, answer, refusal, inPath }),
      ...runningOperations(operation),
    },
    components: {
      schemas: componentsOf({
        ...parts,
        Initiative: initiativeDocumentSchema,
        InitiativeList: initiativeListSchema,
        Written: writtenWith(initiativeDocumentSchema),
        Addition: additionSchema,
        Revision: revisionWith(initiativeDocumentSchema),
        RevisionList: revisionListSchema,
        KeptPaper: keptPaperSchema,
        PaperList: paperListSchema,
        ...questionPages,
        Session: sessionSchema,
        SessionList: sessionListSchema,
        SignedOut: signedOutSchema,
        WrittenEvent: writtenEventSchema,
        Problem: problemSchema,
      }),
    },
  };
}

type Part = Record<string, unknown>;

const referenceTo = (name: string) => `#/components/schemas/${name}`;

/** Each schema by its name, with references to the others. */
function componentsOf(schemas: Readonly<Record<string, z.ZodMiniType>>): Part {
  const all = z.toJSONSchema(named(schemas), { ...travelling, uri: referenceTo }).schemas;
  return Object.fromEntries(
    Object.entries(all).map(([name, described]) => {
      const { $schema: _, $id: __, ...schema } = described;
      return [name, schema];
    }),
  );
}

const content = (name: string, type = 'application/json') => ({
  [type]: { schema: { $ref: referenceTo(name) } },
});
/** The number of a revision, and the first 16 signs of its hash: another one may have the number where a backup was restored. */
const etag = { type: 'string', pattern: '^"[1-9][0-9]*-[0-9a-f]{16}"$' };
/** By its number alone, where nobody else could have given that to another one. */
const byNumber = { type: 'string', pattern: '^"[1-9][0-9]*(-[0-9a-f]{16})?"$' };
/** What is less than a revision has a name of its own, by which nothing is written. */
const seen = { type: 'string', pattern: '^"[1-9][0-9]*-[0-9a-f]{16}(-released|-public)?"$' };

const answer = (description: string, name: string, headers: readonly string[] = [], tag = etag) => ({
  description,
  ...(headers.length > 0 && {
    headers: Object.fromEntries(
      headers.map((each) => [each, { schema: each === 'ETag' ? tag : { type: 'string' } }]),
    ),
  }),
  content: content(name),
});
const refusal = (description: string) => ({ description, content: content('Problem', problemMediaType) });
const operation = (operationId: string, summary: string, responses: Part, more: Part = {}) => ({
  operationId,
  summary,
  ...more,
  responses: { ...responses, default: refusal('A problem (RFC 9457)') },
});
const body = (name: string) => ({ required: true, content: content(name) });

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const inQuery = (name: string) => ({
  name,
  in: 'query',
  required: true,
  schema: z.toJSONSchema(removalSchema, travelling).properties?.[name] ?? {},
});
const ifMatch = (required: boolean) => ({ name: 'If-Match', in: 'header', required, schema: byNumber });
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A repeated send under the same key is answered as the first was, and does nothing more. The same are method, address, ' +
    'query, If-Match and body; the key with anything else is refused (422, key-used-otherwise).',
  schema: { type: 'string', minLength: 1, maxLength: longestKey },
};

const absent = { '404': refusal('There is no such initiative, or no longer') };
const changing = {
  '412': refusal('Another revision has been written since; its name is in the ETag'),
  '428': refusal('If-Match is missing'),
};
const sending = {
  '413': refusal('The body is too long'),
  '415': refusal('The body is not application/json'),
  '422': refusal('Every problem with what was sent, each with its place'),
};
const created = {
  '201': answer('The revision that was written', 'Revision', ['ETag', 'Location']),
  ...sending,
};
