import { performance } from 'node:perf_hooks';
import { ascending, quantileSorted } from 'd3-array';
import { readFolder } from '../../src/build/folder.ts';
import { openDataset } from '../../src/dataset/openDataset.ts';
import { buildLadder, type Ladder } from '../../src/domain/ladder.ts';
import { routesBetween } from '../../src/domain/path.ts';
import { reachableRoles } from '../../src/domain/reach.ts';
import type { RoleId } from '../../src/domain/role.ts';
import { pick, randomOf, sample } from '../../src/tools/synthesize/random.ts';

/** How long it takes to find the best routes between two far roles, in milliseconds. */
export interface RouteTimes {
  readonly pairs: number;
  /** Steps of the longest of the best routes. */
  readonly longest: number;
  /** Each pair on a ladder that nobody has asked anything yet. */
  readonly cold: number;
  /** The same pairs on a ladder that has been asked before. */
  readonly warm: number;
  /** Of the warm ones. */
  readonly slowestOfHundred: number;
}

const PAIRS = 200;

/** Asks for the routes from random roles of a dataset folder to one of the furthest that each leads to. */
export async function timeRoutes(folder: string): Promise<RouteTimes> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors. Run: npm run data:check ${folder}`);
  const ladder = buildLadder(dataset);
  const pairs = farPairs(ladder);
  const timed = (of: () => Ladder) =>
    pairs
      .map(([from, to]) => {
        const asked = of();
        const start = performance.now();
        routesBetween(asked, from, to);
        return performance.now() - start;
      })
      .sort(ascending);
  const cold = timed(() => buildLadder(dataset));
  const warm = timed(() => ladder);
  const at = (times: number[], share: number) =>
    Number((quantileSorted(times, share) ?? Number.NaN).toFixed(2));
  const longest = Math.max(
    0,
    ...pairs.map(([from, to]) => routesBetween(ladder, from, to)[0]?.steps.length ?? 0),
  );
  return {
    pairs: pairs.length,
    longest,
    cold: at(cold, 0.5),
    warm: at(warm, 0.5),
    slowestOfHundred: at(warm, 0.99),
  };
}

/** Pairs of roles with a route; fewer than asked for where fewer roles lead anywhere. */
function farPairs(ladder: Ladder): readonly (readonly [from: RoleId, to: RoleId])[] {
  const random = randomOf(1);
  const pairs: (readonly [RoleId, RoleId])[] = [];
  for (const { id } of sample(random, ladder.roles, ladder.roles.length)) {
    const reached = reachableRoles(ladder, id, 'up');
    const furthest = reached.filter(({ steps }) => steps === reached.at(-1)?.steps);
    const to = pick(random, furthest);
    if (to) pairs.push([id, to.role.id]);
    if (pairs.length === PAIRS) break;
  }
  return pairs;
}
