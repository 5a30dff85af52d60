import type { ListedExpectation } from '#src/domain/effective.ts';
import { asks, ladderOf, role } from '#src/domain/fixture.ts';
import type { Expectation, Strand } from '#src/domain/role.ts';
import { type Growth, growthOf } from '#src/domain/strand.ts';

/** A strand of the Beacon Trust, for tests: two tracks, a hole at grade 3 and a role without a grade. */

export const LIGHT: Strand = {
  id: 'light',
  title: 'The light',
  theme: 'care',
  levels: ['tends', 'keeps', 'answers for'],
};

export const ladder = ladderOf([
  role('boy', '1'),
  role('keeper', '2'),
  role('lamp-keeper', '2'),
  role('warden', '4'),
  role('mate', '1', { track: 'lead' }),
  role('head', '5', { track: 'lead' }),
  role('guest'),
]);

/** Something that a role asks of the strand. */
export function asked(
  id: string,
  text: string,
  rest: Partial<Expectation> = {},
): ListedExpectation {
  return {
    origin: { kind: 'role', role: id },
    expectation: asks('r1', text, { strand: 'light', ...rest }),
    section: 'responsibilities',
  };
}

/** How the strand grows from these lines; without levels where told so. */
export function growing(lines: readonly ListedExpectation[], strand: Strand = LIGHT): Growth {
  return growthOf(ladder, strand, lines);
}

const { levels: _, ...plain } = LIGHT;
export const LEVELLESS: Strand = plain;
