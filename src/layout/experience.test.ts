import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExperiencePoint } from '#src/domain/experience.ts';
import { INFO, ladderOf, role } from '#src/domain/fixture.ts';
import type { Section } from '#src/domain/sections.ts';
import { type PlacedMark, placeExperience } from './experience.ts';
import { PLOT } from './experienceMarks.ts';

const ladder = ladderOf([], [], { tracks: INFO.tracks });

interface Rest {
  readonly section?: Section;
  readonly track?: string;
  readonly id?: string;
}

function point(
  rank: number | undefined,
  min: number,
  max?: number,
  rest: Rest = {},
): ExperiencePoint {
  const { section = 'requirements', track = 'craft', id = 'keeper' } = rest;
  return {
    role: role(id, undefined, { track }),
    ...(rank === undefined ? {} : { rank }),
    years: { min, ...(max === undefined ? {} : { max }), of: 'lamps' },
    section,
    expectation: 'q1',
  };
}

const floor = PLOT.top + PLOT.years;
const rolesOf = ({ points }: PlacedMark) => points.map(({ role: { id } }) => id);

describe('the plot of experience', () => {
  test('gives each grade that occurs its place in the order of the scale, and none the last', () => {
    const { grades, marks, width } = placeExperience(ladder, [
      point(undefined, 2),
      point(4, 2),
      point(0, 2),
    ]);
    expect(grades.map(({ grade }) => grade)).toEqual(['1', '5', undefined]);
    expect(grades.map(({ x }) => x)).toEqual([0, width / 3, (width / 3) * 2]);
    expect(marks.map(({ points: [{ rank }] }) => rank)).toEqual([0, 4, undefined]);
    expect(marks.map(({ x }) => x)).toEqual(grades.map(({ x, width }) => x + width / 2));
  });

  test('counts years upwards from nought in whole ticks', () => {
    const { ticks, marks } = placeExperience(ladder, [point(0, 0, 0), point(1, 15, 15)]);
    expect(ticks.map(({ years }) => years)).toEqual([0, 5, 10, 15]);
    expect(ticks.map(({ y }) => y)).toEqual([0, 1, 2, 3].map((n) => floor - (n * PLOT.years) / 3));
    expect(marks.map(({ foot }) => foot)).toEqual([floor, PLOT.top]);
  });

  test('draws exact years as a dot, a span from its foot to its head, and lets an open end go on', () => {
    const [exact, span, open] = placeExperience(ladder, [
      point(0, 10, 10),
      point(1, 2, 5),
      point(2, 5),
    ]).marks;
    expect(exact?.head).toBe(exact?.foot);
    expect(exact?.top).toBe(PLOT.top - PLOT.dot);
    expect(span?.foot).toBeCloseTo(floor - PLOT.years * 0.2);
    expect(span?.head).toBeCloseTo(floor - PLOT.years * 0.5);
    expect(open?.head).toBe(open?.foot);
    expect(open?.top).toBe((open?.head ?? 0) - PLOT.dot - PLOT.openEnd);
  });

  test('lets marks that would touch stand beside each other by track, years and role', () => {
    const plot = placeExperience(ladder, [
      point(2, 2, 5, { track: 'lead', id: 'a' }),
      point(2, 3, undefined, { id: 'd' }),
      point(2, 2, undefined, { id: 'c' }),
      point(2, 2, undefined, { id: 'b' }),
      point(1, 20),
    ]);
    const marks = plot.marks.slice(1);
    expect(marks.flatMap(rolesOf)).toEqual(['b', 'c', 'd', 'a']);
    const steps = marks.slice(1).map(({ x }, at) => x - (marks[at]?.x ?? 0));
    expect(steps).toEqual([PLOT.column, PLOT.column, PLOT.column]);
    const grade = plot.grades[1];
    const middle = (marks[0]?.x ?? 0) + PLOT.column * 1.5;
    expect(middle).toBe((grade?.x ?? 0) + (grade?.width ?? 0) / 2);
  });

  test('keeps marks far apart in years above each other', () => {
    const { marks } = placeExperience(ladder, [point(2, 5), point(2, 15)]);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
  });

  test('merges what is alike where too many stand at one grade, and only that', () => {
    const crowd = Array.from({ length: 9 }, (_, at) => point(2, 5, undefined, { id: `k${at}` }));
    const odd = [
      point(2, 5, undefined, { id: 'lead', track: 'lead' }),
      point(2, 5, undefined, { id: 'nice', section: 'niceToHaves' }),
      point(2, 5, 7, { id: 'span' }),
      point(1, 5, undefined, { id: 'below' }),
    ];
    expect(placeExperience(ladder, crowd.slice(1)).marks).toHaveLength(8);
    const { marks } = placeExperience(ladder, [...crowd, ...odd]);
    expect(marks.map(({ points }) => points.length).sort()).toEqual([1, 1, 1, 1, 9]);
    const [large, ...small] = marks.toSorted((a, b) => b.points.length - a.points.length);
    expect(large?.radius).toBe(PLOT.largeDot);
    for (const { radius } of small) expect(radius).toBe(PLOT.smallDot);
  });

  test('merges what is alike where there are too many in all', () => {
    const many = (length: number) =>
      Array.from({ length }, (_, at) => point(at % 2, at % 40, at % 40));
    expect(placeExperience(ladder, many(300)).marks.length).toBeLessThanOrEqual(300);
    const { marks } = placeExperience(ladder, many(301));
    expect(marks).toHaveLength(40);
  });

  test('is empty without points', () => {
    const { marks, grades, width } = placeExperience(ladder, []);
    expect([marks, grades, width]).toEqual([[], [], 0]);
  });

  test('loses no statement, lets no two marks touch and keeps each within its grade', () => {
    const points = fc.array(
      fc
        .record({
          rank: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
          min: fc.integer({ min: 0, max: 20 }),
          more: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
          track: fc.constantFrom('craft', 'lead'),
          id: fc.constantFrom('a', 'b', 'c'),
        })
        .map(({ rank, min, more, track, id }) =>
          point(rank, min, more === undefined ? undefined : min + more, { track, id }),
        ),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(points, (given) => {
        const { marks, grades } = placeExperience(ladder, given);
        const shown = marks.flatMap((mark) => mark.points);
        expect(new Set(shown)).toEqual(new Set(given));
        expect(shown).toHaveLength(given.length);
        for (const [, stack] of Map.groupBy(marks, ({ x }) => x)) {
          const upwards = stack.toSorted((a, b) => b.bottom - a.bottom);
          upwards.slice(1).forEach(({ bottom }, at) => {
            expect(bottom).toBeLessThan(upwards[at]?.top ?? 0);
          });
        }
        for (const { x, points } of marks) {
          const rank = points[0].rank;
          const grade = rank === undefined ? undefined : ladder.info.grades[rank]?.value;
          const place = grades.find((each) => each.grade === grade);
          expect(x).toBeGreaterThan(place?.x ?? Number.NaN);
          expect(x).toBeLessThan((place?.x ?? 0) + (place?.width ?? 0));
        }
      }),
    );
  });
});
