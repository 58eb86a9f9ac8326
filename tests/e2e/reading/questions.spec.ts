import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { open, test } from '../support.ts';
import { ways } from './questions.ts';

/** Where the reader looks: at what has opened over the page, or at the page. */
async function expectAnswer(page: Page, answer: readonly (string | RegExp)[], isOpened: boolean) {
  const place = isOpened ? page.locator('body') : page.getByRole('main');
  for (const words of answer) await expect(place).toContainText(words);
}

/** A line of the table that is about a question. */
const isRow = (line: string): boolean => /^\| *\d/.test(line);

test('the 35 questions of the first paper are answered within three actions, or it is said who clarifies them', async ({
  page,
}) => {
  test.slow();
  const counted = new Map<number, readonly string[]>();
  for (const { actions, questions } of ways) {
    await open(page, '/');
    for (const { act } of actions) await act(page);
    for (const { no, ask, more, answer } of questions) {
      await test.step(`${no}: ${ask}`, async () => {
        await more?.act(page);
        await expectAnswer(page, answer, more !== undefined);
        if (more) await page.keyboard.press('Escape');
      });
      counted.set(
        no,
        [...actions, ...(more ? [more] : [])].map(({ name }) => name),
      );
    }
  }
  const numbers = [...counted.keys()].toSorted((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  expect([...counted].filter(([, actions]) => actions.length > 3)).toEqual([]);

  const table = ways
    .flatMap(({ questions }) => questions)
    .toSorted((one, other) => one.no - other.no)
    .map(({ no, ask }) => {
      const actions = counted.get(no) ?? [];
      return `| ${no} | ${ask} | ${actions.length} | ${actions.join(', ') || 'erste Seite'} |`;
    });
  const documented = readFileSync('docs/questions.md', 'utf8').split('\n').filter(isRow);
  expect(documented).toEqual(table);
});
