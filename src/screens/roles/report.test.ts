import { expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { rolesReport } from './report.ts';
import { ROLES } from './screen.ts';

const ladder = ladderOf([
  role('keeper', '3'),
  role('mate', '3', {
    family: 'crews',
    grade: { value: '3', basis: 'inferred', from: 'the crew page' },
    status: 'future',
  }),
  role('ghost', undefined, { status: 'named', track: 'lead' }),
]);
const themes = { keeper: [0], mate: [0, 9] };
const report = rolesReport(ladder, ladder.roles, themes, ROLES);

test('the report of a list has a row for each role that is shown', () => {
  expect(report.columns).toEqual([
    'id',
    'title',
    'family',
    'department',
    'track',
    'grade',
    'grade basis',
    'status',
    'themes',
  ]);
  expect(report.rows).toEqual([
    ['keeper', 'Keeper', 'Keepers', 'Lights', 'Craft', '3', 'stated', 'described', 'Care'],
    ['mate', 'Mate', 'Crews', 'Lights', 'Craft', '3', 'inferred', 'future role', 'Care'],
    ['ghost', 'Ghost', 'Keepers', 'Lights', 'Leadership', '', '', 'not described yet', ''],
  ]);
});

test('for reading it is parted by what the list is sorted by', () => {
  const headings = (sort: (typeof ROLES)['sort']) =>
    rolesReport(ladder, ladder.roles, themes, { ...ROLES, sort }).groups.map(
      ({ heading, lines }) => `${heading}: ${lines.map(({ text }) => text).join(', ')}`,
    );
  expect(headings('grade')).toEqual(['Grade 3: Keeper, Mate', 'No grade: Ghost']);
  expect(headings('family')).toEqual(['Keepers: Keeper, Ghost', 'Crews: Mate']);
  expect(headings('track')).toEqual(['Craft: Keeper, Mate', 'Leadership: Ghost']);
  expect(headings('title')).toEqual(['By title: Keeper, Mate, Ghost']);
  expect(report.groups[1]?.lines).toEqual([
    { text: 'Ghost', note: 'no grade · Keepers · Lights · Leadership · not described yet' },
  ]);
});

test('it says what the list is narrowed down to', () => {
  expect(report.summary).toEqual(['3 roles.']);
  const view = { ...ROLES, q: 'keep', tracks: ['craft'], grades: ['3'] };
  expect(rolesReport(ladder, ladder.roles.slice(0, 1), themes, view).summary).toEqual([
    '1 of 3 roles.',
    'Narrowed down to: “keep”, Craft, Grade 3.',
  ]);
});
