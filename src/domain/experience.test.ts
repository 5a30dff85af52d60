import { describe, expect, test } from 'vitest';
import type { ListedExpectation } from './effective.ts';
import { experienceOf, mostAsked } from './experience.ts';
import { asks, ladderOf, role } from './fixture.ts';
import type { Years } from './role.ts';
import type { Section } from './sections.ts';

const ladder = ladderOf([
  role('warden', '2'),
  role('keeper', '4'),
  role('pilot', undefined, { family: 'boats', status: 'future' }),
  role('captain', '5', { family: 'boats', status: 'named' }),
]);

function line(
  of: { role: string } | { family: string },
  years: Years | undefined,
  rest = {},
): ListedExpectation {
  const origin =
    'role' in of
      ? { kind: 'role' as const, role: of.role }
      : { kind: 'family' as const, family: of.family };
  const section: Section = 'requirements';
  const expectation = asks('q1', 'Brings experience', years ? { years } : {});
  return { expectation, section, origin, ...rest };
}

const told = (lines: readonly ListedExpectation[]) =>
  experienceOf(ladder, lines).map(
    ({ role: { id }, rank, years: { min, max, of } }) =>
      `${id} at ${rank}: ${min} to ${max} of ${of}`,
  );

describe('the points of experience', () => {
  test('run from the highest grade to none, and from few years to many', () => {
    const lines = [
      line({ role: 'pilot' }, { min: 1, of: 'steering' }),
      line({ role: 'warden' }, { min: 3, of: 'counting' }),
      line({ role: 'keeper' }, { min: 5, of: 'lamps' }),
      line({ role: 'keeper' }, { min: 2, of: 'lamps' }),
      line({ role: 'keeper' }, { min: 2, max: 9, of: 'lamps' }),
    ];
    const expected = [
      'keeper at 3: 2 to 9 of lamps',
      'keeper at 3: 2 to undefined of lamps',
      'keeper at 3: 5 to undefined of lamps',
      'warden at 1: 3 to undefined of counting',
      'pilot at undefined: 1 to undefined of steering',
    ];
    expect(told(lines)).toEqual(expected);
    expect(told(lines.toReversed())).toEqual(expected);
  });

  test('take a line of a family for each of its described roles', () => {
    expect(told([line({ family: 'boats' }, { min: 2, of: 'sailing' })])).toEqual([
      'pilot at undefined: 2 to undefined of sailing',
    ]);
    expect(told([line({ family: 'keepers' }, { min: 2, of: 'lamps' })])).toHaveLength(2);
  });

  test('leave out what has no years, and what is said of roles that are only named or unknown', () => {
    const years = { min: 2, of: 'lamps' };
    expect(
      told([
        line({ role: 'keeper' }, undefined),
        line({ role: 'captain' }, years),
        line({ role: 'stranger' }, years),
        line({ family: 'strangers' }, years),
      ]),
    ).toEqual([]);
  });

  test('count what a role states twice once, as a requirement rather than as nice to have', () => {
    const years = { min: 2, max: 4, of: 'lamps' };
    const points = experienceOf(ladder, [
      line({ role: 'keeper' }, years, { section: 'niceToHaves' }),
      line({ family: 'keepers' }, years),
      line({ role: 'keeper' }, { ...years, of: 'boats' }),
    ]);
    expect(points.map(({ role, years, section }) => [role.id, years.of, section])).toEqual([
      ['keeper', 'boats', 'requirements'],
      ['keeper', 'lamps', 'requirements'],
      ['warden', 'lamps', 'requirements'],
    ]);
  });
});

describe('the years asked most often', () => {
  const pointsOf = (...all: readonly [number, number?][]) =>
    experienceOf(
      ladder,
      all.map(([min, max], at) =>
        line({ role: 'keeper' }, { min, ...(max === undefined ? {} : { max }), of: `lamp ${at}` }),
      ),
    );
  const said = (points: ReturnType<typeof pointsOf>) => {
    const { years, count } = mostAsked(points);
    return { count, years: years.map(({ min, max }) => [min, max]) };
  };

  test('are those of most statements, whatever they are of', () => {
    expect(said(pointsOf([5], [2, 5], [5]))).toEqual({ count: 2, years: [[5, undefined]] });
  });

  test('tell an open end from a closed one, and are several when they tie', () => {
    expect(said(pointsOf([5], [2], [2, 5], [5], [2, 5]))).toEqual({
      count: 2,
      years: [
        [2, 5],
        [5, undefined],
      ],
    });
  });

  test('are none when nothing is asked', () => {
    expect(said([])).toEqual({ count: 0, years: [] });
  });
});
