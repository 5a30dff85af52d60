import type { Mark } from '#src/domain/plan/plan.ts';

/** A part of a sign, as a path about the point that it starts from. */
interface Part {
  readonly shape: string;
  readonly isFull?: true;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

/** What each mark looks like as a station of a line: it fills as it is reached. Apart in shape, not only in colour. */
const SIGNS = {
  'not-yet': [{ shape: ring(6.5) }],
  sometimes: [{ shape: ring(6.5) }, { shape: 'm-6.5 0a6.5 6.5 0 0 0 13 0z', isFull: true }],
  consistently: [{ shape: ring(6.5), isFull: true }],
  'helping-others': [
    { shape: ring(8.5), strokeWidth: 1.5 },
    { shape: ring(4.5), isFull: true },
  ],
} satisfies Readonly<Record<Mark, readonly Part[]>>;

const NO_SIGN: readonly Part[] = [
  { shape: ring(6.5), strokeWidth: 1.5, strokeDasharray: '2.2 2.4' },
];

/** One sign, in units of its drawing. */
const SIDE = 20;

interface MarkGlyphsProps {
  readonly marks: readonly (Mark | undefined)[];
  /** Of each, in pixels; on less room all shrink alike. */
  readonly size: number;
  /** How many stand beside each other. */
  readonly abreast: number;
}

/** Marks as signs, in their order: one drawing, since hundreds are slow to lay out. */
export function MarkGlyphs({ marks, size, abreast }: MarkGlyphsProps) {
  const columns = Math.min(marks.length, abreast);
  const rows = Math.ceil(marks.length / abreast);
  const placed = marks.map((mark, at) => ({
    mark,
    start: `M${SIDE * ((at % abreast) + 0.5)} ${SIDE * (Math.floor(at / abreast) + 0.5)}`,
  }));
  return (
    <svg
      aria-hidden="true"
      width={size * columns}
      height={size * rows}
      viewBox={`0 0 ${SIDE * columns} ${SIDE * rows}`}
      fill="none"
      stroke="currentColor"
      className="h-auto max-w-full shrink-0"
    >
      {[...Map.groupBy(placed, ({ mark }) => mark)].flatMap(([mark, all]) =>
        (mark ? SIGNS[mark] : NO_SIGN).map(
          ({ shape, isFull, strokeWidth = 2, strokeDasharray }: Part) => (
            <path
              key={`${mark} ${shape}`}
              d={all.map(({ start }) => start + shape).join('')}
              fill={isFull && 'currentColor'}
              strokeWidth={strokeWidth}
              strokeDasharray={strokeDasharray}
            />
          ),
        ),
      )}
    </svg>
  );
}

/** A mark as a sign. It says nothing by itself: words stand beside it, or in the table that it stands in. */
export function MarkGlyph({ mark, size = 20 }: { mark: Mark | undefined; size?: number }) {
  return <MarkGlyphs marks={[mark]} size={size} abreast={1} />;
}

function ring(radius: number): string {
  const half = `a${radius} ${radius} 0 1 0 `;
  return `m${-radius} 0${half}${2 * radius} 0${half}${-2 * radius} 0z`;
}
