import { pathRound } from 'd3-path';
import { describe, expect, test } from 'vitest';
import { arrowPath, drawRoute, linkPath } from './drawLink.ts';
import type { PlacedLink } from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';
import { mapRoute, sketchRoute } from './routeGeometry.ts';

const STANDING = { orientation: 'standing' } as const;

const straight: PlacedRoute = {
  shape: 'straight',
  ...STANDING,
  lowX: 0,
  lowY: 200,
  highX: 0,
  highY: 0,
};
const oneBend: PlacedRoute = {
  ...{ shape: 'one-bend', ...STANDING, lowX: 0, lowY: 100, highX: 50, highY: 0 },
  turn: 50,
};
const twoBends: PlacedRoute = {
  ...{ shape: 'two-bends', ...STANDING, lowX: 0, lowY: 300, highX: 80, highY: 0 },
  ...{ lowTurn: 250, between: 40, highTurn: 50 },
};

const linkAlong = (route: PlacedRoute): PlacedLink => ({
  ...{ kind: 'switch', from: 'hand', to: 'keeper', rises: true, halfCard: 29, route },
});
const rounded = (path: string) => path.replaceAll(/\d+\.\d+/g, (each) => `${Math.round(+each)}`);
const pathAlong = (route: PlacedRoute) => rounded(linkPath(linkAlong(route)));

describe('the path of a link', () => {
  test('goes from the higher end down', () => {
    expect(pathAlong(straight)).toBe('M0,0L0,200');
  });

  test('turns round corners', () => {
    expect(pathAlong(oneBend)).toBe('M50,0L50,44A6,6,0,0,1,44,50L6,50A6,6,0,0,0,0,56L0,100');
    expect(pathAlong(twoBends)).toBe(
      'M80,0L80,44A6,6,0,0,1,74,50L46,50A6,6,0,0,0,40,56L40,244A6,6,0,0,1,34,250L6,250A6,6,0,0,0,0,256L0,300',
    );
  });

  test('takes corners no wider than half of the shorter side', () => {
    expect(pathAlong({ ...oneBend, turn: 96 })).toBe(
      'M50,0L50,90A6,6,0,0,1,44,96L2,96A2,2,0,0,0,0,98L0,100',
    );
  });

  test('goes straight on where a level segment has no length', () => {
    expect(pathAlong({ ...oneBend, highX: 0 })).toBe('M0,0L0,50L0,100');
  });

  test.each([
    ['straight', straight, 'M0,200L0,0'],
    ['one bend', oneBend, 'M0,100L0,50L50,50L50,0'],
    ['two bends', twoBends, 'M0,300L0,250L40,250L40,50L80,50L80,0'],
  ])('is sketched by its corners alone: %s', (_, route, path) => {
    const pen = pathRound(1);
    sketchRoute(pen, route);
    expect(pen.toString()).toBe(path);
    const sharp = pathRound(1);
    drawRoute(sharp, route, 0);
    const cornersIn = (each: string) => each.match(/-?\d+,-?\d+/g);
    expect(cornersIn(sharp.toString())).toEqual(cornersIn(path)?.toReversed());
  });
});

describe('the chevron of a link', () => {
  const chevrons = (route: PlacedRoute) =>
    [true, false].map((rises) => arrowPath({ ...linkAlong(route), rises }));

  test('points to the station that it leads to', () => {
    expect(chevrons(straight)).toEqual(['M-2.6,32.6L0,30L2.6,32.6', 'M2.6,167.4L0,170L-2.6,167.4']);
    expect(chevrons(oneBend)).toEqual(['M47.4,32.6L50,30L52.6,32.6', 'M2.6,67.4L0,70L-2.6,67.4']);
  });

  test('points to it from the channel that the link comes by', () => {
    const belowBoth = { ...twoBends, lowTurn: 350, highTurn: -50 };
    expect(chevrons(twoBends)).toEqual([
      'M77.4,32.6L80,30L82.6,32.6',
      'M2.6,267.4L0,270L-2.6,267.4',
    ]);
    expect(chevrons(belowBoth)).toEqual([
      'M82.6,-32.6L80,-30L77.4,-32.6',
      'M-2.6,332.6L0,330L2.6,332.6',
    ]);
  });

  test('points along a career where the map lies', () => {
    const lying: PlacedRoute = {
      ...{ shape: 'straight', orientation: 'lying', lowX: 0, lowY: 0, highX: 200, highY: 0 },
    };
    expect(chevrons(lying)).toEqual(['M167.4,-2.6L170,0L167.4,2.6', 'M32.6,2.6L30,0L32.6,-2.6']);
  });

  test('stands the same way wherever the link lies', () => {
    const moved = mapRoute(
      straight,
      (x) => x + 10,
      (y) => y - 30,
    );
    expect(arrowPath(linkAlong(moved))).toBe('M7.4,2.6L10,0L12.6,2.6');
  });
});
