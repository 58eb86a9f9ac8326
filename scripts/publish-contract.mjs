// Writes the published contract from the schemas: `npm run contract`. A test fails when it is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { initiativeJsonSchema, openApiDocument } from '../src/contract/published.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (file, document) => writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);

mkdirSync('public/schema', { recursive: true });
write('public/schema/initiative.schema.json', initiativeJsonSchema());
write('public/openapi.json', openApiDocument(version));
