// Writes the published contract from the schemas, and the kinds of money into the description of the format:
// `npm run contract`. A test fails when either is out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openApiDocument } from '../src/contract/openapi.ts';
import { initiativeJsonSchema } from '../src/contract/published.ts';
import { moneyRoleNames } from '../src/domain/document/money-roles.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (file, document) => writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);

mkdirSync('public/schema', { recursive: true });
write('public/schema/initiative.schema.json', initiativeJsonSchema());
write('public/openapi.json', openApiDocument(version));

const format = 'docs/data-format.md';
const roles = moneyRoleNames.map((name) => `\`${name}\``).join(', ');
writeFileSync(
  format,
  readFileSync(format, 'utf8').replace(/(<!-- roles -->)[^]*?(<!-- \/roles -->)/, `$1${roles}$2`),
);
