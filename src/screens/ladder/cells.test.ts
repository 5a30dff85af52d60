import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { cellOf, describedFirst, isFolded, matchesIn, rowsOf, stationsOf } from './cells.ts';
import { moveFrom } from './moves.ts';

const FAMILIES = [
  { id: 'keepers', title: 'Keepers', department: 'lights' },
  { id: 'crew', title: 'Crew', department: 'boats' },
];
const ladder = ladderOf(
  [
    role('keeper', '1'),
    role('sailor', '1', { family: 'crew' }),
    role('warden', '3'),
    role('guest', undefined, { family: 'crew' }),
  ],
  [],
  { families: FAMILIES },
);

/** As many roles as asked for, spread over both departments and five grades. */
function crowd(size: number): Ladder {
  const roles = Array.from({ length: size }, (_, at) =>
    role(`r${at}`, String((at % 5) + 1), { family: at % 2 ? 'crew' : 'keepers' }),
  );
  return ladderOf(roles, [], { families: FAMILIES });
}

const ids = (roles: readonly Role[] | undefined) => roles?.map(({ id }) => id);

describe('the rows of the table', () => {
  test('begin with what is described for who reads down', () => {
    const roles = [
      role('chief', '5', { status: 'named' }),
      role('future', '4', { status: 'future' }),
      role('warden', '3'),
      role('keeper', '1'),
      role('lost', '1', { status: 'named' }),
      role('guest', undefined),
    ];
    const grades = (rows: ReturnType<typeof rowsOf>) => rows.map(({ grade }) => grade);
    const rows = rowsOf(ladderOf(roles, [], { families: FAMILIES }));
    expect(grades(rows)).toEqual(['5', '4', '3', '1', undefined]);
    expect(grades(describedFirst(rows))).toEqual(['3', '1', undefined, '5', '4']);
  });

  test('go from the highest grade down, roles without one last, empty cells left out', () => {
    expect(
      rowsOf(ladder).map(({ grade, cells }) => [
        grade,
        Object.fromEntries([...cells].map(([department, roles]) => [department, ids(roles)])),
      ]),
    ).toEqual([
      ['3', { lights: ['warden'] }],
      ['1', { lights: ['keeper'], boats: ['sailor'] }],
      [undefined, { boats: ['guest'] }],
    ]);
  });

  test('know the cell of every role', () => {
    const rows = rowsOf(ladder);
    for (const { id } of ladder.roles) expect(ids(cellOf(ladder, rows, id))).toEqual([id]);
    expect(cellOf(ladder, rows, 'ghost')).toBeUndefined();
    expect(cellOf(ladder, rows, undefined)).toBeUndefined();
  });
});

describe('folding', () => {
  const large = crowd(700);
  const rows = rowsOf(large);

  test('is for large ladders', () => {
    expect(isFolded(crowd(250))).toBe(false);
    expect(isFolded(large)).toBe(true);
  });

  test('counts what matches in each cell', () => {
    const { in: matching } = matchesIn(rows, (id) => id !== 'r0' && id !== 'r10');
    expect(matching.size).toBe(10);
    expect(matching.get(cellOf(large, rows, 'r0') ?? [])).toBe(2);
    expect([...matching.values()].reduce((sum, count) => sum + count)).toBe(2);
  });

  test('lists the roles that match while they are few', () => {
    const first = (count: number) => (id: string) => Number(id.slice(1)) >= count;
    expect(matchesIn(rows, first(50)).areFew).toBe(true);
    expect(matchesIn(rows, first(51)).areFew).toBe(false);
  });
});

describe('keys in the table', () => {
  const move = (from: string, key: string) => moveFrom(ladder, stationsOf(ladder), from, key);

  test('stay in the row from side to side, through all of its cells', () => {
    const crowded = crowd(40);
    const stations = stationsOf(crowded);
    const walked = ['r0'];
    for (let at: string | undefined = 'r0'; at; ) {
      at = moveFrom(crowded, stations, at, 'ArrowRight');
      if (at) walked.push(at);
    }
    const row = rowsOf(crowded).find(({ cells }) =>
      [...cells.values()].flat().some(({ id }) => id === 'r0'),
    );
    expect(walked).toHaveLength([...(row?.cells.values() ?? [])].flat().length);
    expect(moveFrom(crowded, stations, 'r0', 'End')).toBe(walked.at(-1));
    expect(moveFrom(crowded, stations, walked.at(-1) ?? '', 'Home')).toBe('r0');
    expect(move('keeper', 'ArrowRight')).toBe('sailor');
    expect(move('sailor', 'ArrowLeft')).toBe('keeper');
    expect(move('sailor', 'ArrowRight')).toBeUndefined();
  });

  test('go up and down to the next row, however far aside', () => {
    expect(move('guest', 'ArrowUp')).toBe('sailor');
    expect(move('sailor', 'ArrowUp')).toBe('warden');
    expect(move('warden', 'ArrowDown')).toBe('keeper');
    expect(move('guest', 'ArrowDown')).toBeUndefined();
    expect(stationsOf(ladderOf([])).roles.size).toBe(0);
  });
});
