import { expect, type Page } from '@playwright/test';
import { firstCorrections, firstPaper } from '../../given/first-paper.ts';
import { open, test } from '../support.ts';

/** A hand that counts: a key, a click, and a field that is filled in count one each. */
function counting(page: Page) {
  let count = 0;
  return {
    count: () => count,
    press: async (key: string) => {
      count += 1;
      await page.keyboard.press(key);
    },
    click: async (name: string) => {
      count += 1;
      await page.getByRole('button', { name }).click();
    },
    fill: async (label: string, text: string) => {
      count += 1;
      await page.getByLabel(label, { exact: true }).fill(text);
    },
  };
}

/** Without the names of proofs, which are heard: they name the sections of the paper, of which its text has fewer. */
const seen = (text: string): string => text.replaceAll(/Beleg: [^\n]*/g, '');

const labels = { title: 'Bezeichnung', made: 'seit', statement: 'Aussage', body: 'Gremium' } as const;

test('the first paper becomes its dashboard with at most 30 actions', async ({ page }) => {
  await open(page, '/capture');
  const hand = counting(page);
  await hand.fill('Text der Vorlage', firstPaper);
  await hand.click('Erfassen beginnen');
  const paper = page.getByRole('group', { name: /^Text der Vorlage/ });
  await expect(paper).toBeFocused();

  const corrections = [...firstCorrections];
  const heading = page.getByRole('heading', { level: 2, name: /^(Fundstelle|Keine Fundstelle)/ });
  while (!(await heading.innerText()).startsWith('Keine')) {
    const before = await heading.innerText();
    const statement = await page.getByLabel('Aussage', { exact: true }).inputValue();
    const hasContent = (await page.getByText('Die Stelle gibt Zusammenhang').count()) === 0;
    const [next] = corrections;
    if (!hasContent || statement.startsWith('So stellt das Land')) {
      await hand.press('Space');
    } else if (next && statement.includes(next.of)) {
      corrections.shift();
      await hand.fill(labels[next.field], next.value);
      await hand.press('Enter');
    } else {
      await hand.press('Enter');
    }
    await expect(heading).not.toHaveText(before);
  }
  expect(corrections).toEqual([]);
  const live = page.getByRole('group', { name: 'Das sagt das Dashboard damit' });
  await expect(live).toContainText(
    'Am 05.11.2018 läuft die Planungsphase, noch 56 Tage. Gebunden sind StädteRegion Aachen und Stadt Eschweiler nur zur Mitwirkung an der Planungsphase bis Ende 2018, ohne Geld. Landesmittel 2019 sind in Aussicht gestellt, ein Betrag ist nicht genannt. Der Eigenanteil ist noch nicht bezifferbar.',
  );
  await hand.press('Control+s');
  await hand.fill('Erfasst von', 'Amt 50');
  await hand.fill('Freigegeben von', 'Kämmerei');
  await hand.press('Enter');
  expect(hand.count()).toBeLessThanOrEqual(30);

  // The page is left as a reader leaves it, and what was captured is what the example says.
  const own = await page.getByRole('link', { name: 'Auf dem Dashboard ansehen' }).getAttribute('href');
  const query = `?${(own ?? '').split('?')[1] ?? ''}`;
  for (const [path, part] of [
    ['/', '.sentence'],
    ['/', '.figures'],
    ['/timeline', '.milestone-list'],
    ['/commitments', '#commitments'],
  ] as const) {
    await open(page, path + query);
    const read = async () => {
      await expect(
        page.locator(`${part}, main`).getByText('wird geladen').filter({ visible: true }),
      ).toHaveCount(0);
      return seen(await page.locator(part).first().innerText());
    };
    const captured = await read();
    await open(page, path);
    expect(captured, part).toBe(await read());
  }
});
