import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readArchive } from './archive.ts';

const run = promisify(execFile);
const filters = {
  docx: ['txt', 'txt:Text (encoded):UTF8'],
  xlsx: ['csv', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2'],
} as const;

/**
 * What an office program reads in a file: LibreOffice where it is installed, which opens the file and writes its text;
 * elsewhere the texts of its parts. Of a workbook it is the second sheet.
 */
export async function officeText(bytes: Uint8Array, kind: keyof typeof filters): Promise<string> {
  const office = await officeProgram();
  if (office === undefined) return textOfParts(bytes);
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, `file.${kind}`);
    await writeFile(file, bytes);
    const [extension, filter] = filters[kind];
    // A profile of its own: two programs on one would refuse each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(office, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]);
    const name = kind === 'xlsx' ? 'file-Haushaltswirkung.csv' : `file.${extension}`;
    return await readFile(join(folder, name), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function officeProgram(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    const program = join(folder, 'soffice');
    try {
      await access(program);
      return program;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

const textOfParts = (bytes: Uint8Array): string =>
  [...readArchive(bytes).values()].map((part) => part.replaceAll(/<[^>]+>/g, ' ')).join('\n');
