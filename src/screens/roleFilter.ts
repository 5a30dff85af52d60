import type { RoleFilter } from '#src/domain/matrixRoles.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { listed, type Params } from './params.ts';
import type { References } from './references.ts';

/** `?without=a,b&department=x`: which roles of a grade are looked at. */
export function takeRoleFilter(params: Params): RoleFilter {
  return filterOf(params.takeIds('without'), params.takeIds('department'));
}

/** The parameters that `takeRoleFilter` reads. */
export function roleFilterParams({ without = [], departments = [] }: RoleFilter) {
  return { without: listed(without), department: listed(departments) };
}

/** A filter in the names that a ladder has now. */
export function resolveRoleFilter(
  { without = [], departments = [] }: RoleFilter,
  references: References,
): RoleFilter {
  return filterOf(
    references.someRoles(without).toSorted(byCodeUnit),
    references.among('department', departments, references.ladder.info.departments),
  );
}

/** A filter of what there is to filter by. */
export function filterOf(without: readonly string[], departments: readonly string[]): RoleFilter {
  return { ...(without.length && { without }), ...(departments.length && { departments }) };
}

/** The filter with a role taken out, or put back. */
export function toggled({ without = [], departments = [] }: RoleFilter, role: string): RoleFilter {
  const others = without.filter((id) => id !== role);
  const now = others.length < without.length ? others : [...without, role].sort(byCodeUnit);
  return filterOf(now, departments);
}
