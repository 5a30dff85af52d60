import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureOf, readFonts } from '#src/build/card/fonts.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { buildLadder, type Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '#src/domain/relations.ts';
import { synthesizeDataset } from '#src/tools/synthesize.ts';
import { overlap, segmentBoxes } from './fixture.ts';
import { layoutLadder } from './layout.ts';
import {
  type Box,
  type Orientation,
  type PlacedLadder,
  type PlacedText,
  SIZE,
  TEXT_STYLES,
} from './placed.ts';

/** What can be read of a map at *Fit*, with the very font files that it is drawn with. */

const measure = measureOf(readFonts());

function ladderOf(files: readonly { path: string; bytes: Uint8Array }[]): Ladder {
  const { dataset } = openDataset(files);
  if (!dataset) throw new Error('the dataset has errors');
  return buildLadder(dataset);
}

function bundled(): Ladder {
  const folder = join(import.meta.dirname, '../../data');
  const families = readdirSync(join(folder, 'families')).map((name) => `families/${name}`);
  return ladderOf(
    ['dataset.json', ...families].map((path) => ({
      path,
      bytes: readFileSync(join(folder, path)),
    })),
  );
}

function invented(roles: number): Ladder {
  return ladderOf(
    synthesizeDataset({ roles, seed: 7 }).map(({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
  );
}

/** What Fit keeps free at each edge of a frame, in CSS pixels. */
const PADDING = 8;
/** Letters below this cannot be read. */
const LEGIBLE = 10;

/** The frames that a wide screen gives the map, with the page's head and what stands over the map. */
const WIDE = { width: 1440, height: 640 };
const HIGH = { width: 1440, height: 800 };
const TALL = { width: 1080, height: 1520 };

const CASES: readonly [string, Ladder, Orientation, typeof WIDE][] = [
  ['the bundled ladder', bundled(), 'lying', WIDE],
  ['the bundled ladder', bundled(), 'standing', TALL],
  ['60 invented roles', invented(60), 'lying', WIDE],
  ['60 invented roles', invented(60), 'standing', TALL],
  ['150 invented roles', invented(150), 'lying', HIGH],
  ['150 invented roles', invented(150), 'standing', TALL],
];

const drawn = (ladder: Ladder, orientation: Orientation) =>
  layoutLadder(ladder, { orientation, measure, kinds: DRAWN_AT_FIRST });

const scaleIn = ({ width, height }: typeof WIDE, placed: PlacedLadder) =>
  Math.min((width - PADDING * 2) / placed.width, (height - PADDING * 2) / placed.height);

const edgesOf = ({ x, y, width, height }: Box) => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** What is written on a map by itself. */
const wordsOf = ({ roles, lines, bands }: PlacedLadder): readonly PlacedText[] => [
  ...[...roles.values()].map(({ label }) => label),
  ...lines.flatMap(({ flags }) => flags),
  ...bands.flatMap(({ blocks }) => blocks.map(({ name }) => name)),
];

describe.each(CASES)('at Fit the map of %s', (_, ladder, orientation, frame) => {
  const placed = drawn(ladder, orientation);

  test(`is read in ${frame.width} × ${frame.height}, ${orientation}: every station has its label`, () => {
    expect(placed.roles.size).toBe(ladder.roles.length);
    const scale = scaleIn(frame, placed);
    for (const { label } of placed.roles.values()) {
      expect(label.lines.join('')).not.toBe('');
      expect(label.size * scale).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });

  test(`has no words over others, over a station or outside it, ${orientation}`, () => {
    const words = wordsOf(placed);
    const stations = [...placed.roles.values()].map(({ x, y }) => ({
      left: x - SIZE.radius,
      right: x + SIZE.radius,
      top: y - SIZE.radius,
      bottom: y + SIZE.radius,
    }));
    const clashes = words.flatMap((text, at) => [
      ...words.slice(at + 1).filter((other) => overlap(edgesOf(text), edgesOf(other))),
      ...stations.filter((station) => overlap(edgesOf(text), station)),
    ]);
    expect(clashes).toEqual([]);
    for (const { left, right, top, bottom } of words.map(edgesOf)) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(placed.width);
      expect(bottom).toBeLessThanOrEqual(placed.height);
    }
  });

  test(`has room for its words as they are drawn, ${orientation}`, () => {
    for (const { label } of placed.roles.values()) {
      for (const line of label.lines) {
        expect(measure(line, 'label')).toBeLessThanOrEqual(label.width);
      }
    }
  });

  test(`names its lines at both ends, and no two stations of one alike, ${orientation}`, () => {
    for (const { roles, flags } of placed.lines) {
      expect(flags).toHaveLength(roles.length > 1 ? 2 : 0);
      const labels = roles.map((id) => placed.roles.get(id)?.label.lines.join(' '));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

test.each([
  ['the bundled ladder', bundled(), 'lying'],
  ['the bundled ladder', bundled(), 'standing'],
  ['60 invented roles', invented(60), 'lying'],
  ['60 invented roles', invented(60), 'standing'],
  ['150 invented roles', invented(150), 'lying'],
  ['250 invented roles', invented(250), 'lying'],
] as const)('no line lies under the name of a line of %s', (_, ladder, orientation) => {
  const { lines, links } = drawn(ladder, orientation);
  const strokes = links.flatMap(segmentBoxes);
  const covered = lines.filter(({ flags }) =>
    flags.some((flag) => strokes.some((stroke) => overlap(edgesOf(flag), stroke))),
  );
  expect(covered.map(({ name }) => name)).toEqual([]);
});

test('the names of a lying map are in the letters of its lines', () => {
  const { lines } = drawn(bundled(), 'lying');
  for (const flag of lines.flatMap(({ flags }) => flags)) {
    expect(flag.size).toBe(TEXT_STYLES.line.size);
  }
});

describe('a map of 250 roles', () => {
  const placed = drawn(invented(250), 'lying');

  test('names every line at Fit', () => {
    const scale = scaleIn(HIGH, placed);
    for (const { afar } of placed.lines) {
      expect(afar.lines.join('')).not.toBe('');
      expect(afar.size * scale).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });

  test('is saved on a sheet on which every station can be read', () => {
    const scale = Math.min(placed.sheet.width / placed.width, placed.sheet.height / placed.height);
    for (const { label } of placed.roles.values()) {
      expect(label.size * scale).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });
});

test('a title in any script is as wide as it is drawn', () => {
  for (const title of [
    'Старший инженер',
    'Ανώτερος μηχανικός',
    'Kỹ sư cao cấp',
    '上級エンジニア',
  ]) {
    const width = measure(title, 'label');
    expect(width).toBeGreaterThan(0);
    expect(width).not.toBeCloseTo(measure('m'.repeat(title.length), 'label'), 1);
  }
});
