import type { SVGAttributes } from 'react';
import type { PlacedText } from '#src/layout/placed.ts';
import { baselineOf } from './marks.ts';

interface SvgTextProps
  extends Pick<SVGAttributes<SVGTextElement>, 'className' | 'fill' | 'fontWeight' | 'display'> {
  readonly text: PlacedText;
  /** The paper that sets it off from what lies below, where something does. */
  readonly halo?: string;
}

/** Words at their place, kept to the width that they were measured at, whatever font or spacing they are shown in. */
export function SvgText({ text, halo, ...look }: SvgTextProps) {
  const { lines, x, width, size } = text;
  const [only, ...more] = lines;
  return (
    <text
      {...look}
      x={x}
      y={baselineOf(text, 0)}
      fontSize={size}
      {...(more.length === 0 && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
      {...(halo && { stroke: halo, strokeWidth: size / 4, paintOrder: 'stroke' })}
    >
      {more.length === 0
        ? only
        : lines.map((line, at) => (
            <tspan key={`${at} ${line}`} x={x} y={baselineOf(text, at)}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
