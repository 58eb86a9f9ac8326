import { expect, type Page } from '@playwright/test';

/** What sticks out of the page or of the navigation at its side, where it would lie over what stands there. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const crowded = [...document.querySelectorAll('nav')].filter((nav) => nav.scrollWidth > nav.clientWidth);
    if (scrollWidth <= clientWidth) return crowded.map((nav) => `${nav.ariaLabel}: ${nav.textContent}`);
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    const names = wide.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    return [`${scrollWidth} of ${clientWidth} pixels`, ...names.slice(0, 8)];
  });

/**
 * What is smaller than 24 by 24 pixels and yet to be hit (WCAG 2.5.8). Excepted as there: what stands in a line of
 * text, and what keeps so much distance that a circle of 24 pixels around its middle touches no other target.
 */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const size = 24;
    const selector = 'a[href], button, input, select, summary, [role="button"], [tabindex="0"]';
    // What lies behind an open dialog can not be hit at all.
    const inFront = document.querySelector('dialog[open]') ?? document;
    const targets = [...inFront.querySelectorAll(selector)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('svg') === null,
      )
      .map((element) => {
        // What is written beside a choice is part of what can be hit.
        const hit = element.closest('label') ?? element;
        const { left, top, right, bottom, width, height } = hit.getBoundingClientRect();
        const isSmall = Math.min(width, height) < size - 0.01;
        return { element, left, top, right, bottom, isSmall, x: (left + right) / 2, y: (top + bottom) / 2 };
      });
    type Target = (typeof targets)[number];
    const gapTo = (from: Target, to: Target) =>
      to.isSmall
        ? Math.hypot(from.x - to.x, from.y - to.y) - size / 2
        : Math.hypot(
            Math.max(to.left - from.x, 0, from.x - to.right),
            Math.max(to.top - from.y, 0, from.y - to.bottom),
          );
    return targets
      .filter(
        ({ element, isSmall }) =>
          isSmall &&
          !(
            getComputedStyle(element).display === 'inline' &&
            [...(element.parentElement?.childNodes ?? [])].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
            )
          ),
      )
      .filter((target) =>
        targets.some(
          (other) =>
            other !== target && !other.element.contains(target.element) && gapTo(target, other) < size / 2,
        ),
      )
      .map(({ element, left, right, top, bottom }) => {
        const box = `${Math.round(right - left)} x ${Math.round(bottom - top)}`;
        return `${element.tagName} "${element.textContent.trim().slice(0, 50)}" ${box}`;
      });
  });

export async function expectTargets(page: Page): Promise<void> {
  expect(await smallTargets(page), 'what is hard to hit').toEqual([]);
}

/** Holds in every window, down to the narrowest that has to do, and at 200 % zoom on a screen of 1440 pixels. */
export async function expectRoom(page: Page): Promise<void> {
  const usual = page.viewportSize();
  await expectTargets(page);
  for (const [width, height] of [
    [1024, 768],
    [720, 450],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await stickingOut(page), `what sticks out of a window ${width} pixels wide`).toEqual([]);
  }
  expect(await smallTargets(page), 'what is hard to hit on a small screen').toEqual([]);
  if (usual) await page.setViewportSize(usual);
}
