import type { Ref } from 'react';
import { type FamilyTie, lineEndsOf } from '#src/domain/familyTies.ts';
import { careerThrough, type Ladder } from '#src/domain/ladder.ts';
import type { Route } from '#src/domain/path.ts';
import { isStep, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder, PlacedLink } from '#src/layout/placed.ts';
import { ROUTE_WORDS } from '#src/text/en/words.ts';
import type { Box, Camera, Point } from '#src/ui/camera.ts';
import { lineColours, NO_LINE } from './lineColours.ts';

/** What is drawn, however it is drawn. */
export interface Scene {
  readonly ladder: Ladder;
  readonly placed: PlacedLadder;
  /** Links of the kinds that are switched on, the quietest first: what comes later lies over it. */
  readonly links: readonly PlacedLink[];
  /** What leads on from the ends of whole lines, by the roles at which they end; of the same kinds. */
  readonly lineEnds: ReadonlyMap<RoleId, readonly FamilyTie[]>;
  /** Which of the line colours a role has, counted from 0; `NO_LINE` where it has none. */
  readonly colourOf: (role: RoleId) => number;
}

/** What every drawing is given; `ref` hands back what it can do without rendering anew. */
export interface DrawingProps {
  readonly scene: Scene;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  /** The route that is shown by itself. */
  readonly route: LitRoute | undefined;
  readonly badges: Badges;
  /** Whether nobody can move it, so that nothing is kept ready for that. */
  readonly isStill?: boolean;
  readonly ref: Ref<Drawing>;
}

/** A drawing that can be moved and lit without rendering anew. */
export interface Drawing {
  readonly move: (camera: Camera) => void;
  /** Lights a career and dims the rest, or lights all alike. */
  readonly light: (lit: Lit | undefined) => void;
  /** Draws a role as the selected one, ahead of being told that it is. */
  readonly choose: (role: RoleId | undefined) => void;
  /** Draws the ring of keyboard focus. */
  readonly ring: (role: RoleId | undefined) => void;
  /** Lets what is new appear, and every station fly in from where it was shown before, if it was. */
  readonly arrive: (from: (role: RoleId) => Point | undefined) => void;
  /** The role that a pointer is over. */
  readonly roleAt: (pointer: Pointer) => RoleId | undefined;
}

export interface Pointer {
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}

/** What is lit: a role with all that leads to it and on from it, or a route. */
export interface Lit {
  readonly roles: ReadonlySet<RoleId>;
  readonly links: ReadonlySet<PlacedLink>;
}

/** A word that a station bears. */
export type Badges = ReadonlyMap<RoleId, string>;

/** A route that is shown by itself, with what is written at each of its stations, in its order. */
export interface LitRoute extends Lit {
  readonly stops: Badges;
}

/** The scene of a placed ladder with the kinds of relation that are switched on. */
export function sceneOf(
  ladder: Ladder,
  placed: PlacedLadder,
  layers: readonly RelationKind[],
): Scene {
  const isOn = new Set(layers);
  const colours = lineColours(ladder, placed);
  return {
    ladder,
    placed,
    links: RELATION_KINDS.toReversed().flatMap((kind) =>
      isOn.has(kind) ? placed.links.filter((link) => link.kind === kind) : [],
    ),
    lineEnds: lineEndsOf(ladder, ({ relation }) => isOn.has(relation.kind)),
    colourOf: (role) => colours[placed.roles.get(role)?.line ?? -1] ?? NO_LINE,
  };
}

/** What lights up with a role: every way by promotions and switches, and its own quieter ties. */
export function litBy({ ladder, links }: Scene, role: RoleId): Lit {
  const { below, above } = careerThrough(ladder, role);
  const isOnWay = (id: RoleId) => id === role || below.has(id) || above.has(id);
  const lit = links.filter((link) =>
    isStep(link) ? isOnWay(link.from) && isOnWay(link.to) : link.from === role || link.to === role,
  );
  const roles = new Set([role, ...below, ...above]);
  for (const { from, to } of lit) roles.add(from).add(to);
  return { roles, links: new Set(lit) };
}

/** What lights up with a route: its steps and its stations and nothing else, each with its number, both ends with a word. */
export function litOnRoute({ links }: Scene, { steps }: Route): LitRoute {
  const stops = new Map<RoleId, string>();
  for (const [at, { from, to }] of steps.entries()) {
    if (at === 0) stops.set(from.id, ROUTE_WORDS.start);
    stops.set(to.id, at === steps.length - 1 ? ROUTE_WORDS.goal(at + 1) : `${at + 1}`);
  }
  const keyOf = ({ kind, from, to }: Pick<PlacedLink, 'kind' | 'from' | 'to'>) =>
    `${kind} ${from} ${to}`;
  const taken = new Set(steps.flatMap(({ relations }) => relations.map(keyOf)));
  return {
    roles: new Set(stops.keys()),
    links: new Set(links.filter((link) => taken.has(keyOf(link)))),
    stops,
  };
}

/** The part of a drawing that a frame shows, in the drawing's units. */
export function visibleBox(
  { x, y, scale }: Camera,
  frame: { readonly width: number; readonly height: number },
): Box {
  return { x: -x / scale, y: -y / scale, width: frame.width / scale, height: frame.height / scale };
}
