// Serves what pdfjs-dist needs for rare kinds of scans (JPEG 2000, JBIG2, fax), as scripts of our own host: the policy allows
// no WebAssembly. The library asks for them by name, so their folder has its version instead of a hash in their names.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const place = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
const names = ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js'];
const folder = `assets/pdf-decoders-${version}/`;

/** @returns {import('vite').Plugin} */
export function pdfDecodersPlugin() {
  return {
    name: 'pdf-decoders',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const name = names.find((each) => request.url === `/${folder}${each}`);
        if (name === undefined) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(join(place, 'wasm', name)));
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of names) {
        this.emitFile({
          type: 'asset',
          fileName: folder + name,
          source: readFileSync(join(place, 'wasm', name)),
        });
      }
    },
  };
}
