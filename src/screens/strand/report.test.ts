import { expect, test } from 'vitest';
import type { Level } from '#src/domain/role.ts';
import { asked, growing, ladder } from './fixture.ts';
import { strandReport } from './report.ts';

const growth = growing([
  asked('keeper', 'Tend the light', { level: 'tends' }),
  asked('lamp-keeper', 'Tend the light', { level: 'tends' }),
  asked('warden', 'Keep it 5 years', { years: { min: 5, of: 'keeping' } }),
  asked('guest', 'Admire the light'),
]);
const reportWith = (tends: Level) =>
  strandReport(ladder, growth, [tends, { title: 'keeps' }, { title: 'answers for' }]);
const report = reportWith({ title: 'tends' });
const DESCRIBED = reportWith({ title: 'tends', text: 'Keeps it burning' });

test('reads from the highest rung down, holes said in words', () => {
  expect(report.groups).toEqual([
    {
      heading: 'Grade 4',
      lines: [{ label: 'Craft', text: 'Keep it 5 years', note: 'Warden' }],
    },
    { heading: 'Grade 3', lines: [{ text: 'Nobody asks it here.' }] },
    {
      heading: 'Grade 2',
      lines: [{ label: 'Craft, tends', text: 'Tend the light', note: 'Keeper; Lamp Keeper' }],
    },
    {
      heading: 'No grade',
      lines: [{ label: 'Craft', text: 'Admire the light', note: 'Guest' }],
    },
  ]);
  expect(report.file).toBe('strand-light');
});

test('has a row for each role that says something, a value for each column', () => {
  expect(report.columns).toEqual([
    'grade',
    'track',
    'role',
    'inherited from',
    'section',
    'level',
    'level text',
    'text',
    'years',
  ]);
  expect(report.rows).toEqual([
    ['4', 'Craft', 'Warden', '', 'Responsibilities', '', '', 'Keep it 5 years', '5+ years'],
    ['2', 'Craft', 'Keeper', '', 'Responsibilities', 'tends', '', 'Tend the light', ''],
    ['2', 'Craft', 'Lamp Keeper', '', 'Responsibilities', 'tends', '', 'Tend the light', ''],
    ['', 'Craft', 'Guest', '', 'Responsibilities', '', '', 'Admire the light', ''],
  ]);
});

test('tells what levels show, above the rungs and beside each line that stands at one', () => {
  expect(DESCRIBED.groups[0]).toEqual({
    heading: 'Levels, lowest first',
    lines: [
      { label: 'tends', text: 'Keeps it burning' },
      { text: 'keeps' },
      { text: 'answers for' },
    ],
  });
  expect(DESCRIBED.groups.slice(1)).toEqual(report.groups);
  expect(DESCRIBED.rows[1]).toContain('Keeps it burning');
  expect(DESCRIBED.rows[0]).not.toContain('Keeps it burning');
});
