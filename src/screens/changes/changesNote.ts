import type { ChangesFile } from '#src/dataset/editions/files.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { changesReport } from '#src/exports/changesReport.ts';
import type { Report } from '#src/exports/report.ts';
import { namesIn } from './names.ts';
import type { ShownFamily } from './shownBy.ts';

/** The changes that are shown, to export: as a note for a review, and as a table. */
export function reportOf(
  ladder: Ladder,
  summary: ChangesFile,
  shown: readonly ShownFamily[],
): Report {
  const froms = summary.families.map(({ from }) => from).sort();
  return changesReport(
    ladder.info.title,
    {
      from: froms[0] ?? summary.to,
      to: summary.to,
      covers: summary.families.map(({ id }) => id),
      outside: summary.outside.map(({ id }) => id),
      changes: shown.flatMap(({ changes }) => changes),
    },
    namesIn(ladder, summary, shown),
  );
}
