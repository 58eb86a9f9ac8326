import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readArchive } from './archive.ts';

const run = promisify(execFile);
const filters = {
  docx: ['txt', 'txt:Text (encoded):UTF8'],
  xlsx: ['csv', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2'],
} as const;

/** What LibreOffice reads in a file. Of a workbook it is the second sheet. */
export async function officeText(bytes: Uint8Array, kind: keyof typeof filters): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const file = join(folder, `file.${kind}`);
    await writeFile(file, bytes);
    const [extension, filter] = filters[kind];
    // A profile of its own: two programs on one would refuse each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]);
    const name = kind === 'xlsx' ? 'file-Haushaltswirkung.csv' : `file.${extension}`;
    return await readFile(join(folder, name), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the part of it is there that reads such files; each can be installed by itself. */
export async function isOfficeInstalled(kind: keyof typeof filters): Promise<boolean> {
  const parts = { docx: 'swriter', xlsx: 'scalc' } as const;
  try {
    const { stdout } = await run('sh', ['-c', 'readlink -f "$(command -v soffice)"']);
    await access(join(dirname(stdout.trim()), parts[kind]));
    return true;
  } catch {
    return false;
  }
}

/** The texts of all parts of an office file. */
export const textOfParts = (bytes: Uint8Array): string =>
  [...readArchive(bytes).values()].map((part) => part.replaceAll(/<[^>]+>/g, ' ')).join('\n');
