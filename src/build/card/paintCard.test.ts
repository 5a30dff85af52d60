import { describe, expect, test } from 'vitest';
import { INFO, ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import type { View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { type Card, cardOf } from './card.ts';
import { drawnCard } from './drawnCard.ts';
import { FONTS, STYLES } from './fixture.ts';
import { cardLooks, cardPainter } from './paintCard.ts';
import { paletteOf } from './tokens.ts';

const painted = cardPainter(cardLooks({ styles: STYLES, fonts: FONTS }, INFO));
const paint = (card: Card) => painted(drawnCard(card));

const ODD = [
  ['an ordinary title', 'Keeper'],
  ['400 letters', 'Keeper of the lights '.repeat(20).trim()],
  ['400 letters without a space', 'k'.repeat(400)],
  ['emoji', '👩‍🚒🏳️‍🌈 Keeper 🗼'],
  ['right to left', 'مدير المنارة الشمالية'],
  ['another script', '灯台守の主任技術者'],
  ['control characters', 'Keeper\u0000\u200b\u202e of lamps'],
] as const;

const ladderTitled = (title: string) =>
  ladderOf(
    [
      role('hand', '1', { title }),
      role('keeper', '2', { title }),
      role('mate', '4', { status: 'named' }),
      role('porter', undefined, { status: 'future', family: 'porters', title }),
    ],
    [promotion('hand', 'keeper'), relation('switch', 'keeper', 'mate')],
  );

const VIEWS: readonly View[] = [
  roleView('keeper'),
  roleView('porter'),
  { name: 'family', family: 'keepers' },
  compareView(['hand', 'mate']),
  compareView(['hand', 'keeper', 'mate', 'porter']),
  LADDER,
];

describe('a painted card', () => {
  test.each(ODD)('is a PNG of 1200 by 630, for %s', (_, title) => {
    const ladder = ladderTitled(title);
    for (const view of VIEWS) {
      const png = paint(cardOf(ladder, view));
      expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
      expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
    }
  });

  test('is painted of a ladder without roles too', () => {
    expect(paint(cardOf(ladderOf([]), LADDER)).length).toBeGreaterThan(500);
  });

  test('is the same every time, whatever was painted before', () => {
    const ladder = ladderTitled('Keeper');
    const cards = VIEWS.map((view) => cardOf(ladder, view));
    const first = cards.map(paint);
    for (const [at, card] of [...cards.entries()].reverse()) {
      expect(Buffer.compare(paint(card), first[at] ?? Buffer.alloc(0))).toBe(0);
    }
    expect(new Set(first.map((png) => Buffer.from(png).toString('base64'))).size).toBe(
      cards.length,
    );
  });

  test('needs fonts that can be read', () => {
    const broken = { sans: [new Uint8Array(8)], serif: FONTS.serif };
    expect(() =>
      cardPainter({ ...cardLooks({ styles: STYLES, fonts: FONTS }, INFO), fonts: broken }),
    ).toThrow('Font file 0 for Sans');
  });
});

describe('the palette', () => {
  const palette = paletteOf(STYLES, [{ id: 'ic' }, { id: 'craft' }], 'light');

  test('is that of the light theme', () => {
    expect(STYLES).toContain(`--color-paper: light-dark(${palette.paper},`);
    const { lines, tracks, ...rest } = palette;
    const all = [...lines, ...Object.values(tracks), ...Object.values(rest)];
    for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(lines).size).toBe(8);
  });

  test('draws tracks without a token of their own quietly', () => {
    expect(palette.tracks.craft).toBe(palette.soft);
    expect(palette.tracks.ic).not.toBe(palette.soft);
  });
});
