/** A line of text that knows which line of the file it comes from, however the text was repaired. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Whether each line is a fenced code block's, its fences included. A fence that never closes fences nothing. */
export function fenced(lines: readonly Line[]): boolean[] {
  const inside = new Array<boolean>(lines.length).fill(false);
  const closers = new Map<string, number[]>();
  const marks = lines.map(({ text }) => /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(text));
  marks.forEach((mark, i) => {
    const fence = mark?.[1];
    if (fence === undefined || mark?.[2]?.trim() !== '') return;
    const kind = fence.charAt(0);
    const known = closers.get(kind);
    if (known === undefined) closers.set(kind, [i]);
    else known.push(i);
  });
  for (let i = 0; i < lines.length; i += 1) {
    const fence = marks[i]?.[1];
    if (fence === undefined) continue;
    const end = nextAfter(closers.get(fence.charAt(0)) ?? [], i);
    if (end === undefined) continue;
    inside.fill(true, i, end + 1);
    i = end;
  }
  return inside;
}

function nextAfter(sorted: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
