import { z } from 'zod';
import { type Problem, SEVERITIES } from '#src/domain/problem.ts';
import { counted } from '#src/text/format.ts';

/** A problem as lines for a terminal: where, what, and what to do. */
export function problemText({ severity, code, message, hint, at }: Problem, folder = ''): string {
  const place = [`${folder}${at.file}`, at.line].filter(Boolean).join(':');
  const first = [`${severity}  ${place}`, at.pointer].filter(Boolean).join('  ');
  return [first, `    ${message} [${code}]`, ...(hint ? [`    → ${hint}`] : [])].join('\n');
}

/** All problems as a Markdown document, by file: what an import leaves for a person to look at. */
export function problemsDocument(problems: readonly Problem[]): string {
  const files = [...Map.groupBy(problems, ({ at }) => at.file)];
  const sections = files.map(([file, own]) => {
    const lines = own.map(({ severity, code, message, hint, at }) => {
      const place = [at.line ? `line ${at.line}` : '', at.pointer ?? ''].filter(Boolean).join(', ');
      const said = `**${severity}**${place ? ` ${place}` : ''}: ${inert(message)} (${code})`;
      return `- ${said}${hint ? `\n  ${inert(hint)}` : ''}`;
    });
    return `## ${inert(file)}\n\n${lines.join('\n')}`;
  });
  const intro =
    'What the import could not take over, or was not sure of. The explorer shows the same from problems.json; delete both when you are done.';
  return `${[`# ${countOf(problems)}`, intro, ...sections].join('\n\n')}\n`;
}

/** The same for the explorer to show beside the data. */
export function problemsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 1)}\n`;
}

const problemList = z.array(
  z.object({
    severity: z.enum(SEVERITIES),
    code: z.string(),
    message: z.string(),
    hint: z.string().exactOptional(),
    at: z.object({
      file: z.string(),
      pointer: z.string().exactOptional(),
      line: z.number().exactOptional(),
    }),
  }),
);

/** The problems that an import left beside a dataset; a file that holds anything else holds none. */
export function problemsFromJson(text: string): readonly Problem[] {
  try {
    return problemList.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** How many there are of each severity: `2 errors, 1 warning, 0 remarks`. */
export function countOf(problems: readonly Problem[]): string {
  const names = { error: 'error', warning: 'warning', info: 'remark' } as const;
  return (['error', 'warning', 'info'] as const)
    .map((severity) => {
      const count = problems.filter((problem) => problem.severity === severity).length;
      return counted(count, names[severity]);
    })
    .join(', ');
}

/** One line in which nothing is markup. */
function inert(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, '\\$&');
}
