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
  const known = new Map<number, Map<string, number>>();
  const widthsOf = (weight: number) => {
    const before = known.get(weight);
    if (before) return before;
    const widths = new Map<string, number>();
    known.set(weight, widths);
    return widths;
  };
  return (text, style) => {
    const { size, weight } = TEXT_STYLES[style];
    const widths = widthsOf(weight);
    const widthOf = (word: string) => {
      let width = widths.get(word);
      if (width === undefined) {
        brush.font = `${weight} ${MEASURED_AT}px ${family}`;
        width = brush.measureText(word).width / MEASURED_AT;
        widths.set(word, width);
      }
      return width * size;
    };
    let width = 0;
    let start = 0;
    for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
      width += widthOf(text.slice(start, end)) + widthOf(' ');
      start = end + 1;
    }
    return width + widthOf(text.slice(start));
  };
}
