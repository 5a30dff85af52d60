import fc from 'fast-check';
import { INFO, ladderOf, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { RELATION_KINDS, type Relation, type Role } from '#src/domain/role.ts';

export const FAMILIES = [
  { id: 'keepers', title: 'Keepers', department: 'lights' },
  { id: 'wardens', title: 'Wardens', department: 'lights' },
  { id: 'crew', title: 'Boat Crew', department: 'boats' },
  { id: 'yard', title: 'Boat Yard', department: 'yard' },
];
const DEPARTMENTS = [...INFO.departments, { id: 'yard', title: 'Yard' }];
const GRADES = INFO.grades.map(({ value }) => value);

interface Parts {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
}

export function ladderFrom({ roles, relations }: Parts): Ladder {
  return ladderOf(roles, relations, { families: FAMILIES, departments: DEPARTMENTS });
}

const anyRoles = fc
  .array(
    fc.record({
      grade: fc.option(fc.constantFrom(...GRADES), { nil: undefined }),
      family: fc.constantFrom(...FAMILIES.map(({ id }) => id)),
      track: fc.constantFrom(...INFO.tracks.map(({ id }) => id)),
    }),
    { maxLength: 24 },
  )
  .map((list) => list.map(({ grade, ...rest }, at) => role(`r${at}`, grade, rest)));

/** The parts of a small ladder of three departments: any relations, whether or not the data check would accept them. */
export const anyParts: fc.Arbitrary<Parts> = anyRoles.chain((roles) => {
  const ends = roles.length ? fc.constantFrom(...roles.map(({ id }) => id)) : fc.constant('none');
  const kinds = fc.constantFrom('promotion' as const, ...RELATION_KINDS);
  return fc.record({
    roles: fc.constant(roles),
    relations: fc.array(
      fc.tuple(kinds, ends, ends).map(([kind, from, to]) => relation(kind, from, to)),
      { maxLength: roles.length * 2 },
    ),
  });
});

export const anyLadder: fc.Arbitrary<Ladder> = anyParts.map(ladderFrom);
