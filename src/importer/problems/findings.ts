import type { ProblemPlace } from '#src/domain/problem.ts';
import type { ImportProblem } from './problems.ts';
import { type ReadingFacts, readingProblem } from './reading.ts';

/** Collects what the reading of one file could not take over or is not sure of. */
export class Findings {
  readonly #file: string;
  readonly #found: ImportProblem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** Something at a line that is doubtful, not understood or left out on purpose. */
  tell<Code extends keyof ReadingFacts>(
    code: Code,
    line: number,
    ...facts: ReadingFacts[Code]
  ): void {
    const at: ProblemPlace = { file: this.#file, line };
    this.#found.push(readingProblem(code, at, ...facts));
  }

  /** Takes over what was found in a part of the file whose lines are counted otherwise. */
  take(problem: ImportProblem, line: number): void {
    this.#found.push({ ...problem, at: { file: this.#file, line } });
  }

  get all(): readonly ImportProblem[] {
    return this.#found;
  }
}
