import type { DatasetCode } from '#src/dataset/problems.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { AssemblingFacts } from './assembling.ts';
import type { FormFacts } from './forms.ts';
import type { ReadingFacts } from './reading.ts';
import type { TableFacts } from './tables.ts';

/** Every kind of problem that an import may find: in files, in pages, in tables, and in datasets that it takes over. */
export type ImportCode =
  | keyof FormFacts
  | keyof ReadingFacts
  | keyof AssemblingFacts
  | keyof TableFacts
  | DatasetCode;
export type ImportProblem = Problem<ImportCode>;
