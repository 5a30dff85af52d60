/** What is met most often in a list; of several the one that comes first. */
export function mostOf<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  let most: T | undefined;
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const [each, count] of counts) {
    if (most === undefined || count > (counts.get(most) ?? 0)) most = each;
  }
  return most;
}
