import type { Compiled } from '#src/dataset/compile.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import type { Measure } from '#src/layout/measure.ts';
import { packMap } from '#src/layout/packed.ts';
import { DEFAULT_LAYERS } from '#src/screens/ladder/screen.ts';

/**
 * The same dataset with a file more, which says how its whole map is drawn as it lies on a wide screen: to work that out
 * takes every browser many times as long as to read it, and code that few visitors need otherwise.
 */
export function drawnAhead(
  compiled: Compiled,
  place: (name: string, value: object) => string,
  measure: Measure,
): Compiled {
  const { ladder, packed, rest } = compiled;
  const built = buildLadder(ladder);
  const map = packMap(
    built,
    layoutLadder(built, { orientation: 'lying', measure, kinds: DEFAULT_LAYERS }),
  );
  if (!map) return compiled;
  const address = place('data/map', map);
  return {
    ...compiled,
    packed: { ...packed, map: address },
    rest: new Map([...rest, [address, map]]),
  };
}
