/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * A fault found in data: a value that is collected, sorted and shown, never thrown. What finds faults names the codes
 * that it knows; whoever shows them takes any code, for a file of problems may be older or newer than the program.
 */
export interface Problem<Code extends string = string> {
  readonly severity: Severity;
  /** The kind of fault, in kebab case: `unknown-role`. */
  readonly code: Code;
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
export function sortProblems<P extends Problem>(problems: readonly P[]): P[] {
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

/** So many more of a kind were found than are listed. */
export interface Unlisted {
  readonly severity: Severity;
  readonly code: string;
  readonly count: number;
}

/**
 * The first `most` problems of each kind, and of which kinds there are how many more: the same fault in 50,000 roles is one thing
 * to know, and 50,000 lines to load.
 */
export function firstOfEachKind(
  problems: readonly Problem[],
  most: number,
): { readonly problems: readonly Problem[]; readonly unlisted: readonly Unlisted[] } {
  const counts = new Map<string, Unlisted>();
  const listed = problems.filter(({ severity, code }) => {
    const kind = `${severity} ${code}`;
    const count = (counts.get(kind)?.count ?? 0) + 1;
    counts.set(kind, { severity, code, count });
    return count <= most;
  });
  const unlisted = [...counts.values()]
    .filter(({ count }) => count > most)
    .map((kind) => ({ ...kind, count: kind.count - most }));
  return { problems: listed, unlisted };
}
