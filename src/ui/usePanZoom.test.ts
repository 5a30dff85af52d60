import { describe, expect, test } from 'vitest';
import { cameraOn } from './usePanZoom.ts';

const frame = { width: 448, height: 348 };

describe('a camera on a box', () => {
  test('shows all of it in the middle, and magnifies nothing', () => {
    const box = { x: 10, y: 20, width: 200, height: 100 };
    expect(cameraOn(box, frame, 0)).toEqual({ x: 24 + 100 - 10, y: 24 + 100 - 20, scale: 1 });
    expect(cameraOn({ ...box, x: 0, width: 800 }, frame, 0).scale).toBe(0.5);
  });

  test('shows one that is too large from its top left', () => {
    const box = { x: 0, y: 0, width: 4000, height: 590 };
    expect(cameraOn(box, frame, 1)).toEqual({ x: 24, y: 24, scale: 1 });
  });

  test('shows one of which less than half the height fits from its bottom left', () => {
    const { y, scale } = cameraOn({ x: 0, y: 0, width: 4000, height: 1000 }, frame, 1);
    expect(y + 1000 * scale).toBe(frame.height - 24);
  });
});
