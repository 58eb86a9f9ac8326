// `npm run --silent document -- …`: judges documents, reports on them and reads papers. The code is that of the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packed, root } from './packed.mjs';

const program = await packed({
  name: 'document',
  entries: { main: 'src/command/main.ts' },
  // pdfjs-dist looks for its own files beside itself.
  external: ['pdfjs-dist'],
  watched: ['docs/glossary.md'],
  plugins: async () => [(await import('./glossary.mjs')).glossaryPlugin()],
});
const { main } = await program('main');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.exit(await main(process.argv.slice(2), version));
