import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A colour as it is painted: red, green and blue from 0 to 255. */
export type Painted = readonly [red: number, green: number, blue: number];

/** A picture as its points, counted from its upper left corner. */
export type Seen = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Painted;
};

/** What a PNG shows. */
export async function pictureSeen(png: Buffer): Promise<Seen> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const points = context.getImageData(0, 0, width, height).data;
  const at = (x: number, y: number): Painted => {
    const [red = 0, green = 0, blue = 0] = points.subarray((y * width + x) * 4);
    return [red, green, blue];
  };
  return { width, height, at };
}

/** The least difference by which one colour is told from another, out of 255. */
const noticed = 16;

/** Whether two painted colours look the same; letters and edges are smoothed, so a little is allowed. */
export const isLike = (one: Painted, other: Painted): boolean =>
  one.every((part, index) => Math.abs(part - (other[index] ?? 0)) < noticed);

/** From the first to the last column of what is painted without a break. */
export type Run = readonly [from: number, to: number];

/** The columns in which some point is painted, as runs; a break of up to `bridged` columns divides none. */
export function runsIn(columns: readonly boolean[], bridged = 0): readonly Run[] {
  return columns.reduce<readonly Run[]>((runs, isPainted, column) => {
    if (!isPainted) return runs;
    const last = runs.at(-1);
    if (last && column - last[1] <= bridged + 1) return [...runs.slice(0, -1), [last[0], column]];
    return [...runs, [column, column]];
  }, []);
}
