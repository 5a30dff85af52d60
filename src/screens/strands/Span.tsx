import type { Ladder } from '#src/domain/ladder.ts';

/** The grades in a row, lowest first, each above its place in the spans below. */
export function Scale({ ladder }: { ladder: Ladder }) {
  return (
    <span className="flex font-serif text-soft">
      {ladder.info.grades.map(({ value }) => (
        <span key={value} className="min-w-0 flex-1 truncate text-center">
          {value}
        </span>
      ))}
    </span>
  );
}

/** A line from the lowest grade of a strand to its highest, on a scale that all strands share. */
export function Span({
  ranks,
  grades,
}: {
  ranks: readonly [number, number] | undefined;
  grades: number;
}) {
  const at = (rank: number) => `${((rank + 0.5) / grades) * 100}%`;
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height="100%"
      className="absolute inset-0 overflow-visible"
      stroke="currentColor"
      style={{
        background:
          'linear-gradient(to right, transparent calc(50% - 0.5px), var(--color-rule) 0 calc(50% + 0.5px), transparent 0)',
        backgroundSize: `${100 / grades}% 100%`,
      }}
    >
      {ranks && (
        <>
          <line x1={at(ranks[0])} x2={at(ranks[1])} y1="50%" y2="50%" strokeWidth="5" />
          {[...new Set(ranks)].map((rank) => (
            <circle
              key={rank}
              cx={at(rank)}
              cy="50%"
              r="6"
              fill="var(--color-paper)"
              strokeWidth="3.5"
            />
          ))}
        </>
      )}
    </svg>
  );
}
