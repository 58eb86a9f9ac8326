import { drawnIn, inlineCopy, pictureFonts } from './chart-drawing.ts';
import { escaped } from '../formats/xml.ts';

/** What a picture says of itself around the drawing. */
export type PictureWords = { readonly title: string; readonly lines: readonly string[] };

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const margin = 16;
const titleHeight = 34;
const lineHeight = 17;
/** About what a character of 12 pixels takes in most fonts, on the safe side. */
const characterWidth = 6.4;
const leastWidth = 640;
const font = `font-family="${pictureFonts}"`;
const ink = '#14161f';
const soft = '#4d5169';

/**
 * A chart as a picture that stands alone: title, drawing, legend, and below it the day, the scenario, that it is a
 * demonstration, and where it is seen again. Undefined while the chart is not drawn.
 */
export function pictureOf(figure: HTMLElement, { title, lines }: PictureWords): Picture | undefined {
  const drawn = drawnIn(figure);
  if (!drawn) return undefined;
  const width = Math.max(leastWidth, drawn.width + 2 * margin);
  const serializer = new XMLSerializer();
  const legend = legendOf(figure, width, titleHeight + drawn.height + 12, serializer);
  const captionTop = legend.bottom + 8;
  const caption = lines.flatMap((line) => wrapped(line, (width - 2 * margin) / characterWidth));
  const height = captionTop + caption.length * lineHeight + margin;
  const texts = caption.map((line, index) =>
    textAt(margin, captionTop + (index + 1) * lineHeight, line, soft),
  );
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(lines.join('\n'))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin}" y="23" ${font} font-size="15" font-weight="600" fill="${ink}">${escaped(title)}</text>`,
    `<g transform="translate(${margin} ${titleHeight})">`,
    ...drawn.parts.map((part) => serializer.serializeToString(part)),
    '</g>',
    legend.svg,
    ...texts,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

const textAt = (x: number, y: number, text: string, fill: string): string =>
  `<text x="${x}" y="${y}" ${font} font-size="12" fill="${fill}">${escaped(text)}</text>`;

/** The signs of the chart with their words, in lines as they fit. */
function legendOf(figure: HTMLElement, width: number, top: number, serializer: XMLSerializer) {
  let x = margin;
  let y = top;
  const keys = [...(figure.querySelector('.chart-key')?.children ?? [])].flatMap((key) => {
    const sign = key.querySelector('svg');
    const words = key.textContent.trim();
    if (!sign || words === '') return [];
    const { width: signWidth, height: signHeight } = sign.getBoundingClientRect();
    const taken = signWidth + 6 + words.length * characterWidth + 18;
    if (x > margin && x + taken > width - margin) {
      x = margin;
      y += lineHeight + 4;
    }
    const copy = inlineCopy(sign);
    copy.setAttribute('x', String(x));
    copy.setAttribute('y', String(y + (lineHeight - signHeight) / 2));
    copy.setAttribute('width', String(signWidth));
    copy.setAttribute('height', String(signHeight));
    const drawn = serializer.serializeToString(copy) + textAt(x + signWidth + 6, y + 13, words, soft);
    x += taken;
    return [drawn];
  });
  return { svg: keys.join('\n'), bottom: keys.length === 0 ? top : y + lineHeight };
}

/** A line in as many as it needs; an address has no spaces and is cut where it must be. */
function wrapped(text: string, most: number): readonly string[] {
  const limit = Math.floor(most);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, limit))) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const pieces = (word: string, most: number): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(word.length / most)) }, (_, index) =>
    word.slice(index * most, (index + 1) * most),
  );

/** Twice as many points as on the screen, for print and for sharp displays. */
const scale = 2;

/** The picture as points. It is read from a data address: the policy of the page allows pictures from nowhere else. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
  });
}
