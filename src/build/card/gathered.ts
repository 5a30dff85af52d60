import type { Line } from './page.ts';

/**
 * Lets lines of one kind that meet in a station, or part from one, run as one until they turn off: side by side, as on
 * the map, they would be a bar at the size of a card. Lines that share no end never share a run.
 */
export function gathered(
  lines: readonly Line[],
  bands: { readonly top: number; readonly height: number },
): readonly Line[] {
  const runs = new Map<Line, number>();
  for (const end of ['high', 'low'] as const) {
    const free = lines.filter((line) => line.points.length === CORNERS && !runs.has(line));
    const alike = Map.groupBy(free, (line) => keyOf(line, end, bands));
    for (const own of alike.values()) {
      const [first] = own;
      if (!first || own.length < 2) continue;
      const widest = own.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), first);
      for (const line of own) runs.set(line, runOf(widest));
    }
  }
  return lines.map((line) => {
    const run = runs.get(line);
    if (run === undefined) return line;
    return {
      ...line,
      points: line.points.map((value, at) => (at === 3 || at === 5 ? run : value)),
    };
  });
}

/** The numbers of a line that goes up, across at one height, and up. */
const CORNERS = 8;

function runOf({ points }: Line): number {
  return points[3] ?? 0;
}

function widthOf({ points }: Line): number {
  return Math.abs((points[4] ?? 0) - (points[0] ?? 0));
}

/** What lines have in common that meet in a station by the same channel, which is where two bands meet. */
function keyOf(
  line: Line,
  end: 'high' | 'low',
  { top, height }: { readonly top: number; readonly height: number },
): string {
  const at = end === 'high' ? CORNERS - 2 : 0;
  const channel = Math.round((runOf(line) - top) / height);
  return [line.link.kind, line.points[at], line.points[at + 1], channel].join(' ');
}
