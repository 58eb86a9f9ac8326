import { decidedSideBySide, releasedByAnother } from '../homes/letter.ts';
import { test } from '../support.ts';

test('a letter with an amount is added to the own initiative, waits for a second reader, and is released in another tab', async ({
  page,
}) => {
  await releasedByAnother(page, 'Unser Fall', 'browser');
});

test('what two tabs changed in different ways stands side by side until one is chosen', async ({ page }) => {
  await decidedSideBySide(page, 'Unser Fall', 'browser');
});
