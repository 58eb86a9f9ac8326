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

/** The drawing of a chart: the largest that is to be seen, since the build draws one for several widths. */
export function drawingIn(figure: HTMLElement): SVGSVGElement | undefined {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('.chart-area svg')].filter(
    (drawing) => !drawing.closest('.chart-cursor') && areaOf(drawing) > 0,
  );
  return drawings.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
}

function areaOf(drawing: SVGSVGElement): number {
  const { width, height } = drawing.getBoundingClientRect();
  return width * height;
}

/**
 * A drawing that needs no style sheet: a copy in which what the styles say stands at each element, in light colours.
 * The page turns light for the moment of reading them, between two frames, so that nobody sees it.
 */
export function inlineCopy(drawing: SVGElement, figure: HTMLElement): SVGElement {
  const before = figure.style.cssText;
  figure.style.setProperty('color-scheme', 'light');
  figure.style.setProperty('forced-color-adjust', 'none');
  const copy = copyOf(drawing);
  figure.style.cssText = before;
  if (before === '') figure.removeAttribute('style');
  return copy;
}

function copyOf(element: SVGElement): SVGElement {
  const style = getComputedStyle(element);
  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  const isReferenced = element.closest('defs, clipPath, pattern') !== null;
  for (const { name, value } of element.attributes) {
    if (!dropped.test(name) || (name === 'id' && isReferenced)) copy.setAttribute(name, value);
  }
  for (const property of inlined) {
    const value = style.getPropertyValue(property);
    if (value !== '') copy.setAttribute(property, plainValue(property, value));
  }
  for (const child of element.childNodes) {
    if (child instanceof SVGElement) {
      if (getComputedStyle(child).display !== 'none') copy.append(copyOf(child));
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '');
  }
  return copy;
}

/** Colours as every program reads them; references without the page's address. */
function plainValue(property: string, value: string): string {
  const reference = /^url\(["']?[^#"']*(#[^"')]+)["']?\)/.exec(value);
  if (reference) return `url(${reference[1]})`;
  if (property !== 'fill' && property !== 'stroke') return value;
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
