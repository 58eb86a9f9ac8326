import { grantWordsIn } from '#i18n/messages/grant.ts';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ZodIssueCode } from 'zod';
import { allWordsIn } from '#i18n/all-words.ts';
import { languages } from '#i18n/language.ts';
import { caseWordsIn } from '#i18n/messages/cases.ts';
import { changeWordsIn } from '#i18n/messages/changes.ts';
import { checkWordsIn } from '#i18n/messages/check.ts';
import { commandWordsIn } from '#i18n/messages/command.ts';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { derivationWordsIn } from '#i18n/messages/derivation.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { fileWords } from '#i18n/messages/file-names.ts';
import { helpPageWordsIn } from '#i18n/messages/help-page.ts';
import { knownWordsIn } from '#i18n/messages/known.ts';
import { paperWordsIn } from '#i18n/messages/papers.ts';
import { sourceWordsIn } from '#i18n/messages/sources.ts';
import { stepWordsIn } from '#i18n/messages/steps.ts';
import { takenWordsIn } from '#i18n/messages/taken.ts';
import { templateWordsIn } from '#i18n/messages/template.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';

const code = globSync('src/**/*.{ts,tsx}', { exclude: ['src/i18n/messages/**', 'src/**/*.test.*'] })
  .map((file) => readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, ''))
  .join('\n');

/** Every name that is said outside of the messages: a property, or a value by which a message is chosen. */
const said = new Set([...(code.match(/[\w-]+/g) ?? []), ...Object.values<string>(ZodIssueCode)]);

/** Names that are put together of others, such as `limit-${end}`. */
const composed = [...code.matchAll(/`((?:[\w-]|\$\{[^`{}]*\})*)`/g)]
  .map(([, text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '([\\w-]+)'))
  .filter((pattern) => pattern.includes('(') && /-(?![\]])/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern}$`));

const isSaid = (name: string): boolean =>
  said.has(name) ||
  composed.some((pattern) =>
    pattern
      .exec(name)
      ?.slice(1)
      .every((part) => said.has(part)),
  );

/** The places of messages whose name nobody says; where nobody says that of a section, nobody reads what is in it. */
function silentIn(words: object, place: string): readonly string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const here = `${place}.${name}`;
    // Named by the terms of the glossary: src/format/term-marks.test.ts holds them against it.
    if (here === 'pages.help.marks') return [];
    if (!isSaid(name)) return [here];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? silentIn(value, here) : [];
  });
}

test.for(languages)('every message of %s has a name that the code says', (language) => {
  const words = {
    pages: allWordsIn(language),
    help: helpPageWordsIn(language),
    explanations: derivationWordsIn(language, 'state'),
    grant: grantWordsIn(language, 'state'),
    exports: exportWordsIn(language),
    cases: caseWordsIn(language),
    capture: captureWordsIn(language),
    writing: writingWordsIn(language),
    papers: paperWordsIn(language),
    sources: sourceWordsIn(language),
    known: knownWordsIn(language),
    steps: stepWordsIn(language),
    taken: takenWordsIn(language),
    changes: changeWordsIn(language),
    check: checkWordsIn(language),
    template: templateWordsIn(language),
    command: commandWordsIn(language),
    files: fileWords[language],
  };
  expect(Object.entries(words).flatMap(([part, all]) => silentIn(all, part))).toEqual([]);
});
