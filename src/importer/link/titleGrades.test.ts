import { describe, expect, test } from 'vitest';
import { graded, page, relation, role } from './fixture.ts';
import { importPages } from './importPages.ts';

const OPTIONS = { organisation: 'Beacon Trust', asOf: '2026-01-01' };

function read(titles: readonly string[], rest: Parameters<typeof page>[2] = {}) {
  const { dataset, families, problems } = importPages(
    [page('keepers.md', 'Keepers', { roles: titles.map((title) => role(title)), ...rest })],
    OPTIONS,
  );
  const roles = families.flatMap((family) => family.roles);
  return {
    scale: dataset.grades.map(({ value }) => value),
    grades: roles.map(({ grade }) => grade && `${grade.value} ${grade.basis}`),
    steps: families.flatMap(({ relations = [] }) =>
      relations.map(({ from, to }) => `${from} > ${to}`),
    ),
    codes: problems.map(({ code }) => code),
  };
}

test('where no page states a grade, the levels in titles are the scale, and say that they are inferred', () => {
  const { scale, grades, steps, codes } = read([
    'Senior Nurse',
    'Nurse',
    'Junior Nurse',
    'Staff Nurse',
  ]);
  expect(scale).toEqual(['Junior', 'Intermediate', 'Senior', 'Staff']);
  expect(grades).toEqual([
    'Senior inferred',
    'Intermediate inferred',
    'Junior inferred',
    'Staff inferred',
  ]);
  expect(steps).toEqual(expect.arrayContaining(['junior-nurse > nurse', 'nurse > senior-nurse']));
  expect(codes).toContain('grades-of-titles');
});

test.each([
  [
    ['Keeper', 'Keeper II', 'Keeper III', 'Senior Keeper'],
    ['I', 'II', 'III', 'Senior'],
  ],
  [
    ['Keeper', 'Keeper Manager', 'Director of Keepers'],
    ['Intermediate', 'Manager', 'Director'],
  ],
  [
    ['Product Manager', 'Senior Product Manager'],
    ['Intermediate', 'Senior'],
  ],
  [
    ['Ingénieure débutante', 'Ingénieure confirmée', 'Ingénieure'],
    ['Débutant', 'Confirmé'],
  ],
  [
    ['Azubi', 'Entwickler', 'Leitende Entwicklerin'],
    ['Azubi', 'Intermediate', 'Leitend'],
  ],
])('the scale of %s is %s', (titles, scale) => {
  expect(read(titles).scale).toEqual(scale);
});

describe('none is inferred', () => {
  test('where a page states one', () => {
    const roles = [graded('Keeper', '5'), role('Senior Keeper')];
    expect(read([], { roles }).grades).toEqual(['5 stated', undefined]);
  });

  test('where titles do not differ in level', () => {
    expect(read(['Nurse', 'Teacher']).scale).toEqual(['none stated']);
  });

  test('of a role whose job is not that of the titles with levels', () => {
    const titles = ['Trainee Associate', 'Associate', 'Senior Associate', 'Partner'];
    const { grades, steps } = read(titles);
    expect(grades.at(-1)).toBeUndefined();
    expect(steps.join()).not.toContain('partner');
  });

  test('of roles between which a page states what would contradict it', () => {
    const relations = [relation('promotion', 'Senior Keeper', 'Keeper')];
    expect(read(['Junior Keeper', 'Keeper', 'Senior Keeper'], { relations }).grades).toEqual([
      'Junior inferred',
      undefined,
      undefined,
    ]);
  });
});
