import { compileDataset } from '#src/dataset/compile.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import type { TextFile } from '#src/dataset/textFile.ts';

interface Checked {
  readonly faults: readonly { readonly kind: string; readonly what: string }[];
  /** Whether the check finds no error, so that a site is made of it. */
  readonly isSound: boolean;
}

/** A report is read by a person: that much is too much of so few roles. */
const MOST_LETTERS = 200_000;

/** What is wrong with how the check answers: it says where each fault is and what helps, and what it lets through compiles. */
export function faultsOfCheck(files: readonly TextFile[]): Checked {
  const encoder = new TextEncoder();
  try {
    const { dataset, problems } = openDataset(
      files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    );
    const bare = problems.filter(({ at, message, hint }) => !at.file || !message || !hint);
    const report = JSON.stringify(problems);
    if (dataset) JSON.stringify(compileDataset(dataset, problems, (name) => `${name}.json`).packed);
    return {
      isSound: dataset !== undefined,
      faults: [
        ...bare.map((each) => ({
          kind: 'check',
          what: `no place or hint: ${JSON.stringify(each)}`,
        })),
        ...(report.length > MOST_LETTERS
          ? [{ kind: 'check', what: `a report of ${report.length} letters` }]
          : []),
      ],
    };
  } catch (error) {
    return {
      isSound: false,
      faults: [{ kind: 'check', what: (error as Error).stack ?? `${error}` }],
    };
  }
}
