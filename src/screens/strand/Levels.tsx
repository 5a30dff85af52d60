/** The levels of a strand in their order, each beside a band as wide as it is drawn there. */
export function Levels({ levels }: { levels: readonly string[] }) {
  return (
    <ol aria-label="Levels, lowest first" className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
      {levels.map((level, at) => (
        <li key={level} className="flex items-center gap-2.5">
          <svg aria-hidden="true" viewBox="0 0 44 20" className="h-5 w-11">
            <rect
              x={22 - (22 * (at + 1)) / levels.length}
              width={(44 * (at + 1)) / levels.length}
              height="20"
              rx="2"
              fill="color-mix(in oklab, var(--color-ink) 16%, var(--color-paper))"
            />
            <path d="M22,0 V20" stroke="var(--color-soft)" strokeWidth="2.5" />
          </svg>
          {level}
        </li>
      ))}
    </ol>
  );
}
