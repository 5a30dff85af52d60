import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, role } from './fixture.ts';
import {
  FACETS,
  type Listed,
  listedRoles,
  narrowRoles,
  sortListed,
  type Wanted,
} from './listing.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '3', { aliases: ['lamp-keeper'] }),
    role('warden', '4', { track: 'lead' }),
    role('mate', '3', { family: 'crews' }),
    role('skipper', '5', { family: 'crews', track: 'lead' }),
    role('ghost', undefined, { family: 'crews', status: 'named' }),
    role('pilot', '3', { family: 'crews', status: 'future', title: 'Hand' }),
  ],
  [],
  {
    families: [{ id: 'crews', title: 'Ärial crews', department: 'boats' }],
    themes: [
      { id: 'care', title: 'Care' },
      { id: 'craft', title: 'Craft' },
    ],
  },
);
const THEMES = { hand: [0], keeper: [0, 1], skipper: [1], warden: [7] };
const listed = listedRoles(ladder, THEMES);

const ALL: Wanted = {
  departments: [],
  families: [],
  tracks: [],
  grades: [],
  statuses: [],
  themes: [],
};
const idsOf = (rows: readonly Listed[]) => rows.map(({ role: { id } }) => id);
const shown = (wanted: Partial<Wanted>) =>
  narrowRoles(listed, { ...ALL, ...wanted }).roles.map(({ id }) => id);
const counted = (facet: (typeof FACETS)[number], wanted: Partial<Wanted> = {}) =>
  Object.fromEntries(narrowRoles(listed, { ...ALL, ...wanted }).counts[facet]);

describe('a list of roles', () => {
  test('holds every role where nothing is wanted', () => {
    expect(shown({})).toEqual(ladder.roles.map(({ id }) => id));
  });

  test('takes any of the values of one facet, and needs one of each', () => {
    expect(shown({ grades: ['4', '5'] })).toEqual(['warden', 'skipper']);
    expect(shown({ grades: ['4', '5'], departments: ['boats'] })).toEqual(['skipper']);
    expect(shown({ themes: ['care', 'craft'], tracks: ['craft'] })).toEqual(['hand', 'keeper']);
    expect(shown({ grades: ['none'] })).toEqual(['ghost']);
    expect(shown({ statuses: ['future', 'named'] })).toEqual(['ghost', 'pilot']);
    expect(shown({ families: ['crews'], themes: ['care'] })).toEqual([]);
  });

  test('takes beginnings of words of a title, an id or an alias', () => {
    expect(shown({ q: 'ha' })).toEqual(['hand', 'pilot']);
    expect(shown({ q: 'keep LAMP' })).toEqual(['keeper']);
    expect(shown({ q: 'pil', statuses: ['open'] })).toEqual([]);
  });
});

describe('the counts of a facet', () => {
  test('are of values that occur', () => {
    expect(counted('departments')).toEqual({ lights: 3, boats: 4 });
    expect(counted('grades')).toEqual({ 1: 1, 3: 3, 4: 1, 5: 1, none: 1 });
    expect(counted('statuses')).toEqual({ open: 5, named: 1, future: 1 });
    expect(counted('themes'), 'a place without a theme is none').toEqual({ care: 2, craft: 2 });
  });

  test('are over what the other facets and the words leave', () => {
    expect(counted('tracks', { departments: ['boats'] })).toEqual({ craft: 3, lead: 1 });
    expect(counted('departments', { departments: ['boats'] })).toEqual({ lights: 3, boats: 4 });
    const both = { departments: ['boats'], tracks: ['lead'] };
    expect(counted('departments', both)).toEqual({ lights: 1, boats: 1 });
    expect(counted('tracks', both)).toEqual({ craft: 3, lead: 1 });
    expect(counted('grades', both)).toEqual({ 5: 1 });
    expect(counted('families', { q: 'hand' })).toEqual({ keepers: 1, crews: 1 });
  });

  test('say how many roles show where a value is chosen alone, whatever else is wanted', () => {
    const some = (...values: string[]) => fc.subarray(values);
    const anyWanted = fc.record({
      departments: some('lights', 'boats'),
      families: some('keepers', 'crews'),
      tracks: some('craft', 'lead'),
      grades: some('1', '3', '4', '5', 'none'),
      statuses: some('open', 'future', 'named'),
      themes: some('care', 'craft'),
      q: fc.constantFrom('', 'ha', 'k'),
    });
    fc.assert(
      fc.property(anyWanted, fc.constantFrom(...FACETS), (wanted, facet) => {
        const { counts } = narrowRoles(listed, wanted);
        const values = new Set(listed.flatMap(({ has }) => has[facet]));
        for (const value of values) {
          const alone = narrowRoles(listed, { ...wanted, [facet]: [value] });
          expect(counts[facet].get(value) ?? 0).toBe(alone.roles.length);
        }
      }),
    );
  });
});

describe('the order of a list', () => {
  test('by grade has the highest first, then titles, and roles without a grade last', () => {
    expect(idsOf(sortListed(ladder, listed, 'grade'))).toEqual([
      'skipper',
      'warden',
      'pilot',
      'keeper',
      'mate',
      'hand',
      'ghost',
    ]);
  });

  test('by grade has what is only named after all that can be read', () => {
    const highest = { ...role('captain', '5'), status: 'named' as const };
    const more = ladderOf([...ladder.roles, highest]);
    expect(idsOf(sortListed(more, listedRoles(more, {}), 'grade')).slice(-2)).toEqual([
      'captain',
      'ghost',
    ]);
  });

  test('by title has the higher of two with the same title first', () => {
    const titles = sortListed(ladder, listed, 'title').map(({ role: { title } }) => title);
    expect(titles).toEqual(titles.toSorted());
    expect(idsOf(sortListed(ladder, listed, 'title')).slice(1, 3)).toEqual(['pilot', 'hand']);
  });

  test('by family and by track keeps each together, as on a ladder', () => {
    expect(idsOf(sortListed(ladder, listed, 'family'))).toEqual([
      'skipper',
      'pilot',
      'mate',
      'ghost',
      'warden',
      'keeper',
      'hand',
    ]);
    expect(idsOf(sortListed(ladder, listed, 'track'))).toEqual([
      'pilot',
      'keeper',
      'mate',
      'hand',
      'ghost',
      'skipper',
      'warden',
    ]);
  });

  test('does not depend on the order in which the roles are given', () => {
    for (const order of ['grade', 'title', 'family', 'track'] as const) {
      expect(sortListed(ladder, listed.toReversed(), order)).toEqual(
        sortListed(ladder, listed, order),
      );
    }
  });
});
