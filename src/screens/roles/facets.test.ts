import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { listedRoles, narrowRoles } from '#src/domain/listing.ts';
import {
  choicesOf,
  offersOf,
  optionsOf,
  toggleChoice,
  withoutChoices,
  withWords,
} from './facets.ts';
import { ROLES, type RolesView } from './screen.ts';

const ladder = ladderOf([
  role('hand', '1'),
  role('keeper', '3'),
  role('mate', '3', { family: 'crews' }),
  role('ghost', undefined, { status: 'named' }),
]);
const { counts } = narrowRoles(listedRoles(ladder, { hand: [0], keeper: [0] }), ROLES);
const offered = (facet: Parameters<typeof optionsOf>[1], kept: readonly string[] = []) =>
  offersOf(optionsOf(ladder, facet), facet, counts, kept).map(({ id, count }) => [id, count]);

describe('the values of a facet', () => {
  test('are those that show any role, and those that are kept', () => {
    expect(offered('departments')).toEqual([['lights', 4]]);
    expect(offered('departments', ['boats'])).toEqual([
      ['lights', 4],
      ['boats', 0],
    ]);
    expect(offered('themes')).toEqual([['care', 2]]);
  });

  test('come with the largest first, grades from the highest and no grade at the end', () => {
    expect(offered('families')).toEqual([
      ['keepers', 3],
      ['crews', 1],
    ]);
    expect(offered('grades')).toEqual([
      ['3', 2],
      ['1', 1],
      ['none', 1],
    ]);
    expect(offered('statuses')).toEqual([
      ['open', 3],
      ['named', 1],
    ]);
  });
});

describe('choices', () => {
  const view: RolesView = {
    ...ROLES,
    q: 'keep',
    tracks: ['lead'],
    grades: ['3', 'none'],
    themes: ['care'],
    compare: ['hand'],
    sort: 'title',
  };

  test('say what they are by themselves', () => {
    expect(choicesOf(ladder, view).map(({ label }) => label)).toEqual([
      'Leadership',
      'Grade 3',
      'No grade',
      'Asks about Care',
    ]);
  });

  test('are added and taken back, in an order that does not depend on when', () => {
    expect(toggleChoice(view, 'grades', '1').grades).toEqual(['1', '3', 'none']);
    expect(toggleChoice(view, 'grades', '3').grades).toEqual(['none']);
    expect(toggleChoice(toggleChoice(view, 'statuses', 'open'), 'statuses', 'open')).toEqual(view);
  });

  test('are cleared without touching the words, the order and the comparison', () => {
    expect(withoutChoices(view)).toEqual({ ...ROLES, q: 'keep', compare: ['hand'], sort: 'title' });
    expect(choicesOf(ladder, withoutChoices(view))).toEqual([]);
  });

  test('know words without the spaces around them, and none where nothing is typed', () => {
    expect(withWords(ROLES, ' keep er ')).toEqual({ ...ROLES, q: 'keep er' });
    expect(withWords(view, '  ')).not.toHaveProperty('q');
  });
});
