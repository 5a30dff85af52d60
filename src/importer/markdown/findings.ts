import type { Problem } from '#src/domain/problem.ts';

/** Collects what is worth telling about one file. */
export class Findings {
  readonly #file: string;
  readonly #found: Problem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** Something doubtful or not understood; the text it concerns is quoted whole in the message. */
  warn(code: string, line: number, message: string, hint?: string): void {
    this.#add('warning', code, line, message, hint);
  }

  /** Something left out on purpose. */
  note(code: string, line: number, message: string): void {
    this.#add('info', code, line, message);
  }

  get all(): readonly Problem[] {
    return this.#found;
  }

  #add(
    severity: Problem['severity'],
    code: string,
    line: number,
    message: string,
    hint?: string,
  ): void {
    const at = { file: this.#file, line };
    this.#found.push({ severity, code, message, ...(hint === undefined ? {} : { hint }), at });
  }
}
