/** What of a style a drawing needs; all of it can be an attribute of SVG. */
const inlined = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

/** What means something on the page only. */
const dropped = /^(class|style|tabindex|role|id|aria-.*|data-.*)$/;

/** The fonts of a picture: it carries none, and whoever opens it has hardly that of the page. */
export const pictureFonts = 'Fira Sans, Arial, sans-serif';

/** Where something lies in the drawing of a chart, in pixels from its upper left corner. */
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Drawn = {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SVGElement[];
};

/**
 * Everything that is drawn in a chart, as it lies on the page: one drawing or several, and the words between them.
 * Undefined while nothing is drawn.
 */
export function drawnIn(figure: HTMLElement): Drawn | undefined {
  const area = figure.querySelector('.chart-area');
  if (!area) return undefined;
  const { left, top } = area.getBoundingClientRect();
  const placeOf = (box: DOMRect): Place => ({
    x: box.left - left,
    y: box.top - top,
    width: box.width,
    height: box.height,
  });
  const drawings = [...area.querySelectorAll('svg')].filter(
    (drawing) =>
      !drawing.closest('.chart-cursor') && !drawing.parentElement?.closest('svg') && isSeen(drawing),
  );
  if (drawings.length === 0) return undefined;
  return inLightColours(() => {
    const pieces = [
      ...drawings.map((drawing) => {
        const place = placeOf(drawing.getBoundingClientRect());
        return { place, part: placed(copyOf(drawing), place) };
      }),
      ...wordsIn(area).map(({ text, parent, box }) => {
        const place = placeOf(box);
        return { place, part: wordsAt(text, parent, place) };
      }),
    ];
    return {
      width: Math.ceil(Math.max(...pieces.map(({ place }) => place.x + place.width))),
      height: Math.ceil(Math.max(...pieces.map(({ place }) => place.y + place.height))),
      parts: pieces.map(({ part }) => part),
    };
  });
}

/** The copy of one drawing, such as a sign of the legend. */
export const inlineCopy = (drawing: SVGElement): SVGElement => inLightColours(() => copyOf(drawing));

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};

function placed(copy: SVGElement, { x, y, width, height }: Place): SVGElement {
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** The words of the page among the drawings: their headings. */
function wordsIn(area: Element) {
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  const words: { text: string; parent: Element; box: DOMRect }[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement: parent } = walker.currentNode;
    const text = (textContent ?? '').trim();
    if (!parent || text === '' || parent.closest('svg, .visually-hidden') || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    words.push({ text, parent, box: range.getBoundingClientRect() });
  }
  return words;
}

function wordsAt(text: string, parent: Element, { x, y, height }: Place): SVGElement {
  const style = getComputedStyle(parent);
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y + height * 0.77));
  element.setAttribute('fill', plainColour(style.color));
  for (const name of ['font-family', 'font-size', 'font-weight']) {
    element.setAttribute(name, plainValue(name, style.getPropertyValue(name)));
  }
  element.append(text);
  return element;
}

/**
 * What the page looks like in light colours. It turns light (`:root[data-light]`) for the moment of reading, between
 * two frames, so that nobody sees it.
 */
function inLightColours<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  dataset['light'] = '';
  try {
    return read();
  } finally {
    delete dataset['light'];
  }
}

/** A copy that needs no style sheet: what the styles say stands at each element. */
function copyOf(element: SVGElement, inherited: ReadonlyMap<string, string> = new Map()): SVGElement {
  const style = getComputedStyle(element);
  const own = new Map<string, string>();
  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  const isReferenced = element.closest('defs, clipPath, pattern') !== null;
  for (const { name, value } of element.attributes) {
    if (!dropped.test(name) || (name === 'id' && isReferenced)) copy.setAttribute(name, value);
  }
  for (const property of inlined) {
    const value = style.getPropertyValue(property);
    if (value === '') continue;
    const plain = plainValue(property, value);
    own.set(property, plain);
    // What is inherited need not be said again; opacity is not inherited, and 1 where nothing is said.
    const isSaid = property === 'opacity' ? plain === '1' : inherited.get(property) === plain;
    if (isSaid) copy.removeAttribute(property);
    else copy.setAttribute(property, plain);
  }
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      // The title and description of the library are empty; the picture has its own.
      const isMeant = !['title', 'desc'].includes(child.localName) || child.textContent !== '';
      if (isMeant && !child.hasAttribute('data-point') && getComputedStyle(child).display !== 'none')
        copy.append(copyOf(child, own));
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}

/** Colours as every program reads them; references without the page's address. */
function plainValue(property: string, value: string): string {
  const reference = /^url\(["']?[^#"']*(#[^"')]+)["']?\)/.exec(value);
  if (reference) return `url(${reference[1]})`;
  if (property === 'font-family') return pictureFonts;
  // Attributes count in the units of the drawing; some programs stumble over a named one.
  if (property !== 'fill' && property !== 'stroke') return value.replaceAll(/(?<=\d)px/g, '');
  return value === 'none' ? value : plainColour(value);
}

let canvas: CanvasRenderingContext2D | null | undefined;
const colours = new Map<string, string>();

/** A colour of any notation as red, green and blue: drawing programs know neither oklch nor color-mix. */
function plainColour(colour: string): string {
  const known = colours.get(colour);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const plain =
    alpha === 255
      ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
      : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
  colours.set(colour, plain);
  return plain;
}
