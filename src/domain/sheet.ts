/** About how many letters a line of a printed column holds. */
const LETTERS_A_LINE = 62;

/** About how many printed lines a text takes. An empty one takes none. */
export function linesOf({ length }: string): number {
  return Math.ceil(length / LETTERS_A_LINE);
}

/**
 * How many entries of each list fit into a room of so many lines, given the lines that each entry takes. The lists take
 * their share in the order in which they are given, each from its beginning; once an entry does not fit, nothing that
 * follows is tried. Without room nothing fits.
 */
export function fitting(lists: readonly (readonly number[])[], room: number): readonly number[] {
  let left = room;
  return lists.map((entries) => {
    const misfit = entries.findIndex((lines) => {
      left -= lines;
      return left < 0;
    });
    return misfit < 0 ? entries.length : misfit;
  });
}
