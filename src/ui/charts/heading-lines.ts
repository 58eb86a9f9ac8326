/** So many bold letters have room in a window 360 pixels wide. */
const letters = 40;

/** A title in lines that a narrow window holds; law: joined by blanks they are the title, blanks at its ends and doubled aside. */
export function linesOf(title: string): readonly string[] {
  return title
    .split(/\s+/)
    .filter((word) => word !== '')
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      return last !== undefined && last.length + 1 + word.length <= letters
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word];
    }, []);
}
