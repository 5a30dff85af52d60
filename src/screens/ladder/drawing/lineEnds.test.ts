import { describe, expect, test } from 'vitest';
import { INFO, ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import { SIZE } from '#src/layout/placed.ts';
import { sceneOf } from './drawing.ts';
import { headOf, lineEndMarks } from './lineEnds.ts';
import { paintItems } from './paint.ts';
import { themePalette } from './palette.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('mate', '2', { family: 'crew' }),
    role('skipper', '3', { family: 'crew' }),
  ],
  [promotion('hand', 'keeper')],
  {
    families: [
      { id: 'crew', title: 'Crew', department: 'boats' },
      { id: 'far', title: 'Lights of the Outer Isles', department: 'lights' },
    ],
    familyRelations: [
      { kind: 'promotion', from: { family: 'keepers' }, to: { family: 'crew' }, basis: 'stated' },
      { kind: 'switch', from: { family: 'keepers' }, to: { family: 'far' }, basis: 'stated' },
      { kind: 'switch', from: 'mate', to: { family: 'keepers' }, basis: 'stated' },
    ],
  },
);
const placed = layoutLadder(ladder);
const scene = sceneOf(ladder, placed, ['promotion', 'switch']);
const stationOf = (id: string) => {
  const found = placed.roles.get(id);
  if (!found) throw new Error(`${id} is not placed.`);
  return found;
};
const marksAt = (id: string, from = scene) => lineEndMarks(from, stationOf(id));

describe('the stub at the end of a line', () => {
  test('rises above the highest station, clear of the cards of its row', () => {
    const { y, halfCard } = stationOf('keeper');
    const [mark] = marksAt('keeper');
    expect(mark?.stub).toMatchObject({ from: y - SIZE.radius, tip: y - halfCard - 8 });
  });

  test('hangs below the lowest', () => {
    const { y, halfCard } = stationOf('hand');
    const [mark] = marksAt('hand');
    expect(mark?.stub).toMatchObject({ from: y + SIZE.radius, tip: y + halfCard + 8 });
    expect(mark?.title).toBe('from Mate');
  });

  test('tells all that leads on from there, as far as it fits', () => {
    const [mark] = marksAt('keeper');
    expect(mark?.title).toBe('to job family Crew; to job family Lights of the Outer Isles');
    expect(mark?.text).toBe('to job family Crew; to job f…');
  });

  test('is drawn through where one of its relations is, and dashed as the others are', () => {
    expect(marksAt('keeper').map(({ dash }) => dash)).toEqual([[]]);
    expect(marksAt('hand').map(({ dash }) => dash)).toEqual([[1, 5]]);
  });

  test('is not there for kinds that are not drawn, and at no role that only stands in the way', () => {
    const switches = sceneOf(ladder, placed, ['switch']);
    expect(marksAt('keeper', switches).map(({ title }) => title)).toEqual([
      'to job family Lights of the Outer Isles',
    ]);
    expect(marksAt('keeper', sceneOf(ladder, placed, []))).toEqual([]);
    expect(marksAt('skipper')).toEqual([]);
  });

  test('ends in a chevron where the line leads on, and in a bar where it is reached', () => {
    const heightsAt = (id: string) =>
      marksAt(id).map((mark) => headOf(mark).map(({ y }) => y - mark.stub.tip));
    expect(heightsAt('keeper')).toEqual([[4, 0, 4]]);
    expect(heightsAt('hand')).toEqual([[0, 0, 0]]);
  });
});

test('a canvas is told the words too, until it is too far away to read', () => {
  const wordsAt = (scale: number) => {
    const words: unknown[] = [];
    const brush = new Proxy({} as CanvasRenderingContext2D, {
      get: (_, name) => (name === 'fillText' ? (text: string) => words.push(text) : () => {}),
      set: () => true,
    });
    const painting = { scene, palette: themePalette(INFO.tracks), isFaded: () => false };
    const items = { roles: [...placed.roles.values()], links: [] };
    paintItems(brush, painting, items, scale, { x: 0, y: 0, width: 9999, height: 9999 });
    return words;
  };
  expect(wordsAt(1)).toContain('from Mate');
  expect(wordsAt(0.3)).not.toContain('from Mate');
});
