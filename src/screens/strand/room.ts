import type { Growth, Saying } from '#src/domain/strand.ts';

/** How much of a strand is shown before it is asked for: sayings of a track at a rung, and roles of a saying. */
export interface Room {
  readonly sayings: number;
  readonly roles: number;
}

/** About what a browser lays out without anyone noticing, beside the drawing. */
const MOST_ELEMENTS = 900;
/** From plenty to next to nothing; a strand takes the first that fits it. */
const ROOMS: readonly [Room, ...Room[]] = [
  { sayings: 12, roles: 8 },
  { sayings: 8, roles: 6 },
  { sayings: 5, roles: 4 },
  { sayings: 3, roles: 3 },
  { sayings: 2, roles: 2 },
  { sayings: 1, roles: 1 },
];
const PER_SAYING = 4;
const PER_ROLE = 2;

/** The most that a page of this strand can show at first and stay light: all of a small one, little of a vast one. */
export function roomFor({ rungs }: Growth): Room {
  const stands = rungs.flatMap((rung) => rung.stands);
  const elementsIn = (room: Room) =>
    sum(stands.map(({ sayings }) => sum(sayings.slice(0, room.sayings).map(sizeIn(room)))));
  const least = ROOMS.at(-1) ?? ROOMS[0];
  return ROOMS.find((room) => elementsIn(room) <= MOST_ELEMENTS) ?? least;
}

function sizeIn({ roles }: Room): (saying: Saying) => number {
  return ({ askers }) => PER_SAYING + PER_ROLE * Math.min(roles, askers.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
