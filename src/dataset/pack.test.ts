import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INFO, ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import type { LadderData } from '#src/domain/ladder.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import type { FamilyRelation, Relation, Role } from '#src/domain/role.ts';
import { packLadder, unpackLadder } from './pack.ts';

const families = [
  { id: 'keepers', title: 'Keepers', department: 'lights' },
  { id: 'crew', title: 'Boat Crew', department: 'boats', aliases: ['sailors'] },
];

const travelled = (data: LadderData): LadderData =>
  unpackLadder(JSON.parse(JSON.stringify(packLadder(data))));

const anyGrade = fc.record(
  {
    value: fc.constantFrom(...INFO.grades.map(({ value }) => value)),
    basis: fc.constantFrom('stated' as const, 'inferred' as const),
    from: fc.constantFrom('The scale says so.', 'The title says so.'),
  },
  { requiredKeys: ['value', 'basis'] },
);

const anyRoles: fc.Arbitrary<Role[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ minLength: 1 }),
      title: fc.string(),
      aliases: fc.array(fc.string(), { maxLength: 2 }),
      family: fc.constantFrom(...families.map(({ id }) => id)),
      track: fc.constantFrom(...INFO.tracks.map(({ id }) => id)),
      status: fc.constantFrom('open' as const, 'future' as const, 'named' as const),
      grade: anyGrade,
      partial: fc.string({ minLength: 1 }),
      renamed: fc.constant([['r1', 'r2']] as const),
    },
    { requiredKeys: ['id', 'title', 'aliases', 'family', 'track', 'status'] },
  ),
  { minLength: 1, maxLength: 20, selector: ({ id }) => id },
);

const anyRelations = (roles: readonly Role[]): fc.Arbitrary<Relation[]> => {
  const end = fc.constantFrom(...roles.map(({ id }) => id));
  return fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...RELATION_KINDS),
        from: end,
        to: end,
        basis: fc.constantFrom('stated' as const, 'inferred' as const),
        gate: fc.constantFrom('merit' as const, 'merit-and-company-need' as const),
        scope: fc.constant(['requirements'] as const),
        join: fc.constant('any' as const),
        source: fc.record({ id: fc.constantFrom('page', 'ladder'), line: fc.nat(3) }),
        note: fc.string(),
      },
      { requiredKeys: ['kind', 'from', 'to', 'basis'] },
    ),
    { maxLength: 40 },
  );
};

const FAMILY_RELATIONS: FamilyRelation[] = [
  { kind: 'promotion', from: { family: 'keepers' }, to: { family: 'crew' }, basis: 'stated' },
  { kind: 'switch', from: 'hand', to: { family: 'crew' }, basis: 'stated', note: 'In time.' },
];

const anyData: fc.Arbitrary<LadderData> = anyRoles.chain((roles) =>
  fc
    .record({ relations: anyRelations(roles), familyRelations: fc.subarray(FAMILY_RELATIONS) })
    .map((related) => ({ info: INFO, families, roles, ...related })),
);

test('a ladder arrives as it was sent', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      expect(travelled(data)).toEqual(data);
    }),
  );
});

describe('what many have in common', () => {
  const keepers = ['hand', 'keeper', 'chief'].map((id) => role(id, '2'));
  const steps = [promotion('hand', 'keeper'), promotion('keeper', 'chief')];
  const data = ladderOf(keepers, [...steps, relation('switch', 'hand', 'chief')], { families });

  test('is written once', () => {
    const { grades, relationAttributes, relations } = packLadder(data);
    expect(grades).toHaveLength(1);
    expect(relationAttributes.map(({ kind }) => kind)).toEqual(['promotion', 'switch']);
    expect(relations).toEqual([0, 0, 1, 0, 1, 1, 1, -1, 2]);
  });

  test('is one object after the way', () => {
    const { roles } = travelled(data);
    expect(new Set(roles.map(({ grade }) => grade)).size).toBe(1);
    expect(new Set(roles.map(({ aliases }) => aliases)).size).toBe(1);
  });
});

test('a ladder without roles arrives too', () => {
  const nothing = { info: INFO, families, roles: [], relations: [], familyRelations: [] };
  expect(travelled(nothing)).toEqual(nothing);
});
