import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';

/** Light as the eye adds it up: red, green and blue from 0 to 1, linear. */
type Light = readonly [red: number, green: number, blue: number];
export type Theme = 'light' | 'dark';

/** The rules of a sheet that hold on every screen: those in no condition, whatever layer they are in. */
function rulesOf(sheet: string): readonly Rule[] {
  return postcss
    .parse(readFileSync(sheet, 'utf8'))
    .nodes.filter((node): node is Rule => node.type === 'rule');
}

function declarationsIn(sheet: string, selector: string): ReadonlyMap<string, string> {
  return new Map(
    rulesOf(sheet)
      .filter((rule) => rule.selectors.includes(selector))
      .flatMap(({ nodes }) =>
        nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])),
      ),
  );
}

const tokens = new Map(
  ['kern-tokens', 'tokens'].flatMap((name) => [...declarationsIn(`src/ui/styles/${name}.css`, ':root')]),
);

/** How much of a colour is in what a rule mixes of it and the paper, from 0 to 1. @throws Error where it mixes nothing. */
export function shareMixed(sheet: string, selector: string, property: string): number {
  const value = declarationsIn(sheet, selector).get(property) ?? '';
  const [, percent] = /^color-mix\(in srgb, var\(--[\w-]+\) (\d+)%, var\(--paper\)\)$/.exec(value) ?? [];
  if (percent === undefined) throw new Error(`${selector} in ${sheet} mixes no ${property}`);
  return Number(percent) / 100;
}

/** The colour that a name of the styles stands for in one theme. @throws Error on a value that is no colour. */
export function colour(name: string, theme: Theme): Light {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`the styles have no ${name}`);
  return read(value, theme);
}

function read(value: string, theme: Theme): Light {
  const [, reference] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (reference !== undefined) return colour(reference, theme);
  if (value.startsWith('light-dark(')) {
    const [light = '', dark = ''] = value.slice('light-dark('.length, -1).split(/,\s*(?![^(]*\))/);
    return read(theme === 'light' ? light : dark, theme);
  }
  const [, hex] = /^#([\da-f]{6})$/.exec(value) ?? [];
  if (hex !== undefined) return lightOf([0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255));
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
  if (hue !== undefined) return fromOklch(Number(lightness) / 100, Number(chroma), Number(hue));
  throw new Error(`${value} is no colour that this reads`);
}

const lightOf = ([red = 0, green = 0, blue = 0]: readonly number[]): Light => [
  linear(red),
  linear(green),
  linear(blue),
];

/** WCAG 2.2, relative luminance. */
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const shown = (part: number): number => Math.min(1, Math.max(0, part));

/** CSS Color 4, section 18: OKLCH to linear sRGB; what a screen cannot show is cut off. */
function fromOklch(lightness: number, chroma: number, hue: number): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    shown(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    shown(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    shown(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2, contrast ratio: from 1, the same, to 21, black on white. */
export function contrast(one: Light, other: Light): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted(
    (left, right) => right - left,
  );
  return (brighter + 0.05) / (darker + 0.05);
}

const encoded = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** One colour over another, as a browser mixes them: by their encoded values. */
export function over(front: Light, back: Light, opacity: number): Light {
  return lightOf(front.map((part, at) => encoded(part) * opacity + encoded(back[at] ?? 0) * (1 - opacity)));
}

/** How people without one kind of cone see a colour: linear red, green and blue (Machado, Oliveira, Fernandes 2009). */
const cones = {
  all: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
export const visions = ['all', 'protan', 'deutan', 'tritan'] as const;

/** How far two colours are apart for such eyes, in Oklab: about 0.02 can just be told side by side. */
export function distance(one: Light, other: Light, vision: (typeof visions)[number]): number {
  const [a, b] = [one, other].map((light) => oklab(times(cones[vision], light)));
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

const times = (matrix: readonly number[], [r, g, b]: Light): Light => {
  const row = (at: number) =>
    Math.max(0, (matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b);
  return [row(0), row(3), row(6)];
};

const lms = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const lab = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

function oklab(light: Light): Light {
  const [l, m, s] = times(lms, light).map(Math.cbrt);
  const row = (at: number) =>
    (lab[at] ?? 0) * (l ?? 0) + (lab[at + 1] ?? 0) * (m ?? 0) + (lab[at + 2] ?? 0) * (s ?? 0);
  return [row(0), row(3), row(6)];
}
