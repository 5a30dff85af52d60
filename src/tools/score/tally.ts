/** How much of something there should be, how much of that was found, and what was found beside it. */
export interface Tally {
  readonly expected: number;
  readonly right: number;
  readonly surplus: number;
}

/** Nothing was expected and nothing found. */
export const NONE: Tally = { expected: 0, right: 0, surplus: 0 };

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, each) => ({
      expected: total.expected + each.expected,
      right: total.right + each.right,
      surplus: total.surplus + each.surplus,
    }),
    NONE,
  );
}
