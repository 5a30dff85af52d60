import type { Ladder } from '#src/domain/ladder.ts';
import type { StrandReach } from '#src/io/compile.ts';

export function StrandsView({
  ladder,
  strands,
}: {
  ladder: Ladder;
  strands: readonly StrandReach[];
}) {
  return null;
}
