import { memo } from 'react';
import type { ExperiencePlot, PlacedGrade } from '#src/layout/experience.ts';
import { PLOT } from '#src/layout/experienceMarks.ts';
import * as words from '#src/text/en/experience.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { Mark, type MarkProps } from './Mark.tsx';
import { keyOf } from './point.ts';

type PlotProps = Omit<MarkProps, 'mark'> & { readonly plot: ExperiencePlot };

const FLOOR = PLOT.top + PLOT.years;
const AXIS = 44;
/** What a printed page has room for. */
const PAGE = 690;

/** Years against grades. On a narrow screen the plot scrolls beside its axis of years. */
export const Plot = memo(function Plot({ plot, ...rest }: PlotProps) {
  const { width, height, marks } = plot;
  return (
    <section
      aria-label={words.plot}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="flex overflow-x-auto print:overflow-visible print:[zoom:var(--shrink)]"
      style={{ '--shrink': Math.min(1, PAGE / (width + AXIS)) }}
    >
      <Years plot={plot} />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: each mark has a name, and a title here would show over all of them */}
      <svg width={width} height={height} className="shrink-0">
        <Ground plot={plot} />
        {marks.map((mark) => (
          <Mark key={keyOf(mark.points[0])} mark={mark} {...rest} />
        ))}
      </svg>
    </section>
  );
});

function Years({ plot: { height, ticks } }: { plot: ExperiencePlot }) {
  return (
    <svg
      aria-hidden="true"
      width={AXIS}
      height={height}
      className="sticky left-0 shrink-0 bg-paper text-sm tabular-nums"
      fill="var(--color-soft)"
    >
      <text x="0" y="20">
        {words.years}
      </text>
      {ticks.map(({ years, y }) => (
        <text key={years} x={AXIS - 10} y={y} dy="0.35em" textAnchor="end">
          {years}
        </text>
      ))}
    </svg>
  );
}

function Ground({ plot: { width, height, ticks, grades } }: { plot: ExperiencePlot }) {
  return (
    <svg aria-hidden="true" width={width} height={height}>
      {grades.map((grade, nth) => (
        <Band key={grade.grade ?? ''} grade={grade} isShaded={nth % 2 === 0} />
      ))}
      {ticks.map(({ years, y }) => (
        <path key={years} d={`M0 ${y}H${width}`} stroke="var(--color-rule)" />
      ))}
    </svg>
  );
}

function Band({ grade: { grade, x, width }, isShaded }: { grade: PlacedGrade; isShaded: boolean }) {
  return (
    <g>
      <rect
        x={x + 1}
        y="1"
        width={width - 2}
        height={FLOOR + 16}
        rx="8"
        fill={isShaded && grade !== undefined ? 'var(--color-band)' : 'none'}
        stroke={grade === undefined ? 'var(--color-edge)' : 'none'}
        strokeDasharray="3 5"
      />
      <text
        x={x + width / 2}
        y={FLOOR + 60}
        textAnchor="middle"
        className="font-serif"
        fontSize={grade === undefined ? 20 : 40}
        fill="var(--color-numeral)"
      >
        {grade ?? SHARED_WORDS.noGradeWithin}
      </text>
    </g>
  );
}
