import type { Piece } from './pdf-pages.ts';

const typeface = 'sans-serif';
let ruler: CanvasRenderingContext2D | null | undefined;

/** By how much letters of ours are stretched so that a piece is as wide as it is drawn. */
export function stretchOf({ words, size, width }: Pick<Piece, 'words' | 'size' | 'width'>): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 1;
  ruler.font = `100px ${typeface}`;
  const natural = (ruler.measureText(words).width / 100) * size;
  return natural > 0 && width > 0 ? width / natural : 1;
}
