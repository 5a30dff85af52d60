import fc from 'fast-check';
import { INFO, ladderOf, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { Relation, Role, RoleId } from '#src/domain/role.ts';
import { layoutLadder, type Order } from './layout.ts';
import type { Measure } from './measure.ts';
import {
  type PlacedBand,
  type PlacedBlock,
  type PlacedLadder,
  type PlacedLink,
  type PlacedRole,
  type PlacedRow,
  TEXT_STYLES,
} from './placed.ts';
import { segmentsOf } from './routeGeometry.ts';

export const FAMILIES = [
  { id: 'keepers', title: 'Keepers', department: 'lights' },
  { id: 'wardens', title: 'Wardens', department: 'lights' },
  { id: 'crew', title: 'Boat Crew', department: 'boats' },
  { id: 'yard', title: 'Boat Yard', department: 'yard' },
];
const DEPARTMENTS = [...INFO.departments, { id: 'yard', title: 'Yard' }];

interface Parts {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
}

export function ladderFrom({ roles, relations }: Parts): Ladder {
  return ladderOf(roles, relations, { families: FAMILIES, departments: DEPARTMENTS });
}

/** Roles of one family and grade, each of which needs a column of its own. */
export function abreast(count: number, family: string): Role[] {
  return Array.from({ length: count }, (_, at) => role(`${family}-${at}`, '3', { family }));
}

interface Post {
  readonly grade: string | undefined;
  readonly family: string;
  readonly track: string;
  readonly title?: string;
}

const anyPost: fc.Arbitrary<Post> = fc.record(
  {
    grade: fc.option(fc.constantFrom(...INFO.grades.map(({ value }) => value)), { nil: undefined }),
    family: fc.constantFrom(...FAMILIES.map(({ id }) => id)),
    track: fc.constantFrom(...INFO.tracks.map(({ id }) => id)),
    // Of one line to more than are shown; roles that share a title are told apart by longer labels.
    title: fc.constantFrom(
      'Hand',
      'Senior Keeper of Lamps',
      'Senior Keeper of the Northern Lights',
      'Principal Keeper of the Northern Lights and the Southern Bells',
    ),
  },
  { requiredKeys: ['grade', 'family', 'track'] },
);

/** Posts of which most are Keepers at two grades, who need many columns. */
const anyCrowdedPost: fc.Arbitrary<Post> = fc.oneof(
  anyPost,
  anyPost.map((post) => ({ ...post, family: 'keepers', grade: '3' })),
  anyPost.map((post) => ({ ...post, family: 'keepers', grade: '4' })),
);

const filled = (id: RoleId, { grade, ...rest }: Post) => role(id, grade, rest);

export const anyRole = (id: RoleId): fc.Arbitrary<Role> => anyPost.map((post) => filled(id, post));

/** Up to so many relations from some roles to others, whether or not the data check would accept them. */
export function anyRelations(
  maxLength: number,
  from: readonly Role[],
  to = from,
): fc.Arbitrary<Relation[]> {
  if (from.length === 0 || to.length === 0) return fc.constant([]);
  const kind = fc.constantFrom('promotion' as const, ...RELATION_KINDS);
  const end = (of: readonly Role[]) => fc.constantFrom(...of.map(({ id }) => id));
  return fc.array(
    fc.tuple(kind, end(from), end(to)).map(([...parts]) => relation(...parts)),
    { maxLength },
  );
}

const partsOf = (post: fc.Arbitrary<Post>, minLength: number, maxLength: number) =>
  fc
    .array(post, { minLength, maxLength })
    .map((posts) => posts.map((each, at) => filled(`r${at}`, each)))
    .chain((roles) =>
      fc.record({ roles: fc.constant(roles), relations: anyRelations(roles.length * 2, roles) }),
    );

/** Ladders of three departments: small ones, those of several bands, and those with a department of several bands. */
export const anyParts: fc.Arbitrary<Parts> = fc.oneof(
  { weight: 3, arbitrary: partsOf(anyPost, 0, 24) },
  { weight: 1, arbitrary: partsOf(anyPost, 40, 90) },
  { weight: 1, arbitrary: partsOf(anyCrowdedPost, 40, 90) },
);

export const anyLadder: fc.Arbitrary<Ladder> = anyParts.map(ladderFrom);

/** Letters that are all half as wide as they are high. */
export const evenLetters: Measure = (text, style) => (text.length * TEXT_STYLES[style].size) / 2;

/** A ladder laid out, standing unless something else is asked for. */
export function drawnFrom(ladder: Ladder, order: Partial<Order> = {}): PlacedLadder {
  return layoutLadder(ladder, { orientation: 'standing', measure: evenLetters, ...order });
}

/** A ladder with its drawing. */
export const anyDrawn = anyLadder.map((ladder) => ({ ladder, placed: drawnFrom(ladder) }));

/** A ladder with its drawing, either way. */
export const anyTurned = fc
  .tuple(anyLadder, fc.constantFrom('lying' as const, 'standing' as const))
  .map(([ladder, orientation]) => ({ ladder, placed: drawnFrom(ladder, { orientation }) }));

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge; a line counts as a box without a width or a height. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The level and upright segments of a link. */
export function segmentBoxes({ route }: Pick<PlacedLink, 'route'>): Box[] {
  return segmentsOf(route).map(({ x1, y1, x2, y2 }) => ({
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  }));
}

interface Location {
  readonly band?: PlacedBand | undefined;
  readonly row?: PlacedRow | undefined;
  readonly block?: PlacedBlock | undefined;
  readonly track?: PlacedBlock['tracks'][number] | undefined;
}

/** The parts of the map that a station lies in. */
export function locationOf({ bands }: PlacedLadder, { x, y }: PlacedRole): Location {
  const isAcross = (part: { x: number; width: number }) => x > part.x && x < part.x + part.width;
  const isBeside = (part: { y: number; height: number }) => y > part.y && y < part.y + part.height;
  const band = bands.find(isBeside);
  const block = band?.blocks.find(isAcross);
  return { band, block, row: band?.rows.find(isBeside), track: block?.tracks.find(isAcross) };
}
