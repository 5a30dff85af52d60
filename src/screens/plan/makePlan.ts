import type { PlannedRole } from '#src/domain/plan/plan.ts';
import { keepHere, readHere } from '#src/storage/here.ts';
import type { Outcome } from '#src/storage/plans/outcome.ts';
import * as words from '#src/text/en/planScreen.ts';
import type { ShelfKeeper } from '../parts/plan/shelf.ts';

/** Makes a plan along a route, named after its goal, and opens it. Who has not said where they are has now. */
export async function makePlan(
  keeper: ShelfKeeper,
  route: readonly PlannedRole[],
  names: readonly string[],
): Promise<Outcome<void> | undefined> {
  const [from, goal] = [route[0], route.at(-1)];
  if (!from || !goal || route.length < 2) return undefined;
  if (readHere() === undefined) keepHere(from.id);
  return keeper.make(freeName(words.planNamed(goal.title), names), route);
}

/** A name that none of the others has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.includes(name)) return name;
  }
}
