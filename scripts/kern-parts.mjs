// Takes from KERN the rules of the components that are used here, for the classes that they have here: `npm run tokens`.
// What KERN's parts hold and ours do not (icons, labels of their own, sizes of text) is left out rule by rule.
import { readFileSync, writeFileSync } from 'node:fs';
import postcss from 'postcss';
import { kernToken } from './kern-tokens.mjs';

const target = 'src/ui/styles/kern-parts.css';

/** A selector of KERN's, and ours for it. A rule is taken for those of its selectors that are made of these alone. */
const parts = [
  ['.kern-btn--primary .kern-label', '.button:not(.quiet, .link)'],
  ['.kern-btn--secondary .kern-label', '.button.quiet'],
  ['.kern-btn--tertiary .kern-label', '.button.link'],
  ['.kern-btn--tertiary:hover .kern-label', '.button.link:hover'],
  ['.kern-btn--primary', '.button:not(.quiet, .link)'],
  ['.kern-btn--secondary', '.button.quiet'],
  ['.kern-btn--tertiary', '.button.link'],
  ['.kern-btn', '.button'],
  ['.kern-dialog__header', '.popover header'],
  ['.kern-dialog', '.popover'],
  ['.kern-alert--info', '.notice'],
  ['.kern-alert--danger', '.notice.problem'],
  ['.kern-alert', '.notice'],
];

/** Sizes and families of text are those of the page, and so is the room that a part takes. */
const ours = /^(font|letter-spacing|line-height|m(in|ax)-(width|height)|padding|margin)/;
/** A focus is shown in one way everywhere, a page stays to be seen behind a dialog and does not lose its scroll bar. */
const isOurs = (selector) => /:focus|:active|::backdrop|^body/.test(selector);

/** The selectors of a rule in our names; those for which there is none fall away. */
function selectorsOf(rule) {
  return rule.selectors
    .filter((selector) => selector.includes('.kern-') && !isOurs(selector))
    .map((selector) =>
      parts.reduce(
        (text, [theirs, own]) => text.replaceAll(new RegExp(`${RegExp.escape(theirs)}(?![\\w-])`, 'g'), own),
        selector,
      ),
    )
    .filter((selector) => !selector.includes('.kern-'));
}

/** Colours stay names, which follow light and dark; sizes are what they come to. */
const valueOf = (value) =>
  value
    .replace(/var\((--kern-[\w-]+?)(?:-contextual)?(?:, *([^()]*))?\)/g, (_, name, fallback) =>
      name.startsWith('--kern-color') ? `var(${name})` : kernToken(name, fallback),
    )
    .replace(/\b0px/g, '0');

/** Rules that are alike in what `keyOf` names become one, where the first of them stands. */
function joinAlike(css, keyOf, join) {
  const firsts = new Map();
  for (const rule of css.nodes.filter(({ type }) => type === 'rule')) {
    const key = String(keyOf(rule));
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, rule);
    else {
      join(first, rule);
      rule.remove();
    }
  }
}

export function kernParts() {
  const css = postcss.parse(readFileSync('node_modules/@kern-ux/native/dist/kern.css', 'utf8'));
  css.walkComments((comment) => comment.remove());
  css.walkRules((rule) => {
    const selectors = selectorsOf(rule);
    if (selectors.length === 0) return rule.remove();
    rule.selectors = [...new Set(selectors)];
    rule.walkDecls((declaration) => {
      if (ours.test(declaration.prop)) return declaration.remove();
      declaration.value = valueOf(declaration.value);
      declaration.important = false;
      return undefined;
    });
    if (rule.nodes.length === 0) rule.remove();
    return undefined;
  });
  css.walkAtRules((rule) => {
    if (!rule.nodes || rule.nodes.length === 0 || rule.name !== 'media') rule.remove();
  });
  const take = {
    nodes: (first, { nodes }) => first.append(nodes),
    selectors: (first, { selectors }) => (first.selectors = [...first.selectors, ...selectors]),
  };
  joinAlike(css, ({ selector }) => selector, take.nodes);
  joinAlike(css, ({ nodes }) => nodes, take.selectors);
  const note =
    '/* From @kern-ux/native (EUPL-1.2), made by scripts/kern-parts.mjs: the components that are used, for our classes. */';
  return `${note}\n${css.nodes.map((node) => node.toString().trim()).join('\n')}\n`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(target, kernParts());
