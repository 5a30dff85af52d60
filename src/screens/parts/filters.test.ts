import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { anyLadder } from '#src/layout/fixture.ts';
import { LADDER, type LadderView } from '../ladder/screen.ts';
import { drawnLadder, fadedBy, isFiltered } from './filters.ts';

const FAMILIES = [
  { id: 'keepers', title: 'Keepers', department: 'lights' },
  { id: 'wardens', title: 'Wardens', department: 'lights' },
  { id: 'crew', title: 'Crew', department: 'boats' },
];
const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '4', { family: 'wardens', track: 'lead' }),
    role('mate', '2', { family: 'crew' }),
    role('skipper', '3', { family: 'crew', track: 'lead' }),
    role('guest'),
  ],
  [
    promotion('hand', 'keeper'),
    relation('switch', 'keeper', 'warden'),
    promotion('mate', 'skipper'),
    relation('equivalent', 'mate', 'keeper'),
    relation('reports-to', 'keeper', 'guest'),
  ],
  { families: FAMILIES },
);

const view = (parts: Partial<LadderView>): LadderView => ({ ...LADDER, ...parts });
const ids = ({ roles }: { roles: readonly { id: string }[] }) => roles.map(({ id }) => id);

/** The roles that a view leaves out. */
function faded(parts: Partial<LadderView>): string[] {
  return ids(ladder).filter(fadedBy(ladder, view(parts)));
}

const anyFilters: fc.Arbitrary<Partial<LadderView>> = fc.record({
  tracks: fc.subarray(['craft', 'lead']),
  families: fc.subarray(['keepers', 'wardens', 'crew', 'yard']),
  departments: fc.subarray(['lights', 'boats', 'yard']),
});
const anyGrades = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))] as const);

describe('what the filters leave out', () => {
  test('is nothing while none is set', () => {
    expect(faded({})).toEqual([]);
  });

  test.each<[string, Partial<LadderView>, string[]]>([
    ['tracks', { tracks: ['lead'] }, ['hand', 'keeper', 'mate', 'guest']],
    ['families', { families: ['crew', 'wardens'] }, ['hand', 'keeper', 'guest']],
    ['departments', { departments: ['boats'] }, ['hand', 'keeper', 'warden', 'guest']],
    ['grades, and roles without one', { grades: ['2', '3'] }, ['hand', 'warden', 'guest']],
    ['a single grade', { grades: ['4', '4'] }, ['hand', 'keeper', 'mate', 'skipper', 'guest']],
  ])('is what lies outside of the chosen %s', (_, parts, left) => {
    expect(faded(parts)).toEqual(left);
  });

  test('never is the selected role', () => {
    expect(faded({ tracks: ['lead'], focus: 'hand' })).toEqual(['keeper', 'mate', 'guest']);
  });

  test('is the same for a role whatever the layers, the shape and the comparison', () => {
    const rest = { layers: [], shape: 'table', compare: ['hand'], only: 'matching' } as const;
    expect(faded({ tracks: ['lead'], ...rest })).toEqual(faded({ tracks: ['lead'] }));
  });

  test('is what at least one of several filters leaves out', () => {
    fc.assert(
      fc.property(anyLadder, anyFilters, anyGrades, (any, filters, grades) => {
        const isFaded = fadedBy(any, view({ ...filters, grades }));
        const alone = [...Object.entries(filters), ['grades', grades] as const].map(
          ([name, chosen]) => fadedBy(any, view({ [name]: chosen })),
        );
        for (const { id } of any.roles) {
          expect(isFaded(id)).toBe(alone.some((isFadedByOne) => isFadedByOne(id)));
        }
      }),
    );
  });
});

describe('a view is filtered', () => {
  test.each<[string, Partial<LadderView>]>([
    ['tracks', { tracks: ['lead'] }],
    ['families', { families: ['crew'] }],
    ['departments', { departments: ['boats'] }],
    ['grades', { grades: ['1', '2'] }],
  ])('by its %s', (_, parts) => {
    expect(isFiltered(view(parts))).toBe(true);
  });

  test('by nothing else', () => {
    expect(isFiltered(LADDER)).toBe(false);
    const rest = { layers: [], shape: 'table', compare: ['hand'], focus: 'hand' } as const;
    expect(isFiltered(view({ ...rest, only: 'career' }))).toBe(false);
  });
});

describe('what is drawn', () => {
  test('is the very ladder unless something is to be alone', () => {
    expect(drawnLadder(ladder, LADDER)).toBe(ladder);
    expect(drawnLadder(ladder, view({ tracks: ['lead'], focus: 'hand' }))).toBe(ladder);
  });

  test('is what matches the filters, with the relations between', () => {
    const drawn = drawnLadder(ladder, view({ only: 'matching', departments: ['lights'] }));
    expect(ids(drawn)).toEqual(['hand', 'keeper', 'warden', 'guest']);
    expect(drawn.relations.map(({ kind }) => kind)).toEqual(['promotion', 'switch', 'reports-to']);
  });

  test('is what matches, whichever role is selected', () => {
    const parts = { only: 'matching', departments: ['lights'], focus: 'mate' } as const;
    expect(ids(drawnLadder(ladder, view(parts)))).not.toContain('mate');
  });

  test('is nothing where nothing matches', () => {
    const drawn = drawnLadder(ladder, view({ only: 'matching', grades: ['5', '5'] }));
    expect([drawn.roles, drawn.relations]).toEqual([[], []]);
    expect(drawn.info).toBe(ladder.info);
  });

  test('is the career through the selected role, with its own equivalents', () => {
    const career = (focus: string) => ids(drawnLadder(ladder, view({ only: 'career', focus })));
    expect(career('keeper')).toEqual(['hand', 'keeper', 'warden', 'mate']);
    expect(career('mate')).toEqual(['keeper', 'mate', 'skipper']);
    expect(career('hand')).toEqual(['hand', 'keeper', 'warden']);
    expect(career('guest')).toEqual(['guest']);
  });

  test('is the same career whatever the filters', () => {
    const parts = { only: 'career', focus: 'hand', departments: ['boats'] } as const;
    expect(ids(drawnLadder(ladder, view(parts)))).toEqual(['hand', 'keeper', 'warden']);
  });

  test('is the very ladder where a career is asked for and no role is selected', () => {
    expect(drawnLadder(ladder, view({ only: 'career' }))).toBe(ladder);
  });

  test('is all that is not faded, whatever the filters', () => {
    fc.assert(
      fc.property(anyLadder, anyFilters, (any, filters) => {
        const isFaded = fadedBy(any, view(filters));
        const drawn = drawnLadder(any, view({ ...filters, only: 'matching' }));
        expect(ids(drawn)).toEqual(ids(any).filter((id) => !isFaded(id)));
      }),
    );
  });
});
