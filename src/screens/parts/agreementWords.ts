import { type Core, type Cores, departmentOf } from '#src/domain/agreement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/agreement.ts';
import * as counts from '#src/text/en/counts.ts';
import { listed } from '#src/text/lists.ts';
import { rolesAmong } from '../aboutRoles.ts';
import { departmentTitle, familyTitle } from './Role.tsx';

/** As many roles are called by their own names. */
const MOST_NAMED = 3;

/**
 * Who of some roles asks much the same, and who does another job: `The 4 roles of Infrastructure share 12 of 29
 * expectations. IT is a different job.`
 */
export function coresInWords(
  ladder: Ladder,
  roles: readonly RoleId[],
  { cores, apart }: Cores,
): string {
  if (roles.length < 2) return words.tooFew;
  if (cores.length === 0) {
    return roles.length === 2 ? words.twoDiffer : words.allDiffer(roles.length);
  }
  const shares = cores.map((core) => shareInWords(ladder, roles, core));
  return [...shares, apartInWords(ladder, roles, apart)].filter(Boolean).join(' ');
}

function shareInWords(ladder: Ladder, roles: readonly RoleId[], core: Core): string {
  const who =
    core.roles.length === roles.length
      ? words.allRoles(roles.length)
      : groupInWords(ladder, roles, rolesAmong(ladder, core.roles));
  return words.share(who, core.shared, counts.expectations(core.of));
}

/** By what they have in common, where there are many of them; else by their names. */
function groupInWords(ladder: Ladder, all: readonly RoleId[], group: readonly Role[]): string {
  if (group.length <= MOST_NAMED) return listed(group.map((role) => labelOf(ladder, role)));
  for (const titleOf of [familyTitle, departmentTitle]) {
    const titles = new Set(group.map((role) => titleOf(ladder, role)));
    const [title] = titles;
    if (titles.size > 1 || !title) continue;
    const fellows = rolesAmong(ladder, all).filter((role) => titleOf(ladder, role) === title);
    return fellows.length === group.length
      ? words.rolesOf(group.length, title)
      : words.someRolesOf(group.length, fellows.length, title);
  }
  return listed(group.map((role) => labelOf(ladder, role)));
}

/** Departments are named where none of their roles has much in common with the others, other roles by themselves. */
function apartInWords(ladder: Ladder, all: readonly RoleId[], apart: readonly RoleId[]): string {
  const roles = rolesAmong(ladder, apart);
  const byDepartment = Map.groupBy(roles, (role) => departmentOf(ladder, role));
  const others = rolesAmong(ladder, all).filter(({ id }) => !apart.includes(id));
  const staying = new Set(others.map((role) => departmentOf(ladder, role)));
  const names = [...byDepartment].flatMap(([department, own]) =>
    staying.has(department) || own.length === 1
      ? own.map((role) => labelOf(ladder, role))
      : own.slice(0, 1).map((role) => departmentTitle(ladder, role)),
  );
  if (names.length === 0) return '';
  return names.length === 1 ? words.isDifferent(names[0] ?? '') : words.areDifferent(listed(names));
}
