import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { drawnFrom } from '#src/layout/fixture.ts';
import { beginningOf, moveFrom } from './moves.ts';

const ladder = ladderOf(
  [role('hand', '1'), role('keeper', '2'), role('pilot', '2'), role('warden', '3'), role('guest')],
  [promotion('hand', 'keeper'), promotion('keeper', 'warden'), relation('switch', 'hand', 'pilot')],
);
const placed = drawnFrom(ladder);
const move = (from: string, key: string) => moveFrom(ladder, placed, from, key);

describe('arrow keys', () => {
  test('up and down follow the steps of a role', () => {
    expect(move('hand', 'ArrowUp')).toBe('keeper');
    expect(move('warden', 'ArrowDown')).toBe('keeper');
  });

  test('up from a role without steps goes to the nearest role of the next row', () => {
    expect(move('pilot', 'ArrowUp')).toBe('warden');
  });

  test('down from the lowest grade reaches the roles without one', () => {
    expect(move('hand', 'ArrowDown')).toBe('guest');
  });

  test('left and right stay within the row', () => {
    const [left, right] =
      (placed.roles.get('keeper')?.x ?? 0) < (placed.roles.get('pilot')?.x ?? 0)
        ? ['keeper', 'pilot']
        : ['pilot', 'keeper'];
    expect(move(left ?? '', 'ArrowRight')).toBe(right);
    expect(move(right ?? '', 'ArrowLeft')).toBe(left);
    expect(move(right ?? '', 'ArrowRight')).toBeUndefined();
  });

  test('home and end go to the first and last role of the row, and stay there', () => {
    const row = ['keeper', 'pilot'].toSorted(
      (a, b) => (placed.roles.get(a)?.x ?? 0) - (placed.roles.get(b)?.x ?? 0),
    );
    for (const from of row) {
      expect(move(from, 'Home')).toBe(row[0]);
      expect(move(from, 'End')).toBe(row[1]);
    }
    expect(move('warden', 'Home')).toBe('warden');
  });

  test('other keys and unknown roles move nothing', () => {
    expect(move('hand', 'x')).toBeUndefined();
    expect(move('ghost', 'ArrowUp')).toBeUndefined();
  });

  test('leave the band of their role only up and down from its edge, and reach every role', () => {
    const wide = ladderOf(
      Array.from({ length: 96 }, (_, at) =>
        role(`r${at}`, String((at % 3) + 1), { family: `f${at % 2}` }),
      ),
      [],
      {
        families: [
          { id: 'f0', title: 'F0', department: 'lights' },
          { id: 'f1', title: 'F1', department: 'boats' },
        ],
      },
    );
    const map = drawnFrom(wide);
    const yOf = (id: string) => map.roles.get(id)?.y ?? 0;
    const bandOf = (id: string) =>
      map.bands.findIndex(({ y, height }) => yOf(id) >= y && yOf(id) <= y + height);
    expect(map.bands.length).toBeGreaterThan(1);
    const reached = new Set(['r0']);
    for (const id of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
        const to = moveFrom(wide, map, id, key);
        if (!to) continue;
        reached.add(to);
        if (bandOf(to) === bandOf(id)) continue;
        expect(['ArrowUp', 'ArrowDown']).toContain(key);
        const beyond = wide.roles.filter(
          (other) =>
            bandOf(other.id) === bandOf(id) &&
            (key === 'ArrowUp' ? yOf(other.id) < yOf(id) : yOf(other.id) > yOf(id)),
        );
        expect(beyond).toEqual([]);
      }
    }
    expect(reached.size).toBe(wide.roles.length);
  });
});

describe('a walk', () => {
  test('begins at the bottom of the first line, in whichever order the roles came', () => {
    const { x } = placed.roles.get(beginningOf(placed) ?? '') ?? {};
    expect(x).toBe(Math.min(...[...placed.roles.values()].map((station) => station.x)));
    const turned = { ...placed, roles: new Map([...placed.roles].reverse()) };
    expect(beginningOf(turned)).toBe(beginningOf(placed));
    expect(beginningOf(placed)).toBe('hand');
  });

  test('begins nowhere on a map without roles', () => {
    expect(beginningOf(drawnFrom(ladderOf([])))).toBeUndefined();
  });
});
