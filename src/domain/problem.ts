/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

/** A fault found in data: a value that is collected, sorted and shown, never thrown. */
export interface Problem {
  readonly severity: (typeof SEVERITIES)[number];
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly at: ProblemPlace;
}

export interface ProblemPlace {
  readonly file: string;
  /** RFC 6901 JSON pointer; empty for the whole file. */
  readonly pointer?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Errors before warnings before remarks, then by file, line and code. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byCodeUnit(a.at.file, b.at.file) ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
}

/** Locale-free string order, so that every machine sorts alike. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
