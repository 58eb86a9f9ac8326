import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inputNames, isChangeParameter } from '#app/address/scenario-address.ts';
import { parameters } from '#app/address/view-address.ts';
import { shortTextOf } from '#domain/inputs/changes-text.ts';
import { isParticipantInput, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import { given, seed } from '#tests/given/builders.ts';
import { views } from '#app/address/views.ts';

const town = given(seed.parties[0]);

/** The names in the first column of the tables of docs/addresses.md. */
const documented = readFileSync('docs/addresses.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));

test('every view and every parameter of an address is documented', () => {
  for (const { path } of Object.values(views)) expect(documented).toContain(path);
  for (const name of Object.keys(parameters)) expect(documented).toContain(name);
});

test('what is documented is a view, a parameter, an input of a scenario, or the fault of the demo', () => {
  const paths = Object.values(views).map(({ path }): string => path);
  const known = [...paths, ...Object.keys(parameters), 'fault'];
  expect(documented.filter((name) => !known.includes(name) && !isChangeParameter(name))).toEqual([]);
});

test('every letter of the short text of changes is documented with its input', () => {
  const table = readFileSync('docs/addresses.md', 'utf8').replaceAll(/\s+/g, ' ');
  for (const input of inputNames) {
    const change = isTermsInput(input)
      ? { input, value: undefined }
      : isParticipantInput(input) && { input, party: 'town', value: undefined };
    const letter = shortTextOf(change ? [change] : [], [{ ...town, id: 'town' }])
      ?.split('*')
      .at(-1)
      ?.replace(/^1|-$/g, '');
    expect(table).toContain(`| ${input} | \`${letter}\` |`);
  }
});
