import { z } from 'zod';

/** A change that was made to the code to see whether a test notices. */
export interface Mutant {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** The line as it stands, and as it was changed, without what surrounds it. */
  readonly before: string;
  readonly after: string;
  /** Broken: it could not be run, and tells nothing. */
  readonly fate: 'killed' | 'survived' | 'broken';
}

/**
 * Of a report only what is read here (https://github.com/stryker-mutator/mutation-testing-elements). Lines and columns count
 * from 1; a change ends before the column of its end.
 */
const Place = z.object({ line: z.int(), column: z.int() });
const Report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.string(),
          location: z.object({ start: Place, end: Place }),
        }),
      ),
    }),
  ),
});

/** An endless loop is noticed too: the tests that run into it never end. */
const FATES: Readonly<Record<string, Mutant['fate']>> = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'survived',
};

/** The mutants of a report as Stryker writes it, in the order of their places. Throws on what is no such report. */
export function readMutants(json: string): readonly Mutant[] {
  const { files } = Report.parse(JSON.parse(json));
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, { source, mutants }]) => {
      const lines = source.split('\n');
      return mutants.map(({ status, replacement, location: { start, end } }): Mutant => {
        const first = lines[start.line - 1] ?? '';
        const last = lines[end.line - 1] ?? '';
        return {
          path,
          line: start.line,
          before: lines
            .slice(start.line - 1, end.line)
            .join('\n')
            .trim(),
          after: (
            first.slice(0, start.column - 1) +
            replacement +
            last.slice(end.column - 1)
          ).trim(),
          fate: FATES[status] ?? 'broken',
        };
      });
    })
    .sort((a, b) => (a.path === b.path ? a.line - b.line : 0));
}
