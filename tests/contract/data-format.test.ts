import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initiativeSchema } from '#contract/initiative.ts';
import { moneyRoleNames } from '#domain/document/money-roles.ts';
import { inconsistenciesOf } from '#domain/document/consistency.ts';
import { longestPeriod } from '#domain/inputs/scenario-changes.ts';
import { limits } from '#domain/inputs/scenario-input.ts';
import { pagesOf } from '#domain/document/texts.ts';
import { findQuote, selectorOf } from '#domain/passage/find-quote.ts';
import { instant } from '#domain/value/instant.ts';
import { release } from '#domain/writing/drafts.ts';
import { given } from '#tests/given/builders.ts';
import { type Place, replacedAt } from '#tests/given/json.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { gemeinsamKlappts } from '#mocks/seed/gemeinsam-klappts.ts';

/** The description of the format is tried out: its examples are read, its numbers are compared. */
const text = readFileSync('docs/data-format.md', 'utf8');

function example(name: string): unknown {
  const match = new RegExp(`\`\`\`json ${name}\\n([^]*?)\`\`\``).exec(text);
  return JSON.parse(given(match?.[1]));
}

const accepts = (place: Place, value: unknown): boolean =>
  initiativeSchema.safeParse(replacedAt(gemeinsamKlappts, place, value)).success;

test('the small document is one that is accepted', () => {
  expect(initiativeSchema.safeParse(example('initiative')).error).toBeUndefined();
});

test('the party is accepted where one stands, and says whose it is', () => {
  expect(accepts(['parties', 0], example('party'))).toBe(false);
  const parties = [...gemeinsamKlappts.parties, example('party')];
  expect(accepts(['parties'], parties)).toBe(true);
});

test('the source is accepted where one stands, with the day on which it was checked; no such day is refused', () => {
  expect(accepts(['sources'], [...gemeinsamKlappts.sources, example('source')])).toBe(true);
  const unchecked = replacedAt(example('source'), ['checkedOn'], '2026-02-30');
  expect(accepts(['sources'], [...gemeinsamKlappts.sources, unchecked])).toBe(false);
});

test('the money line is accepted where one stands', () => {
  const facts = gemeinsamKlappts.facts.map(({ contents }) => contents.map(({ about }) => about));
  const fact = facts.findIndex((abouts) => abouts.includes('money'));
  const place: Place = ['facts', fact, 'contents', given(facts[fact]).indexOf('money')];
  expect(accepts(place, example('money-line'))).toBe(true);
});

test('the evidence and the text are accepted where they stand, and the one is found in the other', () => {
  const [evidence, texts] = [example('evidence'), example('texts')];
  const quoting = replacedAt(gemeinsamKlappts, ['facts', 0, 'evidence'], evidence);
  const document = initiativeSchema.parse(replacedAt(quoting, ['texts'], texts));
  const found = findQuote(
    given(pagesOf(document, 'paper-367-18')),
    given(selectorOf(given(document.facts[0]).evidence)),
  );
  expect(found).toEqual({ kind: 'found', parts: [{ page: 1, start: 43, end: 107 }] });
});

test('the draft is accepted where drafts stand, and released it is a fact', () => {
  const document = initiativeSchema.parse(replacedAt(gemeinsamKlappts, ['drafts'], [example('draft')]));
  const at = instant('2026-11-28T12:00:00Z');
  expect(release(document, 'grant-2019', { by: 'Kämmerei', at })).toMatchObject({ kind: 'released' });
});

test('the value of a scenario is accepted where it stands, and so is the statement that there is none', () => {
  const posts: Place = ['scenarios', 0, 'participants', 0, 'posts'];
  expect(accepts(posts, example('scenario-value'))).toBe(true);
  expect(accepts(posts, { status: 'not-stated' })).toBe(true);
  expect(accepts(posts, { status: 'not-assessable' })).toBe(true);
  expect(accepts(posts, { status: 'confirmed' })).toBe(false);
});

