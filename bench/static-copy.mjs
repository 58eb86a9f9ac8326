// The yardstick: the same documents, styles and fonts with no script at all. No page that shows this content
// can be there sooner over the same line.
import { access, cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;
const SCRIPT_PRELOAD =
  /<link\b(?=[^>]*\brel="?(?:modulepreload|preload))(?=[^>]*(?:modulepreload|as="?script))[^>]*>/gi;

/** Answers with a new temporary folder, the caller's to remove. */
export async function copyWithoutScripts(built) {
  await access(join(built, 'index.html'));
  const folder = await mkdtemp(join(tmpdir(), 'bench-static-'));
  await cp(built, folder, { recursive: true, filter: (file) => extname(file) !== '.js' });
  for (const name of await readdir(folder, { recursive: true })) {
    if (extname(name) !== '.html') continue;
    const file = join(folder, name);
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace(SCRIPT, '').replace(SCRIPT_PRELOAD, ''));
  }
  return folder;
}
