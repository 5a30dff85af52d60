import { expect, test } from 'vitest';
import { bySection } from '#src/domain/sections.ts';
import type { PageReading } from '../extract/reading.ts';
import {
  checked,
  codesIn,
  graded,
  imported,
  page,
  relation,
  relationsIn,
  role,
} from './fixture.ts';

const keepers = page('lights/keepers.md', 'Keepers', {
  roles: [graded('Lamp Hand', '1'), graded('Lamp Keeper', '2.5')],
});

const withRelations = (...relations: PageReading['relations']) => ({ ...keepers, relations });

const between = (families: readonly ('from' | 'to')[], from: string, to: string) =>
  relation('promotion', from, to, { families });

test('joins the roles that its titles mean, on the page or elsewhere', () => {
  const boats = page('boats/crew.md', 'Crew', { roles: [graded('Senior Boat Mate', '3')] });
  const result = imported(
    withRelations(
      relation('promotion', 'Lamp Hands', 'LAMP KEEPER', { gate: 'merit' }),
      relation('equivalent', 'Lamp Keeper', 'Sr. Boat Mate'),
    ),
    boats,
  );
  expect(relationsIn(result)).toEqual([
    'promotion lamp-hand → lamp-keeper',
    'equivalent lamp-keeper → senior-boat-mate',
  ]);
  expect(result.families[1]?.relations?.[0]).toEqual({
    kind: 'promotion',
    from: 'lamp-hand',
    to: 'lamp-keeper',
    basis: 'stated',
    gate: 'merit',
    source: { id: 'keepers-page', line: 9 },
    note: 'The page says: “Lamp Hands → LAMP KEEPER”',
  });
});

test('to a title that no role bears names a role in the family of its page, once', () => {
  const result = imported(
    withRelations(
      relation('reports-to', 'Lamp Hand', 'VP of Lights'),
      relation('reports-to', 'Lamp Keeper', 'Vice President of Lights'),
    ),
  );
  expect(result.families[0]?.roles.at(-1)).toEqual({
    id: 'vp-of-lights',
    title: 'VP of Lights',
    track: 'management',
    status: 'named',
    source: { id: 'keepers-page', line: 9 },
    ...bySection(() => []),
  });
  expect(result.families[0]?.roles).toHaveLength(3);
});

test('between an individual contributor and a manager is a switch', () => {
  const result = imported(withRelations(relation('promotion', 'Lamp Keeper', 'Lights Director')));
  expect(relationsIn(result)[0]).toBe('switch lamp-keeper → lights-director');
});

