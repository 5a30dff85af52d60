import type { Line } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';

export function StrandView({
  ladder,
  strand,
  lines,
}: {
  ladder: Ladder;
  strand: string;
  lines: readonly Line[];
}) {
  return null;
}
