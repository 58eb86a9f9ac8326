import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { fundingRows } from '#features/budget/funding/funding-rows.ts';
import { lookAt } from '#domain/as-of/look.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import { firstSelection } from '#domain/as-of/selection.ts';

/** The styles show the widest that fits until the live chart takes over; the least fits a window of 320 pixels. */
const sizes = { tiny: 288, small: 340, medium: 480, large: 620 } as const;

/**
 * Draws the charts of the first view where there is a document but no layout. The library renders nothing on a
 * server, so this runs in a DOM at build; without attributes that a strict policy for styles would refuse.
 */
export async function drawCharts(initiative: Initiative): Promise<Readonly<Record<'funding', string>>> {
  const { FundingChart } = await import('#features/budget/funding/FundingChart.tsx');
  const rows = fundingRows(lookAt(initiative, firstSelection(initiative)), 'de');
  const drawings = Object.entries(sizes).map(([fits, width]) => {
    const host = document.createElement('div');
    const root = createRoot(host);
    flushSync(() => root.render(createElement(FundingChart, { rows, width })));
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The chart library drew nothing.');
    svg.dataset['fits'] = fits;
    svg.setAttribute('aria-hidden', 'true');
    for (const element of [svg, ...svg.querySelectorAll('[style]')]) element.removeAttribute('style');
    const drawing = svg.outerHTML;
    root.unmount();
    return drawing;
  });
  return { funding: drawings.join('') };
}
