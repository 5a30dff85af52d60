import { NO_LISTS } from './contents.ts';
import type { PageReading, RelationReading, RoleReading } from './reading.ts';

/**
 * A page as several where headings were said to name families: each has its roles and what is stated of them. What is said
 * of none stays with the roles of no family, or else with the first.
 */
export function familiesIn(page: PageReading): readonly PageReading[] {
  const byFamily = Map.groupBy(page.roles, ({ family = '' }) => family);
  if (![...byFamily.keys()].some(Boolean)) return [page];
  const parts = [...byFamily].toSorted(([a], [b]) => Number(a !== '') - Number(b !== ''));
  const homes = new Map(page.roles.map(({ title, family = '' }) => [title, family]));
  const [[first] = ['']] = parts;
  const homeOf = ({ from }: RelationReading) => homes.get(from) ?? first;
  return parts.map(([family, roles]): PageReading => {
    const own = {
      title: family || page.title,
      roles: roles.map(withoutFamily),
      relations: page.relations.filter((relation) => homeOf(relation) === family),
    };
    if (family === first) return { ...page, ...own };
    const { tables: _, ...bare } = page;
    return { ...bare, ...NOTHING_BESIDE, lists: NO_LISTS, ...own };
  });
}

const NOTHING_BESIDE = {
  summary: [],
  indicators: [],
  hiring: [],
  notes: [],
  problems: [],
} as const;

function withoutFamily({ family: _, ...role }: RoleReading): RoleReading {
  return role;
}
