import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Palette } from '#src/screens/parts/drawing/palette.ts';

/** What links unfurl to everywhere. */
export const CARD = { width: 1200, height: 630, margin: 64 } as const;

/** What a card is painted with. */
export interface CardCanvas {
  readonly brush: SKRSContext2D;
  readonly palette: Palette;
  readonly faces: Faces;
}

/** The font stacks of the two typefaces, by the names under which they are registered. */
export interface Faces {
  readonly sans: string;
  readonly serif: string;
}
