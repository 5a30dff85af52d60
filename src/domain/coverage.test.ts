import { expect, test } from 'vitest';
import { coverageOf, type RelationCount } from './coverage.ts';
import { asks, extending, ladderOf, promotion, role, textsOf } from './fixture.ts';
import { RELATION_KINDS, type RelationKind } from './relations.ts';
import { bySection } from './sections.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', undefined, { grade: { value: '2', basis: 'inferred' } }),
    role('warden', undefined, { status: 'named' }),
    role('pilot', '3', { status: 'future', partial: 'A table was not read.' }),
  ],
  [
    promotion('hand', 'keeper'),
    { ...promotion('keeper', 'warden'), basis: 'inferred' },
    extending('keeper', 'hand'),
  ],
  {
    familyRelations: [{ kind: 'switch', from: 'keeper', to: { family: 'crew' }, basis: 'stated' }],
  },
);
const texts = textsOf(
  ladder,
  {
    hand: { responsibilities: [asks('r1', 'Tend', { strand: 'light' })] },
    keeper: { requirements: [asks('q1', 'Has tended', { years: { min: 2, of: 'tending' } })] },
  },
  { keepers: { niceToHaves: [asks('fn1', 'Sings')] } },
);

const NONE = bySection(() => 0);

test('a dataset is counted by what it states, infers and only names', () => {
  const keepers = texts('keepers');
  const counted: Partial<Record<RelationKind, Partial<RelationCount>>> = {
    promotion: { stated: 1, inferred: 1 },
    extends: { stated: 1 },
    switch: { stated: 1 },
  };
  expect(coverageOf(ladder, keepers ? [keepers] : [])).toEqual({
    families: 1,
    roles: { open: 2, future: 1, named: 1 },
    partial: 1,
    grades: { stated: 2, inferred: 1, none: 1 },
    relations: RELATION_KINDS.map((kind) => ({ kind, stated: 0, inferred: 0, ...counted[kind] })),
    familyRelations: 1,
    expectations: { ...NONE, responsibilities: 1, requirements: 1, niceToHaves: 1 },
    withYears: 1,
    inStrands: 1,
    indicators: 0,
    hiringSteps: 0,
    rolesBySource: {},
  });
});

test('roles are counted by the source that they were read from', () => {
  const keepers = texts('keepers');
  const from = (source: string) => ({ source: { id: source } });
  const given = keepers && {
    ...keepers,
    roles: Object.fromEntries(
      Object.entries(keepers.roles).map(([id, text]) => [
        id,
        id === 'warden' ? text : { ...text, ...from(id === 'pilot' ? 'ledger' : 'handbook') },
      ]),
    ),
  };
  expect(coverageOf(ladder, given ? [given] : []).rolesBySource).toEqual({
    handbook: 2,
    ledger: 1,
  });
});

test('an empty dataset is counted too', () => {
  const { roles, expectations } = coverageOf(ladderOf([]), []);
  expect(roles).toEqual({ open: 0, future: 0, named: 0 });
  expect(expectations).toEqual(NONE);
});
