import type { Output } from '../link/earlier.ts';
import { linesOf, type RelationFile, type RoleFile } from './output.ts';
import { type Conflict, woven } from './threeWay.ts';

/**
 * Puts back what a merged dataset refers to and no longer has: a role that hands relate to, a theme, strand, track,
 * department, source or grade that is still in use. A relation of the sources to a role that hands have removed is left
 * out, and told.
 */
export function restoreReferences(
  merged: Output,
  mine: Output,
  theirs: Output,
): { readonly output: Output; readonly conflicts: readonly Conflict[] } {
  const missing = missingRoles(merged, mine);
  const whole = withRoles(merged, mine, missing);
  const { output, conflicts } = withoutLooseEnds(whole);
  return {
    output: { ...output, dataset: withVocabulary(output, mine, theirs) },
    conflicts: [
      ...missing.map((id): Conflict => ({ kind: 'vanished', path: ['roles', id] })),
      ...conflicts,
    ],
  };
}

function rolesIn({ families }: Output): ReadonlyMap<string, { role: RoleFile; family: string }> {
  return new Map(
    families.flatMap(({ id: family, roles }) => roles.map((role) => [role.id, { role, family }])),
  );
}

/** The roles that hands have and that are spoken of without being there. */
function missingRoles(merged: Output, mine: Output): readonly string[] {
  const [there, own] = [rolesIn(merged), rolesIn(mine)];
  const spoken = merged.families.flatMap(({ roles, relations }) => [
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...roles.flatMap(({ claims }) => claims.map(({ about }) => about)),
  ]);
  const ids = new Set(spoken.filter((end) => typeof end === 'string'));
  return [...ids].filter((id) => !there.has(id) && own.has(id));
}

function withRoles(merged: Output, mine: Output, ids: readonly string[]): Output {
  if (ids.length === 0) return merged;
  const own = rolesIn(mine);
  const restored = Map.groupBy(
    ids.flatMap((id) => own.get(id) ?? []),
    ({ family }) => family,
  );
  const there = new Set(merged.families.map(({ id }) => id));
  const families = mine.families
    .filter(({ id }) => restored.has(id) && !there.has(id))
    .map((family) => ({ ...family, roles: [], relations: [] }));
  return {
    ...merged,
    families: [...merged.families, ...families].map((family) => ({
      ...family,
      roles: [...family.roles, ...(restored.get(family.id) ?? []).map(({ role }) => role)],
    })),
  };
}

/** Without relations to what is nowhere, each of them told. */
function withoutLooseEnds(output: Output): {
  readonly output: Output;
  readonly conflicts: readonly Conflict[];
} {
  const roles = rolesIn(output);
  const families = new Set(output.families.map(({ id }) => id));
  const isThere = (end: RelationFile['from']) =>
    typeof end === 'string' ? roles.has(end) : families.has(end.family);
  const isSound = ({ from, to }: RelationFile) => isThere(from) && isThere(to);
  const loose = output.families.flatMap(({ id, relations }) =>
    relations
      .filter((relation) => !isSound(relation))
      .map(
        (theirs): Conflict => ({ kind: 'removed', path: ['families', id, 'relations'], theirs }),
      ),
  );
  return {
    output: {
      ...output,
      families: output.families.map((family) => ({
        ...family,
        relations: family.relations.filter(isSound),
        roles: family.roles.map((role) => ({
          ...role,
          claims: role.claims.map(({ about, ...claim }) =>
            about !== undefined && roles.has(about) ? { ...claim, about } : claim,
          ),
        })),
      })),
    },
    conflicts: loose,
  };
}

/** The vocabularies with every word that is used, in the order of hands. */
function withVocabulary(
  { dataset, families }: Output,
  { dataset: mine }: Output,
  { dataset: theirs }: Output,
): Output['dataset'] {
  const roles = families.flatMap((family) => family.roles);
  const relations = families.flatMap((family) => family.relations);
  const items = [...families, ...roles].flatMap((owner) => linesOf(owner).map(({ item }) => item));
  const byId = ({ id }: { readonly id: string }) => id;
  const strands = withUsed([dataset.strands, mine.strands, theirs.strands], byId, [
    ...items.map(({ strand }) => strand),
  ]);
  return {
    ...dataset,
    strands,
    departments: withUsed(
      [dataset.departments, mine.departments, theirs.departments],
      byId,
      families.map(({ department }) => department),
    ),
    tracks: withUsed(
      [dataset.tracks, mine.tracks, theirs.tracks],
      byId,
      roles.map(({ track }) => track),
    ),
    grades: withUsed(
      [dataset.grades, mine.grades, theirs.grades],
      ({ value }) => value,
      roles.map(({ grade }) => grade?.value),
    ),
    themes: withUsed([dataset.themes, mine.themes, theirs.themes], byId, [
      ...items.map(({ theme }) => theme),
      ...strands.map(({ theme }) => theme),
    ]),
    sources: withUsed([dataset.sources, mine.sources, theirs.sources], byId, [
      ...families.map(({ source }) => source),
      ...[...roles, ...items, ...relations, ...roles.flatMap(({ claims }) => claims)].map(
        ({ source }) => source?.id,
      ),
    ]),
  };
}

/** A list with those of the two others that are used and missing, each after what it follows there. */
function withUsed<Entry>(
  [list, ...others]: readonly [readonly Entry[], readonly Entry[], readonly Entry[]],
  keyOf: (entry: Entry) => string,
  used: readonly (string | undefined)[],
): Entry[] {
  const entries = new Map(
    [...others.toReversed().flat(), ...list].map((each) => [keyOf(each), each]),
  );
  const keys = list.map(keyOf);
  const wanted = new Set([...keys, ...used]);
  const order = others.reduce<readonly string[]>(
    (before, other) =>
      woven(
        before,
        other.map(keyOf).filter((key) => wanted.has(key)),
      ),
    keys,
  );
  return order.flatMap((key) => entries.get(key) ?? []);
}
