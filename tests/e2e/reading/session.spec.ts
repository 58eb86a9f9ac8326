import { expect, type Page } from '@playwright/test';
import { expectNoBarriersInAnyColours, open, test, untilQuiet } from '../support.ts';

const titles = [
  'Worum es geht',
  'Wo wir stehen',
  'Woran wir gebunden sind',
  'Welches Geld bekannt ist',
  'Was es kosten könnte',
  'Kenntnis nehmen oder beschließen',
] as const;
/** The messages that are one screen each, in their order: the pictures and the open questions have parts. */
const inWords = '1-2-3-4-5-7';

const shown = (page: Page) => page.getByRole('heading', { level: 3 }).filter({ visible: true });

/** Exactly one message is on the screen, and its place among them is said. */
async function expectStep(page: Page, step: number): Promise<void> {
  await expect(shown(page)).toHaveText([titles[step - 1] ?? '']);
  await expect(page.getByRole('status').filter({ hasText: `Schritt ${step} von 6` })).toHaveCount(1);
}

test('the header opens the session; once open it needs no network, neither for its keys nor for evidence', async ({
  page,
  context,
}) => {
  await open(page, '/budget?scenario=b');
  await page.getByRole('link', { name: 'Sitzung' }).click();
  await expect(page).toHaveURL('/session?scenario=b&from=budget');
  await expect(shown(page)).toHaveText([titles[0]]);
  await open(page, `/session?scenario=b&from=budget&steps=${inWords}`);
  await expectStep(page, 1);
  await expect(page.getByText('1 von 6', { exact: true })).toBeVisible();
  await untilQuiet(page);
  await context.setOffline(true);
  await test.step('the keys of keyboard and clicker go through it', async () => {
    for (const [key, step] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['Space', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['End', 6],
      ['ArrowRight', 6],
      ['Home', 1],
      ['Shift+Space', 1],
      ['End', 6],
    ] as const) {
      await page.keyboard.press(key);
      await expectStep(page, step);
    }
    await expect(page).toHaveURL(`/session?scenario=b&from=budget&steps=${inWords}&step=7`);
  });
  const evidence = page.getByRole('dialog');
  await test.step('a figure of a scenario opens its evidence', async () => {
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 5);
    await page.getByRole('button', { name: /^8\.888 €/ }).click();
    await expect(evidence).toContainText('Anteilfinanzierung');
    await page.keyboard.press('Escape');
    await expect(evidence).toBeHidden();
  });
  await context.setOffline(false);
  await test.step('a reload in the middle stays there, and the back button goes one step back', async () => {
    await page.keyboard.press('ArrowLeft');
    await expectStep(page, 4);
    await page.reload();
    await expectStep(page, 4);
    await page.goBack();
    await expectStep(page, 5);
    await page.goForward();
    await expectStep(page, 4);
  });
  await test.step('Escape closes the evidence first and then the session', async () => {
    await page.getByRole('button', { name: /^0 € belegt/ }).click();
    await expect(evidence).toContainText('erfordert nicht die Bereitstellung von finanziellen Ressourcen');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(evidence).toBeHidden();
    await expectStep(page, 4);
    await expect(page.getByRole('button', { name: /^0 € belegt/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(evidence, 'the space bar is the button’s where a button has the focus').toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/budget?scenario=b');
    await expect(page.getByRole('heading', { level: 1, name: 'Haushaltswirkung' })).toBeVisible();
  });
});

test('a step that there is not is replaced; steps are chosen and put in order by keyboard, and the address keeps both', async ({
  page,
}) => {
  await open(page, '/session?step=10&steps=1-1');
  await expect(shown(page)).toHaveText([titles[0]]);
  await expect(page).toHaveURL('/session');
  await expect(
    page.getByText('Schrittfolge „1-1“ gibt es nicht. Gezeigt wird die Folge aller'),
  ).toBeVisible();
  await expect(page.getByText('Schritt „10“ gibt es nicht. Gezeigt wird der erste Schritt.')).toBeVisible();
  await open(page, `/session?steps=${inWords}&step=3`);
  await expectStep(page, 3);

  await page.getByRole('button', { name: 'Schritte wählen' }).press('Enter');
  const chooser = page.getByRole('dialog');
  await chooser.getByRole('checkbox', { name: 'Was es kosten könnte' }).press('Space');
  await chooser.getByRole('checkbox', { name: 'Woran wir gebunden sind' }).press('Space');
  await expect(page).toHaveURL('/session?steps=1-2-4-7');
  const up = chooser.getByRole('button', { name: '„Kenntnis nehmen oder beschließen“ nach vorn' });
  await up.press('Enter');
  await expect(up, 'the focus moves with the step').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/session?steps=1-7-2-4');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toHaveText(['Kenntnis nehmen oder beschließen']);
  await expect(page.getByText('2 von 4', { exact: true })).toBeVisible();
});

test('fingers swipe and press large buttons', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/session?steps=${inWords}`);
  const touch = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: from, y: 400 }],
    });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 405 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(300, 80);
  await expectStep(page, 2);
  await swipe(80, 300);
  await expectStep(page, 1);
  const next = page.getByRole('button', { name: 'Weiter' });
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await next.click();
  await expectStep(page, 2);
});

test('the speaker’s window keeps in step both ways, a session of another Stichtag beside it does not', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(other, `/session?asOf=2019-01-15&steps=${inWords}`);
  await other.keyboard.press('End');
  await expectStep(other, 6);
  await open(page, `/session?scenario=b&steps=${inWords}`);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Notizen' }).click();
  const notes = await opening;
  await notes.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await expect(notes).toHaveURL(`/session?scenario=b&steps=${inWords}&notes=1`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(notes.getByRole('heading', { name: titles[2] })).toBeVisible();
  await expect(notes.getByText('„mit der zunächst nur Verpflichtung einhergeht')).toBeVisible();
  await expect(notes.getByText(`Danach: ${titles[3]}`)).toBeVisible();
  await notes.getByRole('button', { name: 'Weiter' }).click();
  await expectStep(page, 4);
  await page.goBack();
  await expect(notes.getByRole('heading', { name: titles[2] })).toBeVisible();
  await expectNoBarriersInAnyColours(notes);
  const closed = notes.waitForEvent('close');
  // The window is gone before the key is up again.
  await Promise.all([closed, notes.keyboard.press('Escape').catch(() => undefined)]);
  await page.keyboard.press('End');
  await expectStep(page, 6);
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 5);
  await expectStep(other, 6);
  await other.close();
});
