import * as z from 'zod/mini';
import { initiativesPath } from './paths.ts';
import { paperFiles } from '#domain/paper/kept-paper.ts';
import { sentPaperSchema } from './papers.ts';
import { travelling } from './published.ts';

type Part = Record<string, unknown>;
type Helpers = {
  readonly operation: (operationId: string, summary: string, responses: Part, also?: Part) => Part;
  readonly answer: (description: string, name: string) => Part;
  readonly refusal: (description: string) => Part;
  readonly inPath: (name: string) => Part;
  readonly absent: Part;
};

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const bytes = Object.fromEntries(
  Object.values(paperFiles).map(({ media }) => [media, { schema: { type: 'string', format: 'binary' } }]),
);
const text = (description: string, schema: Part = { type: 'string' }) => ({ description, schema });

/** The files of papers. */
export function paperOperations({ operation, answer, refusal, inPath, absent }: Helpers): Part {
  const path = `${initiativesPath}/{id}/papers`;
  return {
    [path]: {
      parameters: [inPath('id')],
      get: operation('listPapers', 'The files that are kept of the papers that are shown, the oldest first', {
        '200': answer('The files, without their bytes', 'PaperList'),
        ...absent,
      }),
    },
    [`${path}/{hash}`]: {
      parameters: [inPath('id'), { ...inPath('hash'), description: 'SHA-256 of the bytes', schema: hash }],
      get: operation(
        'getPaper',
        'The bytes of a file, to be saved and never shown in a page',
        {
          '200': {
            description: 'The file',
            headers: {
              ETag: text('Its hash', { type: 'string', pattern: '^"[0-9a-f]{64}"$' }),
              'Content-Disposition': text('Always an attachment; its name is the id of the source'),
            },
            content: bytes,
          },
          '304': { description: 'It is the one that you have' },
          ...absent,
        },
        { parameters: [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }] },
      ),
      put: operation(
        'keepPaper',
        'Keeps the file of a source; the same one again changes nothing. What it is is judged by its content',
        {
          '200': answer('It was there already, as it was sent first', 'KeptPaper'),
          '201': answer('It is kept', 'KeptPaper'),
          ...absent,
          '403': refusal('The role does not allow it, or the operator has taken this file out (taken-out)'),
          '413': refusal('The file is too large'),
          '415': refusal('It is neither a PDF, nor a Word file (.docx), nor plain text'),
          '422': refusal('The bytes have another hash (other-hash), or there is no such source'),
          '507': refusal(
            'No room: too many files of the initiative (too-many), or too large ones (too-much)',
          ),
        },
        {
          parameters: (['source', 'author'] as const).map((name) => ({
            name,
            in: 'query',
            required: true,
            schema: z.toJSONSchema(sentPaperSchema, travelling).properties?.[name] ?? {},
          })),
          requestBody: { required: true, content: bytes },
        },
      ),
    },
  };
}
