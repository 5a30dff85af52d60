import { type AgreementPool, agreementOf, coresOf } from '#src/domain/agreement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { isKeptBy, type RoleFilter } from '#src/domain/matrixRoles.ts';
import type { Report } from '#src/exports/report.ts';
import * as words from '#src/text/en/grades.ts';
import { gradeName } from '#src/text/grades.ts';
import { listed } from '#src/text/lists.ts';
import { labelsAmong, rolesAmong } from '../aboutRoles.ts';
import { sizesInWords } from '../parts/AgreementSizes.tsx';
import { coresInWords } from '../parts/agreementWords.ts';

/** How far the roles of each grade ask the same, to export: of a grade in parts a row for each part. */
export function gradesReport(
  ladder: Ladder,
  pools: readonly AgreementPool[],
  filter: RoleFilter,
): Report {
  const isKeptRole = isKeptBy(ladder, filter);
  const found = pools.toReversed().flatMap((pool) => {
    const kept = new Set(
      rolesAmong(ladder, pool.roles)
        .filter(isKeptRole)
        .map(({ id }) => id),
    );
    const isKept = (id: string) => kept.has(id);
    const agreement = agreementOf(pool, isKept);
    const said = coresInWords(ladder, agreement.roles, coresOf(pool, isKept));
    return agreement.roles.length > 1 ? [{ pool, agreement, said }] : [];
  });
  const department = (id: string | undefined) =>
    ladder.info.departments.find((each) => each.id === id)?.title ?? '';
  return {
    file: 'grades',
    title: words.howFarTheSame,
    summary: [
      words.silence,
      ...(filter.without
        ? [words.takenOutList(listed(labelsAmong(ladder, filter.without), 100))]
        : []),
    ],
    groups: found.map(({ pool, agreement, said }) => ({
      heading: [gradeName(pool.grade), department(pool.department)].filter(Boolean).join(', '),
      lines: [
        { text: said },
        ...sizesInWords(agreement.roles.length, agreement).map(({ count, words }) => ({
          text: `${count} ${words}`,
        })),
      ],
    })),
    columns: ['grade', 'department', 'roles', 'all', words.allButOne, 'some', 'one', words.inWords],
    rows: found.map(({ pool, agreement: { roles, all, allButOne, some, one }, said }) => [
      ...[pool.grade, department(pool.department), roles.length],
      ...[all, allButOne, some, one, said],
    ]),
  };
}
