import { problemText } from '#src/dataset/problemFiles.ts';
import { type Problem, SEVERITIES } from '#src/domain/problem.ts';
import { counted } from '#src/text/format.ts';

/**
 * Problems as lines for a terminal, the worst first and those of one kind together: a kind that comes up often is shown
 * by its first few and counted. `most` is how many of each kind are shown; the places begin with the folder's name.
 */
export function problemLines(
  problems: readonly Problem[],
  folder: string,
  most: number,
): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    const kinds = [...Map.groupBy(own, ({ code }) => code)];
    return kinds.flatMap(([code, all]) => {
      const rest = all.slice(most);
      const files = new Set(rest.map(({ at }) => at.file)).size;
      const more = `    … and ${rest.length} more of [${code}], in ${counted(files, 'file')}`;
      const shown = all.slice(0, most).map((problem) => problemText(problem, folder));
      return rest.length > 0 ? [...shown, more] : shown;
    });
  });
}
