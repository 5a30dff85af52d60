import { type Mark, PLOT } from '#src/layout/experienceMarks.ts';

interface GlyphProps {
  readonly x: number;
  readonly mark: Pick<Mark, 'foot' | 'head' | 'top' | 'radius'>;
  readonly form: 'exact' | 'span' | 'open';
  readonly colour: string;
  readonly letter: string;
  /** Nice to have: an outline with corners. */
  readonly isWelcome: boolean;
}

/** Outlines of neighbours do not touch. */
const WIDEST = PLOT.column / 2 - 2;

/** How years are drawn: a dot where they begin, a bar to where they end, an arrow where they need not end. */
export function Glyph({ x, mark, form, colour, letter, isWelcome }: GlyphProps) {
  const { foot, head, top, radius } = mark;
  const reach = Math.min(radius * 1.2, WIDEST);
  const shape = isWelcome
    ? `M${x} ${foot - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`
    : `M${x - radius} ${foot}a${radius} ${radius} 0 1 1 ${radius * 2} 0a${radius} ${radius} 0 1 1 ${-radius * 2} 0z`;
  return (
    <g stroke={colour} strokeLinecap="round" strokeLinejoin="round">
      {form === 'span' && (
        <>
          <path d={`M${x} ${foot}V${head}`} strokeWidth="4" strokeDasharray={dashOf(isWelcome)} />
          <circle
            cx={x}
            cy={head}
            r="4.5"
            fill={isWelcome ? 'var(--color-paper)' : colour}
            strokeWidth="2"
          />
        </>
      )}
      {form === 'open' && (
        <path
          d={`M${x} ${foot}V${top + 2}M${x - 4.5} ${top + 7}L${x} ${top + 2}L${x + 4.5} ${top + 7}`}
          fill="none"
          strokeWidth="2.5"
        />
      )}
      <path d={shape} fill={isWelcome ? 'var(--color-paper)' : colour} strokeWidth="2" />
      <text
        x={x}
        y={foot}
        dy="0.35em"
        textAnchor="middle"
        fontSize={radius < 10 ? 9 : 11}
        fontWeight="700"
        stroke="none"
        fill={isWelcome ? colour : 'var(--color-paper)'}
      >
        {letter}
      </text>
    </g>
  );
}

function dashOf(isWelcome: boolean): string | undefined {
  return isWelcome ? '1 7' : undefined;
}
