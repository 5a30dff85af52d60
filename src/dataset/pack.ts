import type { LadderData } from '#src/domain/ladder.ts';
import type { Relation, Role, RoleGrade } from '#src/domain/role.ts';

/**
 * A ladder as it travels to the browser: what many roles or relations have in common is written once, and everything
 * is named by its place in a list. Ten thousand roles take a quarter of the room, half of it when compressed.
 */
export interface PackedLadder extends Pick<LadderData, 'info' | 'families'> {
  /** Grades as roles have them, each once. */
  readonly grades: readonly RoleGrade[];
  readonly roles: readonly PackedRole[];
  /** Relations without their ends, each once. */
  readonly manners: readonly Manner[];
  /**
   * Three numbers for each relation: its manner, how many places the role that it starts at stands after that of the
   * relation before, and how many the role that it leads to stands after that.
   */
  readonly relations: readonly number[];
}

type PackedRole = readonly [
  id: string,
  title: string,
  family: number,
  track: number,
  /** `NONE` without one. */
  grade: number,
  rest?: Partial<Pick<Role, 'aliases' | 'status' | 'renamed'>>,
];

type Manner = Omit<Relation, 'from' | 'to'>;

const NONE = -1;

/** Packs a sound ladder: one whose roles, families and tracks all are in its lists. */
export function packLadder({ info, families, roles, relations }: LadderData): PackedLadder {
  const familyAt = placesOf(families);
  const trackAt = placesOf(info.tracks);
  const roleAt = placesOf(roles);
  const grades = listing<RoleGrade>();
  const manners = listing<Manner>();
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
    relations: relations.flatMap(({ from, to, ...manner }) => {
      const start = roleAt(from);
      const step = [manners.placeOf(manner), start - last, roleAt(to) - start];
      last = start;
      return step;
    }),
    grades: grades.list,
    manners: manners.list,
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
  manners,
  relations,
}: PackedLadder): LadderData {
  const unpacked = roles.map(([id, title, family, track, grade, rest]): Role => {
    const own = grades[grade];
    return {
      id,
      title,
      aliases: NO_ALIASES,
      family: families[family]?.id ?? '',
      track: info.tracks[track]?.id ?? '',
      status: 'open',
      ...(own && { grade: own }),
      ...rest,
    };
  });
  const steps: Relation[] = [];
  let start = 0;
  for (let at = 0; at < relations.length; at += 3) {
    start += relations[at + 1] ?? 0;
    const manner = manners[relations[at] ?? 0];
    const from = unpacked[start];
    const to = unpacked[start + (relations[at + 2] ?? 0)];
    if (manner && from && to) steps.push({ ...manner, from: from.id, to: to.id });
  }
  return { info, families, roles: unpacked, relations: steps };
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
