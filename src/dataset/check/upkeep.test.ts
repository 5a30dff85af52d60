import { expect, test } from 'vitest';
import { reportAfter, roleOf } from '../fixture.ts';

const overdue = (report: ReturnType<typeof reportAfter>) =>
  report.problems.filter(({ code }) => code === 'overdue-review');

test('a review that was due before the day of the dataset is told, with who sees to it', () => {
  const report = reportAfter((files) => {
    Object.assign(files.keepers, { review: '2024-04-30', owner: 'The harbour office' });
    Object.assign(roleOf(files, 'hand'), { review: '2024-01-01' });
    Object.assign(roleOf(files, 'keeper'), { review: '2024-05-01', draft: true });
  });
  const told = overdue(report).map(({ message, at }) => [message, at.pointer]);
  expect(told.toSorted()).toEqual([
    ['“Keepers” was to be looked over by 2024-04-30, which The harbour office sees to.', '/review'],
    ['“Lamp Hand” was to be looked over by 2024-01-01.', '/roles/0/review'],
  ]);
  const [keepers] = report.dataset?.texts ?? [];
  expect(keepers).toMatchObject({ owner: 'The harbour office', review: '2024-04-30' });
  expect(keepers?.roles.keeper).toMatchObject({ draft: true });
});

test('nobody looks an edition over again', () => {
  const report = reportAfter((files) => {
    files.dataset.covers = ['keepers', 'boats'];
    files.keepers.review = '2020-01-01';
  });
  expect(overdue(report)).toEqual([]);
});

test('what is agreed is not called a draft, and a day is a day', () => {
  for (const wrong of [{ draft: false }, { review: 'in spring' }]) {
    const report = reportAfter((files) => {
      Object.assign(files.keepers, wrong);
    });
    expect(report.problems.map(({ code }) => code)).toContain('wrong-shape');
  }
});
