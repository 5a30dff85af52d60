import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraOn, samePlace, shiftToReveal, shiftWithin } from './camera.ts';

const frame = { width: 448, height: 348 };

describe('a camera on a box', () => {
  test('shows all of it in the middle, and magnifies little', () => {
    const box = { x: 10, y: 20, width: 200, height: 100 };
    expect(cameraOn(box, frame, 0)).toEqual({
      x: (frame.width - 300) / 2 - 15,
      y: (frame.height - 150) / 2 - 30,
      scale: 1.5,
    });
    expect(cameraOn({ ...box, x: 0, width: 872 }, frame, 0).scale).toBe(0.5);
  });

  test('shows one that is too large from its top left', () => {
    const box = { x: 0, y: 0, width: 4000, height: 590 };
    expect(cameraOn(box, frame, 1)).toEqual({ x: 6, y: 6, scale: 1 });
  });

  test('shows one that is only too wide from its top too: below it the drawing may go on', () => {
    const box = { x: 0, y: 0, width: 4000, height: 100 };
    expect(cameraOn(box, frame, 1)).toEqual({ x: 6, y: 6, scale: 1 });
    expect(cameraOn({ ...box, width: 400 }, frame, 1).y).toBeGreaterThan(6);
  });

  test('shows one of which less than half the height fits from its bottom left', () => {
    const { y, scale } = cameraOn({ x: 0, y: 0, width: 4000, height: 1000 }, frame, 1);
    expect(y + 1000 * scale).toBe(frame.height - 6);
  });
});

const anyLength = fc.double({ min: 1, max: 5000, noNaN: true });
const anyPlace = fc.double({ min: -5000, max: 5000, noNaN: true });
const anyCamera = fc.record({
  ...{ x: anyPlace, y: anyPlace },
  scale: fc.double({ min: 0.05, max: 2.5, noNaN: true }),
});
const anyBox = fc.record({ x: anyPlace, y: anyPlace, width: anyLength, height: anyLength });

describe('a shift that reveals a box', () => {
  test('is none of what is in view already', () => {
    const box = { x: 100, y: 100, width: 50, height: 50 };
    expect(shiftToReveal(box, { x: 0, y: 0, scale: 1 }, frame)).toEqual({ x: 0, y: 0 });
  });

  test('leaves the box clear of the edges and of the headings, by as little as that takes', () => {
    const camera = { x: 0, y: 0, scale: 2 };
    const box = { x: 200, y: 155, width: 30, height: 20 };
    expect(shiftToReveal(box, camera, frame)).toEqual({
      x: frame.width - 6 - 2 * (box.x + box.width),
      y: frame.height - 6 - 2 * (box.y + box.height),
    });
    expect(shiftToReveal({ ...box, x: -10, y: 0 }, camera, frame)).toEqual({ x: 48 + 20, y: 48 });
  });

  test('brings the beginning of every box into view, and its end where both fit', () => {
    fc.assert(
      fc.property(anyBox, anyCamera, (box, camera) => {
        const shift = shiftToReveal(box, camera, frame);
        const left = box.x * camera.scale + camera.x + shift.x;
        const right = left + box.width * camera.scale;
        expect(left).toBeGreaterThan(48 - 1e-6);
        expect(left < 48 + 1e-6 || right < frame.width - 6 + 1e-6).toBe(true);
        const again = { ...camera, x: camera.x + shift.x, y: camera.y + shift.y };
        const { x, y } = shiftToReveal(box, again, frame);
        expect([Math.abs(x), Math.abs(y)].every((each) => each < 1e-6)).toBe(true);
      }),
    );
  });
});

describe('scrolling a drawing', () => {
  const box = { x: 0, y: 0, width: 1000, height: 300 };
  const start = { x: 6, y: 6, scale: 1 };

  test('moves it against the wheel, as far as its edge', () => {
    expect(shiftWithin(box, start, frame, { x: 100, y: 0 }).x).toBe(-100);
    expect(shiftWithin(box, start, frame, { x: 9000, y: 0 }).x).toBe(frame.width - 6 - 1006);
    expect(shiftWithin(box, start, frame, { x: -100, y: 0 }).x).toBeCloseTo(0);
  });

  test('leaves alone what is in view', () => {
    expect(shiftWithin(box, start, frame, { x: 0, y: 500 }).y).toBeCloseTo(0);
  });

  test('only ever brings it further into view', () => {
    const hidden = (camera: { x: number; scale: number }, b: typeof box) => {
      const left = b.x * camera.scale + camera.x;
      const right = left + b.width * camera.scale;
      return Math.max(0, left - 6) + Math.max(0, frame.width - 6 - right);
    };
    fc.assert(
      fc.property(anyBox, anyCamera, anyPlace, anyPlace, (b, camera, x, y) => {
        const shift = shiftWithin(b, camera, frame, { x, y });
        const moved = { ...camera, x: camera.x + shift.x };
        // Empty room beside the drawing never grows.
        const fits = b.width * camera.scale <= frame.width - 12;
        if (!fits) expect(hidden(moved, b)).toBeLessThanOrEqual(hidden(camera, b) + 1e-6);
        expect(Math.abs(shift.x)).toBeLessThanOrEqual(Math.abs(x) + 1e-6);
        expect(Math.abs(shift.y)).toBeLessThanOrEqual(Math.abs(y) + 1e-6);
      }),
    );
  });
});

test('the same place for another camera shows where it did', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anyCamera, anyCamera, (x, y, from, to) => {
      const other = samePlace({ x, y }, from, to);
      expect(other.x * to.scale + to.x).toBeCloseTo(x * from.scale + from.x, 5);
      expect(other.y * to.scale + to.y).toBeCloseTo(y * from.scale + from.y, 5);
    }),
  );
});