test('the terms are accepted where they stand', () => {
  expect(accepts(['scenarios', 0, 'terms', 'value'], example('scenario-terms'))).toBe(true);
});

test('every field of a participant is described, and no other', () => {
  const table = given(text.split('| of each participant |')[1]).split('\n\n')[0];
  const described = [...given(table).matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
    given(cell)
      .split(', ')
      .map((name) => name.replaceAll('`', '')),
  );
  const optional = ['revisions', 'unavoidable', 'coveredElsewhere', 'provisionalBudget', 'spendingFreeze'];
  optional.push('deviatingShare', 'deviatingCap');
  optional.push(
    'totalCost',
    'totalEligible',
    'following',
    'granted',
    'budgetSecurity',
    'population',
    'heads',
    'fixedShare',
  );
  const [scenario] = gemeinsamKlappts.scenarios;
  const known = [...Object.keys(given(scenario?.participants[0])), ...optional];
  expect(described.toSorted()).toEqual(known.toSorted());
});

test('every kind of money is named, and no other', () => {
  const named = given(/<!-- roles -->([^]*?)<!-- \/roles -->/.exec(text)?.[1]);
  expect([...named.matchAll(/`(.*?)`/g)].map(([, role]) => role)).toEqual(moneyRoleNames);
});

test('the limits are the ones that are checked', () => {
  const table = given(text.split('**Limits.**')[1]);
  const limitOf = (input: string) =>
    given(new RegExp(`^\\| ${input}.*? \\| (.*?) \\|$`, 'm').exec(table)?.[1]);
  expect(limitOf('money \\(sums')).toContain(`10^${Math.log10(limits.money)} cents`);
  expect(limitOf('cost per post and year')).toContain(`10^${Math.log10(limits['yearly-cost'])} cents`);
  expect(limitOf('posts')).toContain(`10^${Math.log10(limits.posts)} hundredths`);
  expect(limitOf('`lag`')).toBe(`${limits.months} months`);
  expect(limitOf('`population`')).toBe(`10^${Math.log10(limits.count)}`);
  expect(limitOf('a period with')).toContain(`${longestPeriod} months`);
});

test('every rule of a scenario’s months is described by what breaks it', () => {
  const broken = [
    { place: ['lastMonth', 'value'], value: '2019-06', rule: 'end-before-start' },
    { place: ['lastMonth', 'value'], value: '2029-01', rule: 'period-too-long' },
    { place: ['firstMonth', 'value', 'earliest'], value: '2018-12', rule: 'month-outside-year' },
    {
      place: ['revisions'],
      value: {
        status: 'assumed',
        value: [{ from: '2020-01', until: '2020-02' }],
        assumption: { author: 'A', reason: { de: 'B', en: 'C' } },
      },
      rule: 'revision-outside-period',
    },
    {
      place: ['drawdown', 'value'],
      value: { rhythm: 'instalments', before: [{ month: '2019-09', share: 6000 }], last: '2019-08' },
      rule: 'instalment-after-last',
    },
  ];
  for (const { place, value, rule } of broken) {
    const document = replacedAt(gemeinsamKlappts, ['scenarios', 0, 'participants', 0, ...place], value);
    const issues = initiativeSchema.safeParse(document).error?.issues.map(({ message }) => message);
    expect(issues).toEqual([rule]);
    expect(text).toContain(`| \`${rule}\` |`);
  }
  expect(inconsistenciesOf(initiativeSchema.parse(gemeinsamKlappts))).toEqual([]);
});

test('every rule that is described has words for the reader, in both languages', () => {
  const table = given(text.split('## Rules across the document †')[1]).split('\n## ')[0];
  const rules = [...given(table).matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
    given(cell)
      .split(', ')
      .map((name) => name.replaceAll('`', '')),
  );
  expect(rules).toContain('sum-too-large');
  for (const language of ['de', 'en'] as const) {
    expect(Object.keys(allWordsIn(language).problem.rules)).toEqual(expect.arrayContaining(rules));
  }
});
