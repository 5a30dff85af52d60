import { pathRound } from 'd3-path';
import { describe, expect, test } from 'vitest';
import { arrowPath, drawRoute, linkPath } from './drawLink.ts';
import type { PlacedLink } from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';
import { mapRoute, sketchRoute } from './routeGeometry.ts';

const straight: PlacedRoute = { shape: 'straight', lowX: 0, lowY: 200, highX: 0, highY: 0 };
const oneBend: PlacedRoute = {
  ...{ shape: 'one-bend', lowX: 0, lowY: 100, highX: 50, highY: 0 },
  levelY: 50,
};
const twoBends: PlacedRoute = {
  ...{ shape: 'two-bends', lowX: 0, lowY: 300, highX: 80, highY: 0 },
  ...{ lowLevelY: 250, uprightX: 40, highLevelY: 50 },
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
    expect(pathAlong(oneBend)).toBe('M50,0L50,41A9,9,0,0,1,41,50L9,50A9,9,0,0,0,0,59L0,100');
    expect(pathAlong(twoBends)).toBe(
      'M80,0L80,41A9,9,0,0,1,71,50L49,50A9,9,0,0,0,40,59L40,241A9,9,0,0,1,31,250L9,250A9,9,0,0,0,0,259L0,300',
    );
  });

  test('takes corners no wider than half of the shorter side', () => {
    expect(pathAlong({ ...oneBend, levelY: 96 })).toBe(
      'M50,0L50,87A9,9,0,0,1,41,96L2,96A2,2,0,0,0,0,98L0,100',
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
    expect(chevrons(straight)).toEqual(['M-4,34L0,30L4,34', 'M-4,166L0,170L4,166']);
    expect(chevrons(oneBend)).toEqual(['M46,34L50,30L54,34', 'M-4,66L0,70L4,66']);
  });

  test('points to it from the channel that the link comes by', () => {
    const belowBoth = { ...twoBends, lowLevelY: 350, highLevelY: -50 };
    expect(chevrons(twoBends)).toEqual(['M76,34L80,30L84,34', 'M-4,266L0,270L4,266']);
    expect(chevrons(belowBoth)).toEqual(['M76,-34L80,-30L84,-34', 'M-4,334L0,330L4,334']);
  });

  test('stands the same way wherever the link lies', () => {
    const moved = mapRoute(
      straight,
      (x) => x + 10,
      (y) => y - 30,
    );
    expect(arrowPath(linkAlong(moved))).toBe('M6,4L10,0L14,4');
  });
});
