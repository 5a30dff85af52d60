import { bySection } from '#src/domain/sections.ts';
import type { ItemReading, Passage, RoleReading } from '../extract/reading.ts';
import type { Mend, MendKind, RoleAt } from './mend.ts';
import { type Found, isSame, type RolesRead, titleIn } from './rolesRead.ts';

type MendOf<K extends MendKind> = Extract<Mend, { kind: K }>;

/** How each mend changes what was read; nothing where it does not hold what is to be mended. */
export const IN_PAGES: {
  readonly [K in MendKind]: (read: RolesRead, mend: MendOf<K>) => RolesRead | undefined;
} = {
  rename(read, { role, title }) {
    const now = title.trim();
    if (now === '') return undefined;
    const found = read.find(role);
    if (!found) return read.naming(role) && read.retitled(undefined, role.title, now);
    return read
      .with(found, { ...found.role, title: now })
      .retitled(found.page, found.role.title, now);
  },
  level(read, { role, grade }) {
    const value = grade.trim();
    return changed(read, role, (own) => ({
      ...own,
      grades: value === '' ? [] : [{ value, text: value, line: own.line }],
    }));
  },
  track(read, { role, track }) {
    const named = track.trim();
    return named === '' ? undefined : changed(read, role, (own) => ({ ...own, track: named }));
  },
  join(read, { role, into }) {
    const found = read.find(role);
    const target = read.find(into);
    if (found && target)
      return found.role === target.role ? undefined : joined(read, found, target);
    if (found) return read.naming(into) && renamed(read, found, into.title);
    if (!read.naming(role) || isSame(role.title, into.title)) return undefined;
    const title = target ? titleIn(target.page, target.role.title) : into.title;
    return read.retitled(undefined, role.title, title);
  },
  drop(read, { file }) {
    const isOf = ({ file: own }: { readonly file: string }) =>
      own === file || own.startsWith(`${file}/`);
    return read.pages.some(isOf) ? read.without(isOf) : undefined;
  },
};

function renamed(read: RolesRead, found: Found, title: string): RolesRead {
  return read.with(found, { ...found.role, title }).retitled(found.page, found.role.title, title);
}

/** A role with a change to its reading; one that is only named is given one. */
function changed(
  read: RolesRead,
  at: RoleAt,
  change: (role: RoleReading) => RoleReading,
): RolesRead | undefined {
  const found = read.find(at);
  if (found) return read.with(found, change(found.role));
  const naming = at.file === undefined ? read.naming(at) : undefined;
  if (!naming) return undefined;
  const made = read.withNamed(naming, at.title);
  return made.roles.with(made.found, change(made.found.role));
}

/** Two roles as one, called and graded as the second: what the first is asked follows upon what that is. */
function joined(read: RolesRead, { page, role }: Found, target: Found): RolesRead {
  const isElsewhere = (role.file ?? page.file) !== (target.role.file ?? target.page.file);
  // A line of another file would lead to something else.
  const own = isElsewhere ? withoutLines(role) : role;
  const { role: into } = target;
  const grades = into.grades.length > 0 ? into.grades : own.grades;
  const track = into.track ?? own.track;
  const partial = into.partial ?? own.partial;
  const whole: RoleReading = {
    ...into,
    grades,
    ...(track !== undefined && { track }),
    ...(partial !== undefined && { partial }),
    summary: [...into.summary, ...own.summary],
    lists: bySection((section) => [...into.lists[section], ...own.lists[section]]),
    indicators: [...into.indicators, ...own.indicators],
    hiring: [...into.hiring, ...own.hiring],
    notes: [...into.notes, ...own.notes],
  };
  return read
    .with(target, whole)
    .with({ page, role }, undefined)
    .retitled(page, role.title, titleIn(target.page, into.title));
}

function withoutLines(role: RoleReading): RoleReading {
  const free = <T extends Passage>(passage: T): T => ({ ...passage, line: 0 });
  const freed = (item: ItemReading): ItemReading => ({
    ...free(item),
    details: item.details.map(free),
    ...(item.examples && { examples: item.examples.map(free) }),
  });
  return {
    ...role,
    grades: role.grades.map(free),
    summary: role.summary.map(free),
    lists: bySection((section) => role.lists[section].map(freed)),
    indicators: role.indicators.map(free),
    hiring: role.hiring.map(free),
    notes: role.notes.map(free),
  };
}
