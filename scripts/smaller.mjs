import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };

/** What readers wait for: the page, the library, and the panel that the overview shows at once. Words gain nothing. */
const first = /^(index|library|TimelinePanel)$/;

/**
 * Minifies the first scripts once more, behind the minifier of the build: on the line they weigh 1.3 KB less. The rest is
 * left as it is, since nobody waits for it and each build would take 5 s longer.
 * @returns {import('vite').Plugin}
 */
export function smallerPlugin() {
  return {
    name: 'smaller-first-scripts',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk' && first.test(each.name));
      for (const chunk of chunks) {
        if (chunk.type !== 'chunk') continue;
        chunk.code =
          chunk.name === 'library'
            ? await smaller(chunk.code, ofLibrary)
            : await smaller(await smaller(chunk.code, arrows), inARow);
      }
    },
  };
}

/** Kept by what it was made of: the library is the same in every build, and most of it in the next one. */
const kept = join('node_modules', '.cache', 'smaller');

/** What packs best was tried option by option: long functions that declare all at once, and ask as they were written. */
const ofLibrary = { hoist_vars: true, reduce_funcs: false, if_return: false, booleans: false };

/** Many small functions, none of which asks for `this`: as arrows first, and then in a row. */
const arrows = { unsafe_arrows: true };
const inARow = { hoist_funs: true, reduce_funcs: false, ...arrows };

/** Names of later scripts end in a mark of their content: where nothing else is new, what was made before is taken. */
async function smaller(/** @type {string} */ named, /** @type {import('terser').CompressOptions} */ more) {
  const marks = [...new Set(named.match(contentMark))];
  const written = named.replaceAll(contentMark, (mark) => placeholder(marks.indexOf(mark)));
  const code = await smallerByContent(written, more);
  return code.replaceAll(/-(\d{7})\.js/g, (whole, index) => marks[Number(index)] ?? whole);
}
const contentMark = /-[0-9a-f]{7}\.js/g;
const placeholder = (/** @type {number} */ index) => `-${String(index).padStart(7, '0')}.js`;

async function smallerByContent(
  /** @type {string} */ written,
  /** @type {import('terser').CompressOptions} */ more,
) {
  const options = {
    module: true,
    compress: { passes: 2, pure_getters: true, ecma: /** @type {const} */ (2020), ...more },
  };
  const name = createHash('sha256')
    .update(JSON.stringify([terser.version, options, written]))
    .digest('hex');
  const file = join(kept, `${name}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const { code = written } = await minify(written, options);
    mkdirSync(kept, { recursive: true });
    // Under another name until all of it is written: a build beside it reads the whole file or none.
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
    return code;
  }
}
