import { expect, test } from 'vitest';
import { asked, growing, ladder } from './fixture.ts';
import { strandReport } from './report.ts';

const report = strandReport(
  ladder,
  growing([
    asked('keeper', 'Tend the light', { level: 'tends' }),
    asked('lamp-keeper', 'Tend the light', { level: 'tends' }),
    asked('warden', 'Keep it 5 years', { years: { min: 5, of: 'keeping' } }),
    asked('guest', 'Admire the light'),
  ]),
);

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
    'text',
    'years',
  ]);
  expect(report.rows).toEqual([
    ['4', 'Craft', 'Warden', '', 'Responsibilities', '', 'Keep it 5 years', '5+ years'],
    ['2', 'Craft', 'Keeper', '', 'Responsibilities', 'tends', 'Tend the light', ''],
    ['2', 'Craft', 'Lamp Keeper', '', 'Responsibilities', 'tends', 'Tend the light', ''],
    ['', 'Craft', 'Guest', '', 'Responsibilities', '', 'Admire the light', ''],
  ]);
});
