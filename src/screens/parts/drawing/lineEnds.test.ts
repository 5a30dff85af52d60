import { describe, expect, test } from 'vitest';
import { INFO, ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import { drawnFrom } from '#src/layout/fixture.ts';
import { litBy, sceneOf } from './drawing.ts';
import { lineEndMarks } from './lineEnds.ts';
import { RADIUS } from './marks.ts';
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
const placed = drawnFrom(ladder);
const scene = sceneOf(ladder, placed, ['promotion', 'switch']);
const stationOf = (id: string) => {
  const found = placed.roles.get(id);
  if (!found) throw new Error(`${id} is not placed.`);
  return found;
};
const marksAt = (id: string, from = scene) => lineEndMarks(from, stationOf(id));

describe('the stub at the end of a line', () => {
  test('leads on from the highest station along the career', () => {
    const { x, y } = stationOf('keeper');
    const [mark] = marksAt('keeper');
    expect(mark?.from).toEqual({ x, y: y - RADIUS });
    expect(mark?.tip.x).toBe(x);
    expect(mark?.tip.y).toBeLessThan(y - RADIUS);
  });

  test('reaches the lowest from below', () => {
    const { y } = stationOf('hand');
    const [mark] = marksAt('hand');
    expect(mark?.tip.y).toBeGreaterThan(y + RADIUS);
    expect(mark?.text).toBe('from Mate');
  });

  test('lies where careers lie', () => {
    const { x, y } = stationOf('keeper');
    const lying = { ...scene, placed: { ...placed, orientation: 'lying' as const } };
    const [mark] = marksAt('keeper', lying);
    expect(mark?.from).toEqual({ x: x + RADIUS, y });
    expect(mark?.tip.y).toBe(y);
    expect(mark?.tip.x).toBeGreaterThan(x + RADIUS);
  });

  test('tells all that leads on from there', () => {
    const [mark] = marksAt('keeper');
    expect(mark?.text).toBe('to job family Crew; to job family Lights of the Outer Isles');
  });

  test('is drawn through where one of its relations is, and else as the others are', () => {
    expect(marksAt('keeper').map(({ dash }) => dash)).toEqual([[]]);
    expect(marksAt('hand').map(({ dash }) => dash)).toEqual([RELATIONS.switch.stroke.dash]);
  });

  test('is not there for kinds that are not drawn, and at no role that only stands in the way', () => {
    const switches = sceneOf(ladder, placed, ['switch']);
    expect(marksAt('keeper', switches).map(({ text }) => text)).toEqual([
      'to job family Lights of the Outer Isles',
    ]);
    expect(marksAt('keeper', sceneOf(ladder, placed, []))).toEqual([]);
    expect(marksAt('skipper')).toEqual([]);
  });

  test('ends in a chevron where the line leads on, and in a bar where it is reached', () => {
    const beforeTip = (id: string) =>
      marksAt(id).map(({ head, tip }) => head.map(({ y }) => Math.abs(y - tip.y)));
    expect(beforeTip('keeper')).toEqual([[3.5, 0, 3.5]]);
    expect(beforeTip('hand')).toEqual([[0, 0, 0]]);
  });
});

test('a canvas is told the words too, of what is lit and unless it is too far away to read', () => {
  const wordsAt = (scale: number, isLit = true) => {
    const words: unknown[] = [];
    const brush = new Proxy({} as CanvasRenderingContext2D, {
      get: (_, name) => (name === 'fillText' ? (text: string) => words.push(text) : () => {}),
      set: () => true,
    });
    const lit = isLit ? { lit: litBy(scene, 'hand') } : {};
    const painting = { scene, palette: themePalette(INFO.tracks), isFaded: () => false, ...lit };
    const items = { roles: [...placed.roles.values()], links: [] };
    paintItems(brush, painting, items, scale, { x: 0, y: 0, width: 9999, height: 9999 });
    return words;
  };
  expect(wordsAt(1)).toContain('from Mate');
  expect(wordsAt(1, false)).not.toContain('from Mate');
  expect(wordsAt(0.3)).not.toContain('from Mate');
});
