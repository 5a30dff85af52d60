import { departmentOf, describedAt } from '#src/domain/agreement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleFilter } from '#src/domain/matrixRoles.ts';
import * as words from '#src/text/en/agreement.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { filterOf } from '../roleFilter.ts';

interface DepartmentChoiceProps {
  readonly ladder: Ladder;
  /** Whose described roles there are to choose from. */
  readonly grades: readonly string[];
  readonly filter: RoleFilter;
  readonly at: (filter: RoleFilter) => string;
}

const ALL = words.allDepartments;

/** The departments whose roles are looked at: all, or one. */
export function DepartmentChoice({ ladder, grades, filter, at }: DepartmentChoiceProps) {
  const { without = [], departments = [] } = filter;
  const used = new Set(
    grades.flatMap((grade) => describedAt(ladder, grade).map((role) => departmentOf(ladder, role))),
  );
  const titles = ladder.info.departments.filter(({ id }) => used.has(id));
  if (titles.length < 2) return null;
  const chosen = titles.find(({ id }) => departments.includes(id))?.title ?? ALL;
  return (
    <details className="unfolds-wide no-print noscript:hidden">
      <summary className="button">{words.departmentChosen(chosen)}</summary>
      <Choice
        label={words.department}
        options={[
          {
            label: ALL,
            to: at(filterOf(without, [])),
            current: departments.length === 0,
          },
          ...titles.map(({ id, title }) => ({
            label: title,
            to: at(filterOf(without, [id])),
            current: departments.includes(id),
          })),
        ]}
      />
    </details>
  );
}
