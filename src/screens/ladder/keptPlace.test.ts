import { expect, test } from 'vitest';
import { cameraOn } from '#src/ui/camera.ts';
import { placeOf } from './keptPlace.ts';

const map = { width: 1300, height: 700, orientation: 'lying', roles: new Map() } as const;
const frame = { width: 1000, height: 600 };

test('a place is the point in the middle of the frame, at its scale', () => {
  expect(placeOf({ x: -200, y: -100, scale: 2 }, map, frame)).toMatchObject({
    x: 350,
    y: 200,
    scale: 2,
  });
});

test('a map that is seen whole keeps no place: another frame shows it whole in another', () => {
  expect(
    placeOf(cameraOn({ x: 0, y: 0, width: 1300, height: 700 }, frame, 0), map, frame),
  ).toBeUndefined();
});
