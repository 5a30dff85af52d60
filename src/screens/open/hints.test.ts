import { describe, expect, test } from 'vitest';
import { PROBLEMS as DATASET_PROBLEMS } from '#src/dataset/problems.ts';
import { ASSEMBLING_PROBLEMS } from '#src/importer/problems/assembling.ts';
import { FORM_PROBLEMS } from '#src/importer/problems/forms.ts';
import { READING_PROBLEMS } from '#src/importer/problems/reading.ts';
import { TABLE_PROBLEMS } from '#src/importer/problems/tables.ts';
import { OPEN_HINTS } from '#src/text/en/open.ts';

const PROBLEMS = {
  ...ASSEMBLING_PROBLEMS,
  ...FORM_PROBLEMS,
  ...READING_PROBLEMS,
  ...TABLE_PROBLEMS,
};

describe('what to do about what was not read', () => {
  const advised = Object.entries(PROBLEMS).flatMap(([code, problem]) =>
    // Of one that is made of what was found, its code holds the words.
    'hint' in problem && problem.hint !== undefined ? [[code, String(problem.hint)] as const] : [],
  );

  test('is said for kinds of problems that there are', () => {
    expect(Object.keys({ ...PROBLEMS, ...DATASET_PROBLEMS })).toEqual(
      expect.arrayContaining(Object.keys(OPEN_HINTS)),
    );
  });

  test.each(advised)(
    'sends nobody from the page to flags or files of the program: %s',
    (code, hint) => {
      const isOfTerminal = /--[a-z]|\bnpx\b|\bdocs\/|\bfamily file\b/.test(hint);
      if (isOfTerminal) expect(Object.keys(OPEN_HINTS)).toContain(code);
    },
  );
});