test.each([
  ['leads to itself', [relation('extends', 'Lamp Hand', 'lamp hand')], 'self-relation'],
  ['goes down', [relation('promotion', 'Lamp Keeper', 'Lamp Hand')], 'descending-promotion'],
  [
    'closes a circle',
    [
      relation('extends', 'Lamp Hand', 'Lamp Keeper'),
      relation('extends', 'Lamp Keeper', 'Lamp Hand'),
    ],
    'extends-cycle',
  ],
  ['leads to a family', [relation('promotion', 'Lamp Hand', 'keepers')], 'family-relation'],
  [
    'leads from a role to its own family',
    [between(['to'], 'Lamp Hand', 'Keepers')],
    'own-family-relation',
  ],
  [
    'leads to a family that nobody knows',
    [between(['to'], 'Lamp Hand', 'Tides')],
    'unknown-family',
  ],
  [
    'leads from a family to itself',
    [between(['from', 'to'], 'Keepers', 'keepers')],
    'self-relation',
  ],
  [
    'leads to a family that is not there',
    [relation('promotion', 'Lamp Hand', 'the Crew job family')],
    'unknown-family',
  ],
  ['has no title', [relation('promotion', 'Lamp Hand', ' ')], 'no-title'],
  [
    'leads to a sentence',
    [relation('promotion', 'Lamp Hand', 'whatever '.repeat(14))],
    'not-a-title',
  ],
])('that %s is left out and quoted', (_, relations, code) => {
  const result = imported(withRelations(...relations));
  const problem = result.problems.find((each) => each.code === code);
  expect(problem?.message).toContain('“');
  expect(problem?.at).toEqual({ file: 'lights/keepers.md', line: 9 });
  expect(checked(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('that could mean several roles takes one and says so', () => {
  const result = imported(
    ...['b', 'a'].map((name) =>
      page(`${name}/crew.md`, `Crew ${name}`, { roles: [graded('Mate', '2')] }),
    ),
    withRelations(relation('equivalent', 'Lamp Keeper', 'Mate')),
  );
  expect(relationsIn(result)).toContain('equivalent lamp-keeper → mate-crew-a');
  expect(codesIn(result)).toContain('ambiguous-title');
});

test('that is said of families begins and ends at them', () => {
  const boats = page('boats/crew.md', 'Crew', { roles: [graded('Boat Mate', '3')] });
  const result = imported(
    withRelations(
      between(['from', 'to'], 'Keepers', 'Crew'),
      between(['to'], 'Lamp Keeper', 'Boat Mate'),
      relation('promotion', 'Lamp Keeper', 'Crew'),
    ),
    boats,
  );
  expect(result.families[1]?.relations?.slice(0, 2)).toMatchObject([
    { from: { family: 'keepers' }, to: { family: 'crew' }, basis: 'stated' },
    { from: 'lamp-keeper', to: { family: 'crew' }, basis: 'stated' },
  ]);
  expect(checked(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('from a family to a role of its own is inferred of its highest role, in the words of the page', () => {
  const result = imported(withRelations(between(['from'], 'Keepers', 'Head Keeper')));
  expect(result.families[0]?.relations?.[0]).toMatchObject({
    from: 'lamp-keeper',
    to: 'head-keeper',
    basis: 'inferred',
    note: expect.stringContaining('“Keepers → Head Keeper”'),
  });
  expect(checked(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('between two titles that only turn the words round is of two roles', () => {
  const ovens = page('ovens.md', 'Ovens', { roles: [graded('Oven Manager', '6')] });
  expect(
    relationsIn(
      imported({ ...ovens, relations: [relation('promotion', 'Oven Manager', 'Manager, Oven')] }),
    ),
  ).toEqual(['promotion oven-manager → manager-oven']);
});

test('of one role under two spellings finds it', () => {
  const tea = page('tea.md', 'Tea', {
    roles: [graded('Tea Taster (Intermediate)', '6'), graded('Senior Tea Taster', '7')],
  });
  const result = imported({
    ...tea,
    relations: [relation('extends', 'Senior Tea Taster', 'Tea Taster')],
  });
  expect(relationsIn(result)[0]).toBe('extends senior-tea-taster → tea-taster-intermediate');
  expect(result.families[0]?.roles).toHaveLength(2);
});

test('that a page states twice counts once', () => {
  const twice = relation('equivalent', 'Lamp Keeper', 'Lamp Hand');
  expect(relationsIn(imported(withRelations(twice, twice)))).toEqual([
    'equivalent lamp-keeper → lamp-hand',
    'promotion lamp-hand → lamp-keeper (inferred)',
  ]);
});

test('joins a special form to its role', () => {
  const north = role('Lamp Keeper, North', { specialtyOf: 'Lamp Keeper' });
  expect(relationsIn(imported({ ...keepers, roles: [...keepers.roles, north] }))).toContain(
    'specialty-of lamp-keeper-north → lamp-keeper',
  );
});

test('that a page states for one section after the other is one', () => {
  const result = imported(
    withRelations(
      relation('extends', 'Lamp Keeper', 'Lamp Hand', { scope: ['responsibilities'] }),
      relation('extends', 'Lamp Keeper', 'Lamp Hand', { scope: ['requirements'], line: 12 }),
    ),
  );
  expect(result.families[0]?.relations?.slice(0, 1)).toMatchObject([
    { kind: 'extends', scope: ['responsibilities', 'requirements'], source: { line: 9 } },
  ]);
  expect(relationsIn(result).filter((each) => each.startsWith('extends'))).toHaveLength(1);
});

test('never leads to a title that says nothing outside of its own page', () => {
  const crew = page('boats/crew.md', 'Crew', {
    roles: [graded('Boat Mate', '2'), role('Growth', { specialtyOf: 'Boat Mate' })],
  });
  const result = imported(crew, withRelations(relation('extends', 'Growth', 'Lamp Keeper')));
  expect(relationsIn(result)).toContain('extends growth → lamp-keeper');
  expect(result.families.map(({ roles }) => roles.map(({ id }) => id))).toEqual([
    ['boat-mate', 'growth-crew'],
    ['lamp-hand', 'lamp-keeper', 'growth'],
  ]);
});

test('to the whole family of a special form is left out without a word', () => {
  const north = role('North', { specialtyOf: 'Keepers' });
  const result = imported({ ...keepers, roles: [...keepers.roles, north] });
  expect(relationsIn(result)).toEqual(['promotion lamp-hand → lamp-keeper (inferred)']);
  expect(codesIn(result)).not.toContain('family-relation');
});
