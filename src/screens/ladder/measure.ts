import { once } from '#src/domain/once.ts';
import { type Measure, measureWith } from '#src/layout/measure.ts';
import { FONTS } from '../parts/drawing/marks.ts';

/** Measures words as this browser draws them on the map. */
export const measure = once((): Measure => {
  const brush = document.createElement('canvas').getContext('2d');
  if (!brush) throw new Error('This browser has no canvas to measure words with.');
  return measureWith(brush, FONTS.sans);
});
