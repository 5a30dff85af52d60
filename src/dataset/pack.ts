import type { LadderData } from '#src/domain/ladder.ts';
import type { FamilyRelation, Relation, Role, RoleGrade } from '#src/domain/role.ts';

/**
 * A ladder as it travels to the browser. Every screen loads it, so it is kept small: the keys of an object would be
 * repeated for each role and relation, so these are tuples and numbers instead; what many of them have in common (a
 * grade, the attributes of a relation) is listed once; and whatever is listed is referred to by its place in the list,
 * counted from 0. Ten thousand roles take a quarter of the bytes that way, and half when compressed.
 */
export interface PackedLadder extends Pick<LadderData, 'info' | 'families'> {
  /** Grades as roles have them, each once. */
  readonly grades: readonly RoleGrade[];
  readonly roles: readonly PackedRole[];
  /** All that relations say besides the two roles that they join (kind, basis, gate …), each combination once. */
  readonly relationAttributes: readonly RelationAttributes[];
  /**
   * Three numbers for each relation, one after the other, without brackets around them: the place of its attributes;
   * the place in `roles` of the role that it starts at, less that of the relation before (0 before the first); and the
   * place of the role that it leads to, less that of the role that it starts at. Such differences are short numbers
   * that often recur, which compresses better than the places themselves.
   */
  readonly relations: readonly number[];
  /** Relations that begin or end at a whole family, as they are: they are few. Absent where there are none. */
  readonly familyRelations?: readonly FamilyRelation[];
}

/** `family` and `track` are places in the lists of the ladder, `grade` one in `grades`. */
type PackedRole = readonly [
  id: string,
  title: string,
  family: number,
  track: number,
  /** −1 without one. */
  grade: number,
  /** What most roles have nothing of, or the usual of: absent where that is all. */
  unusual?: Partial<Pick<Role, 'aliases' | 'status' | 'partial' | 'renamed'>>,
];

type RelationAttributes = Omit<Relation, 'from' | 'to'>;

const NONE = -1;

/** Packs a sound ladder: one whose roles, families and tracks all are in its lists. */
export function packLadder(data: LadderData): PackedLadder {
  const { info, families, roles, relations, familyRelations } = data;
  const familyAt = placesOf(families);
  const trackAt = placesOf(info.tracks);
  const roleAt = placesOf(roles);
  const grades = listing<RoleGrade>();
  const attributes = listing<RelationAttributes>();
  let last = 0;
  return {
    info,
    families,
    roles: roles.map(({ id, title, family, track, grade, ...rest }) => {
      const own = grade ? grades.placeOf(grade) : NONE;
      const core = [id, title, familyAt(family), trackAt(track), own] as const;
      const { aliases, status, ...more } = rest;
      const unusual = {
        ...(aliases.length > 0 && { aliases }),
        ...(status !== 'open' && { status }),
        ...more,
      };
      return Object.keys(unusual).length > 0 ? [...core, unusual] : core;
    }),
    relations: relations.flatMap(({ from, to, ...rest }) => {
      const start = roleAt(from);
      const packed = [attributes.placeOf(rest), start - last, roleAt(to) - start];
      last = start;
      return packed;
    }),
    grades: grades.list,
    relationAttributes: attributes.list,
    ...(familyRelations.length > 0 && { familyRelations }),
  };
}

/**
 * Unpacks what `packLadder` made. Grades, sources and empty lists are shared, and an id is the same string wherever it
 * stands, so that it is quickly found in a map.
 */
export function unpackLadder({
  info,
  families,
  grades,
  roles,
  relationAttributes,
  relations,
  familyRelations = [],
}: PackedLadder): LadderData {
  const unpacked = roles.map(([id, title, family, track, grade, unusual]): Role => {
    const own = grades[grade];
    return {
      id,
      title,
      aliases: NO_ALIASES,
      family: families[family]?.id ?? '',
      track: info.tracks[track]?.id ?? '',
      status: 'open',
      ...(own && { grade: own }),
      ...unusual,
    };
  });
  const unpackedRelations: Relation[] = [];
  let start = 0;
  for (let at = 0; at < relations.length; at += 3) {
    start += relations[at + 1] ?? 0;
    const attributes = relationAttributes[relations[at] ?? 0];
    const from = unpacked[start];
    const to = unpacked[start + (relations[at + 2] ?? 0)];
    if (attributes && from && to)
      unpackedRelations.push({ ...attributes, from: from.id, to: to.id });
  }
  return { info, families, roles: unpacked, relations: unpackedRelations, familyRelations };
}

const NO_ALIASES: readonly string[] = [];

/** Tells the place of each id in a list. */
function placesOf(list: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(list.map(({ id }, at) => [id, at]));
  return (id) => places.get(id) ?? NONE;
}

/** A list that grows with each value that is not in it yet. */
function listing<T extends object>() {
  const places = new Map<string, number>();
  const list: T[] = [];
  const placeOf = (value: T): number => {
    const text = JSON.stringify(value);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, list.length);
    return list.push(value) - 1;
  };
  return { list, placeOf };
}
