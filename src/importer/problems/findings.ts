import type { ProblemPlace } from '#src/domain/problem.ts';
import type { ImportProblem } from './problems.ts';
import { type ReadingFacts, readingProblem } from './reading.ts';

/** Collects what the reading of one file could not take over or is not sure of. */
export class Findings {
  readonly #file: string;
  readonly #found: ImportProblem[];
  readonly #placeOf: (line: number) => number;

  constructor(
    file: string,
    found: ImportProblem[] = [],
    placeOf: (line: number) => number = (line) => line,
  ) {
    this.#file = file;
    this.#found = found;
    this.#placeOf = placeOf;
  }

  /** The same findings for a step that counts lines otherwise. */
  countedBy(placeOf: (line: number) => number): Findings {
    return new Findings(this.#file, this.#found, placeOf);
  }

  /** Something at a line that is doubtful, not understood or left out on purpose. */
  tell<Code extends keyof ReadingFacts>(
    code: Code,
    line: number,
    ...facts: ReadingFacts[Code]
  ): void {
    const at: ProblemPlace = { file: this.#file, line: this.#placeOf(line) };
    this.#found.push(readingProblem(code, at, ...facts));
  }

  /** Takes over what another reader has found in the same file. */
  add(problems: readonly ImportProblem[]): void {
    this.#found.push(...problems);
  }

  get all(): readonly ImportProblem[] {
    return this.#found;
  }
}
