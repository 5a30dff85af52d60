import { expect, test } from 'vitest';
import { item, page, role } from './fixture.ts';
import { themeIn, themeTitles } from './groupThemes.ts';

const under = (...headings: string[]) => ({ ...item('Fills lamps', 3), under: headings });

test('a heading over an expectation that names no section is its theme', () => {
  const area = under('Duties', 'Clinical practice');
  expect(themeIn(area)).toBe('clinical-practice');
  const lists = { responsibilities: [area], requirements: [], niceToHaves: [], competencies: [] };
  const titles = themeTitles([page('wards.md', 'Wards', { roles: [role('Nurse', { lists })] })]);
  expect([...titles]).toEqual([['clinical-practice', 'Clinical practice']]);
});

test.each([
  ['of a section', under('Clinical practice', 'Responsibilities')],
  ['of a job', under('Senior Engineer')],
  ['that is a sentence', under('What we want to see of everybody here.')],
])('a heading %s is none', (_, each) => {
  expect(themeIn(each)).toBe(themeIn(item('Fills lamps', 3)));
});
