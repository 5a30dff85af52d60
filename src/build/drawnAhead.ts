import type { Compiled } from '#src/dataset/compile.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { isLarge } from '#src/layout/large.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import { packMap } from '#src/layout/packed.ts';
import { DEFAULT_LAYERS } from '#src/screens/ladder/screen.ts';

/**
 * The same dataset with a file more, which says how its whole map is drawn: to work that out takes every browser many
 * times as long as to read it. A small ladder is laid out sooner than a file is fetched and gets none.
 */
export function drawnAhead(
  compiled: Compiled,
  place: (name: string, value: object) => string,
): Compiled {
  const { ladder, packed, rest } = compiled;
  if (!isLarge(ladder.roles.length)) return compiled;
  const built = buildLadder(ladder);
  const map = packMap(built, layoutLadder(built, DEFAULT_LAYERS));
  if (!map) return compiled;
  const address = place('data/map', map);
  return { ladder, packed: { ...packed, map: address }, rest: new Map([...rest, [address, map]]) };
}
