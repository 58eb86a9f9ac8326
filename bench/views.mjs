// What has to be on the screen before a view counts as rendered, and what its reader then does. The selectors
// follow the markup; they live here alone. A step says what it brings where any change would not do.

/** A control is found by selector and the beginning of its text; the first alternative on the page is taken. */
const scenario = (letter) => [
  { css: '[data-control="scenario"] label', text: letter },
  { css: '[data-control="scenario"] button', text: letter },
  { css: 'button', text: letter },
];

const OVERVIEW = {
  content: [
    { css: '[data-view="overview"] .figure', count: 4 },
    { css: '.timeline svg', count: 1 },
    { css: '.commitments tbody tr', count: 1 },
    { css: '.chart svg', count: 1 },
  ],
  // The first input also starts the download of the chart library; it is reported apart from the others.
  first: { name: 'scenario B, first input', click: scenario('B') },
  steps: [
    { name: 'scenario C', click: scenario('C') },
    {
      name: 'arrow keys in the chart',
      focus: [{ css: '.chart [tabindex="0"]' }, { css: '.chart svg' }],
      keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'],
    },
    { name: 'Stichtag', click: [{ css: '[data-control="as-of"] .stepper button', text: '›' }] },
    { name: 'evidence', click: [{ css: '.figure .proof' }], brings: 'dialog[open] .evidence' },
  ],
};

export const VIEWS = { '/': OVERVIEW };
