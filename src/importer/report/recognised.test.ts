import { expect, test } from 'vitest';
import { gridFrom } from '../tables/fixture.ts';
import { readTables } from '../tables/readTables.ts';
import { recognisedLines } from './recognised.ts';

test('what the columns of tables were taken for is told, once for tables alike', () => {
  const sheet = (name: string) =>
    gridFrom('Title | Level | Foo | Pay no\nBaker | L1 | Bakes | 7', name);
  const matrix = gridFrom('Skill | Baker | Cook\nHeat | Bakes | Boils', 'Heat');
  expect(recognisedLines(readTables('a.xlsx', [sheet('One'), sheet('Two'), matrix]))).toEqual([
    'Read a.xlsx (One) and 1 more as a row for each role: “Title” = role, “Level” = grade, “Foo” = group (by what is in it), “Pay no” = detail (by what is in it)',
    'Read a.xlsx (Heat) as a column for each role: “Skill” = label, “Baker” = role (by what is in it), “Cook” = role (by what is in it)',
  ]);
});
