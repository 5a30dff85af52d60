import type { Output } from '../link/earlier.ts';
import { linesOf, ownersOf, type RelationFile, withLines, withOwners } from './output.ts';

/** The ids of a base that hands have changed since, each with the one of now; a line's with its owner: `roles/keeper#r1`. */
export interface HandIds {
  readonly roles: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, string>;
  readonly strands: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Finds the ids that were changed by hand: as it must be, the old one is an alias. */
export function handIds(base: Output, mine: Output): HandIds {
  const [before, now] = [base, mine].map(({ dataset, families }) => ({
    roles: families.flatMap(({ roles }) => roles),
    families,
    strands: dataset.strands,
  }));
  const ids = {
    roles: renamed(before?.roles ?? [], now?.roles ?? []),
    families: renamed(before?.families ?? [], now?.families ?? []),
    strands: renamed(before?.strands ?? [], now?.strands ?? []),
  };
  const owners = ownersOf(mine);
  const lines = [...ownersOf(base)].flatMap(([name, owner]) => {
    const heir = owners.get(nameNow(name, ids));
    if (!heir) return [];
    const changed = renamed(
      linesOf(owner).map(({ item }) => item),
      linesOf(heir).map(({ item }) => item),
    );
    return [...changed].map(([old, id]) => [`${name}#${old}`, id] as const);
  });
  return { ...ids, lines: new Map(lines) };
}

function nameNow(name: string, { roles, families }: Pick<HandIds, 'roles' | 'families'>): string {
  const [list = '', id = ''] = name.split('/');
  return `${list}/${(list === 'roles' ? roles : families).get(id) ?? id}`;
}

function renamed(before: readonly Named[], now: readonly Named[]): ReadonlyMap<string, string> {
  const [old, current] = [before, now].map((list) => new Set(list.map(({ id }) => id)));
  return new Map(
    now.flatMap(({ id, aliases = [] }) =>
      aliases
        .filter((alias) => old?.has(alias) && !current?.has(alias) && !old.has(id))
        .map((alias) => [alias, id] as const),
    ),
  );
}

/** A dataset of the base's ids with those that hands have given since. */
export function withHandIds(output: Output, ids: HandIds): Output {
  const role = (id: string) => ids.roles.get(id) ?? id;
  const family = (id: string) => ids.families.get(id) ?? id;
  const strand = (id: string) => ids.strands.get(id) ?? id;
  const { dataset, families } = withOwners(output, (name, owner) =>
    withLines(owner, (item) => ({
      ...item,
      id: ids.lines.get(`${name}#${item.id}`) ?? item.id,
      ...(item.strand === undefined ? {} : { strand: strand(item.strand) }),
    })),
  );
  const end = (each: RelationFile['from']) =>
    typeof each === 'string' ? role(each) : { family: family(each.family) };
  return {
    dataset: {
      ...dataset,
      strands: dataset.strands.map((each) => ({ ...each, id: strand(each.id) })),
    },
    families: families.map((each) => ({
      ...each,
      id: family(each.id),
      roles: each.roles.map((one) => ({
        ...one,
        id: role(one.id),
        claims: one.claims.map((claim) =>
          claim.about === undefined ? claim : { ...claim, about: role(claim.about) },
        ),
      })),
      relations: each.relations.map((relation) => ({
        ...relation,
        from: end(relation.from),
        to: end(relation.to),
        ...(relation.except
          ? {
              except: relation.except.map((line) => {
                const owner = typeof relation.to === 'string' ? `roles/${relation.to}` : '';
                return ids.lines.get(`${owner}#${line}`) ?? line;
              }),
            }
          : {}),
      })),
    })),
  };
}
