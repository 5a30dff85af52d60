import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from './fixture.ts';
import { exampleRole, outlookOf } from './outlook.ts';

const lead = { track: 'lead' } as const;
const named = { status: 'named' } as const;

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '3', named),
    role('elder', '4'),
    role('sage', '4'),
    role('captain', '3', lead),
    role('admiral', '5', lead),
    role('cook', '2'),
  ],
  [
    promotion('hand', 'keeper'),
    promotion('keeper', 'warden'),
    promotion('warden', 'elder'),
    promotion('warden', 'sage'),
    relation('switch', 'keeper', 'captain'),
    promotion('captain', 'admiral'),
    promotion('captain', 'captain'),
  ],
);

/** `keeper 1`: which role, and how many steps away. */
function inShort(id: string) {
  const from = ladder.byId.get(id);
  if (!from) throw new Error(`there is no ${id}`);
  return Object.fromEntries(
    Object.entries(outlookOf(ladder, from)).map(([way, { role: to, steps }]) => [
      way,
      `${to.id} ${steps}`,
    ]),
  );
}

describe('the outlook from a role', () => {
  test.each([
    ['hand', { next: 'keeper 1', across: 'captain 2', far: 'elder 3' }],
    ['keeper', { next: 'warden 1', across: 'captain 1', far: 'elder 2' }],
    ['warden', { next: 'elder 1' }],
    ['captain', { next: 'admiral 1' }],
    ['elder', {}],
    ['cook', {}],
  ])('%s', (id, outlook) => expect(inShort(id)).toEqual(outlook));

  test('of several next levels a described one comes first', () => {
    const forked = ladderOf(
      [role('a', '1'), role('b', '2', named), role('c', '2')],
      [promotion('a', 'b'), promotion('a', 'c')],
    );
    const a = forked.byId.get('a');
    expect(a && outlookOf(forked, a).next?.role.id).toBe('c');
  });

  test('goes round a circle once', () => {
    const circle = ladderOf(
      [role('a', '1'), role('b', '2'), role('c', '3')],
      [promotion('a', 'b'), promotion('b', 'c'), promotion('c', 'a')],
    );
    const a = circle.byId.get('a');
    expect(a && outlookOf(circle, a)).toMatchObject({ next: { steps: 1 }, far: { steps: 2 } });
  });
});

describe('the role for examples', () => {
  test('has a described next level and a switch one step away', () => {
    const steps = [
      promotion('a', 'b'),
      promotion('b', 'c'),
      promotion('c', 'd'),
      relation('switch', 'b', 'm'),
    ];
    const roles = [role('a', '1'), role('b', '2'), role('c', '3'), role('d', '4')];
    expect(exampleRole(ladderOf([...roles, role('m', '3', lead)], steps))?.id).toBe('b');
  });

  test('is none where nothing leads anywhere, or nothing is described', () => {
    expect(exampleRole(ladderOf([role('a', '1'), role('b', '2')]))).toBeUndefined();
    expect(exampleRole(ladderOf([]))).toBeUndefined();
    const unheld = [role('a', '1', named), role('b', '2', named)];
    expect(exampleRole(ladderOf(unheld, [promotion('a', 'b')]))).toBeUndefined();
  });
});
