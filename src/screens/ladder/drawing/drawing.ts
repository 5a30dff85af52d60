import type { Ref } from 'react';
import { type FamilyTie, lineEndsOf } from '#src/domain/familyTies.ts';
import { careerThrough, type Ladder, relationsFrom } from '#src/domain/ladder.ts';
import { isAlong, isStep, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { FamilyId, Gate, RoleId } from '#src/domain/role.ts';
import type { PlacedBand, PlacedLadder, PlacedLink } from '#src/layout/placed.ts';
import type { Box, Camera, Point } from '#src/ui/camera.ts';

/** What is drawn, however it is drawn. */
export interface Scene {
  readonly ladder: Ladder;
  readonly placed: PlacedLadder;
  /** Links of the kinds that are switched on. */
  readonly links: readonly PlacedLink[];
  /** What leads on from the ends of whole lines, by the roles at which they end; of the same kinds. */
  readonly lineEnds: ReadonlyMap<RoleId, readonly FamilyTie[]>;
  /** Which of the line colours a family has, counted from 0. */
  readonly colourOf: (family: FamilyId) => number;
}

/** What every drawing is given; `ref` hands back what it can do without rendering anew. */
export interface DrawingProps {
  readonly scene: Scene;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly ref: Ref<Drawing>;
}

/** A drawing that can be moved and lit without rendering anew. */
export interface Drawing {
  readonly move: (camera: Camera) => void;
  /** Lights a career and dims the rest, or lights all alike. */
  readonly light: (lit: Lit | undefined) => void;
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

/** A role with all that leads to it and on from it. */
export interface Lit {
  readonly roles: ReadonlySet<RoleId>;
  readonly links: ReadonlySet<PlacedLink>;
}

export const LINE_COLOURS = 8;

/** Families take the colours in the order in which the map places them, so that neighbours differ. */
export function sceneOf(
  ladder: Ladder,
  placed: PlacedLadder,
  layers: readonly RelationKind[],
): Scene {
  const starts = new Map<FamilyId, number>();
  let band: PlacedBand | undefined;
  for (const { role, x, y } of placed.roles.values()) {
    // Roles come department by department, so the band is mostly that of the role before.
    if (!band || y < band.y || y > band.y + band.height) {
      band = placed.bands.find((each) => y < each.y + each.height);
    }
    const place = (band?.y ?? 0) * placed.width + x;
    const start = starts.get(role.family);
    if (start === undefined || place < start) starts.set(role.family, place);
  }
  const inOrder = [...starts].sort(([, a], [, b]) => a - b);
  const order = new Map(inOrder.map(([family], at) => [family, at % LINE_COLOURS]));
  const isOn = new Set(layers);
  return {
    ladder,
    placed,
    links: placed.links.filter(({ kind }) => isOn.has(kind)),
    lineEnds: lineEndsOf(ladder, ({ relation }) => isOn.has(relation.kind)),
    colourOf: (family) => order.get(family) ?? 0,
  };
}

/** The family whose colour a link takes: a switch of track belongs to where it leads, all else to where it begins. */
export function familyOfLink({ ladder }: Scene, { kind, from, to }: PlacedLink): FamilyId {
  return ladder.byId.get(RELATIONS[kind].step === 'across' ? to : from)?.family ?? '';
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

/** What a promotion hinges on, where its source says so. */
export function gateOf({ ladder }: Scene, link: PlacedLink): Gate | undefined {
  const { kind, from, to } = link;
  if (!isAlong(link)) return undefined;
  return relationsFrom(ladder, from, kind).find((step) => step.to === to && step.gate)?.gate;
}

/** The part of a drawing that a frame shows, in the drawing's units. */
export function visibleBox(
  { x, y, scale }: Camera,
  frame: { readonly width: number; readonly height: number },
): Box {
  return { x: -x / scale, y: -y / scale, width: frame.width / scale, height: frame.height / scale };
}
