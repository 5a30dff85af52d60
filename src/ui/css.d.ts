import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, which React passes on as they are. */
    [property: `--${string}`]: string | number;
    anchorName?: string;
    positionAnchor?: string;
  }
}
