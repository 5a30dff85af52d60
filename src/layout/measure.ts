import { TEXT_STYLES, type TextStyle } from './placed.ts';

/** How wide a text is in the units of the drawing, in the typeface that it will be drawn with. */
export type Measure = (text: string, style: TextStyle) => number;

/** For drawings that show no words of the layout's. */
export const NO_WIDTHS: Measure = () => 0;

/** The part of a canvas's context that measures. */
export interface MeasuringBrush {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** Widths are taken at a large size, at which no hinting rounds them. */
const MEASURED_AT = 100;

/**
 * Measures with a canvas: that of a browser, or one of a build that was given the same font files. Words are measured
 * once each, since titles are made of the same few.
 */
export function measureWith(brush: MeasuringBrush, family: string): Measure {
  const known = new Map<string, number>();
  const widthOf = (word: string, style: TextStyle) => {
    const { size, weight } = TEXT_STYLES[style];
    const key = `${weight} ${word}`;
    let width = known.get(key);
    if (width === undefined) {
      brush.font = `${weight} ${MEASURED_AT}px ${family}`;
      width = brush.measureText(word).width / MEASURED_AT;
      known.set(key, width);
    }
    return width * size;
  };
  return (text, style) => {
    let width = 0;
    let start = 0;
    for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
      width += widthOf(text.slice(start, end), style) + widthOf(' ', style);
      start = end + 1;
    }
    return width + widthOf(text.slice(start), style);
  };
}
